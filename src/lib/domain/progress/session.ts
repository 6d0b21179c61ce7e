import * as v from 'valibot';
import { lessonId } from '../content/names.ts';
import { byLamportOrder, turnFields, type Drafted } from './record.ts';
import { day, word } from '../values.ts';

/** How a child was there, or why not (curriculum §5.5). `travelling`: with the family. */
export const ATTENDANCE = [
	'present',
	'late',
	'absent-told',
	'absent-unknown',
	'travelling'
] as const;
export type Attendance = (typeof ATTENDANCE)[number];

/** The child came, in time or not. */
export function isThere(state: Attendance): boolean {
	return state === 'present' || state === 'late';
}

/** The child was missed, whether somebody told why or not; travelling with the family is no missing. */
export function isAbsent(state: Attendance): boolean {
	return state === 'absent-told' || state === 'absent-unknown';
}

/** The blocks of a session plan (curriculum §5.1). */
export const BLOCKS = [
	'arrive',
	'move',
	'remember',
	'agree',
	'story',
	'do',
	'talk',
	'calm',
	'goodbye'
] as const;
export type Block = (typeof BLOCKS)[number];

/** About how many children a class has; the exact number is nobody’s business. */
export const CLASS_SIZES = ['1-9', '10-19', '20-29', '30-39', '40+'] as const;

const sessionFields = {
	...turnFields,
	day,
	/** Missing while nothing has been taught yet. */
	lesson: v.optional(lessonId),
	blocks: v.pipe(v.array(v.picklist(BLOCKS)), v.maxLength(BLOCKS.length)),
	/** The first record of the session that this one corrects; missing in that one itself. */
	replaces: v.optional(word)
};

/** A meeting of a club group. */
const clubSessionSchema = v.strictObject({
	...sessionFields,
	kind: v.literal('club'),
	group: word,
	/** How each child of the group was there, by profile. */
	attendance: v.record(word, v.picklist(ATTENDANCE)),
	/** Children in the room, also those without a tile. */
	headcount: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)))
});

/** A lesson in a class: no child is known, and the class only by its size. */
const classSessionSchema = v.strictObject({
	...sessionFields,
	kind: v.literal('class'),
	size: v.picklist(CLASS_SIZES)
});

/** A session that was held. Never changed; a correction is another record with a higher turn. */
export const sessionSchema = v.variant('kind', [clubSessionSchema, classSessionSchema]);
export type Session = v.InferOutput<typeof sessionSchema>;
export type ClubSession = v.InferOutput<typeof clubSessionSchema>;

/** What the screen says was held. */
export type SessionDraft = Drafted<Session>;

/** A session from storage or from another tablet; undefined if it is none. */
export function restoreSession(saved: unknown): Session | undefined {
	const result = v.safeParse(sessionSchema, saved);
	return result.success ? result.output : undefined;
}

/** Which session a record is about: the id of its first record. */
export function sessionOf({ id, replaces }: Session): string {
	return replaces ?? id;
}

/** The sessions as they hold now, the latest correction of each, by day. Order and repeats do not matter. */
export function currentSessions(records: Iterable<Session>): Session[] {
	const current = new Map<string, Session>();
	for (const record of records) {
		const known = current.get(sessionOf(record));
		if (!known || byLamportOrder(record, known) > 0) current.set(sessionOf(record), record);
	}
	return [...current.values()].sort(
		(one, other) => one.day.localeCompare(other.day) || byLamportOrder(one, other)
	);
}

/** A session without what it said about some children, who have been erased. */
export function withoutChildren(session: Session, erased: ReadonlySet<string>): Session {
	if (session.kind === 'class') return session;
	const left = Object.entries(session.attendance).filter(([child]) => !erased.has(child));
	return { ...session, attendance: Object.fromEntries(left) };
}
