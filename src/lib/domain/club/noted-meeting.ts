import { type MergedChild, idsOf, ownersOf } from '../profile/profile.ts';
import { meetingsOf, moreThere } from '../progress/meetings.ts';
import {
	sessionOf,
	type Attendance,
	type ClubSession,
	type Session,
	type SessionDraft
} from '../progress/session.ts';

/** What was taught at a meeting, and to how many. */
export interface TaughtThere {
	lesson?: ClubSession['lesson'] | undefined;
	blocks: ClubSession['blocks'];
	headcount?: number | undefined;
}

/** A meeting of a group on a day, as all that was noted of it tells it together, as the reports do. */
export interface NotedMeeting extends TaughtThere {
	/** What each tablet, or the end of a class, noted of it; as it holds now. */
	records: ClubSession[];
	attendance: Record<string, Attendance>;
}

/** A group as it is now. */
export interface GroupNow {
	group: string;
	children: readonly MergedChild[];
	/** The fruits that have children. What was noted under another one belongs to where its children are. */
	inUse: readonly string[];
}

/** The meeting of a group on a day, if anything was noted of it, also before the group got another fruit. */
export function meetingOf(
	sessions: readonly Session[],
	day: string,
	{ group, children, inUse }: GroupNow
): NotedMeeting | undefined {
	const owners = ownersOf(children);
	const onDay = sessions.filter((session) => session.day === day);
	const records = notedOf(onDay, { group, children, inUse });
	if (records.length === 0) return undefined;
	const attendance: NotedMeeting['attendance'] = {};
	for (const one of meetingsOf(records, owners))
		for (const [id, mark] of Object.entries(one.attendance))
			if (one.group === group || owners.has(id)) attendance[id] = moreThere(attendance[id], mark);
	const { lesson, blocks = [], headcount } = taughtIn(records) ?? {};
	return { records, attendance, lesson, blocks, headcount };
}

/** All that was noted of the meetings of a group, also before it got another fruit. */
export function notedOf(
	sessions: readonly Session[],
	{ group, children, inUse }: GroupNow
): ClubSession[] {
	const own = new Set(children.flatMap(idsOf));
	return sessions.filter((session): session is ClubSession => {
		if (session.kind !== 'club') return false;
		if (session.group === group) return true;
		const isGone = !inUse.includes(session.group);
		return isGone && Object.keys(session.attendance).some((id) => own.has(id));
	});
}

/** Attendance has been taken: somebody is marked. What was taught alone says nothing of who was there. */
export function isTaken(meeting: Pick<NotedMeeting, 'attendance'> | undefined): boolean {
	return Object.keys(meeting?.attendance ?? {}).length > 0;
}

/**
 * The records that put a meeting right. A mark is set in each record that tells of the child, under each of
 * its ids, or what another tablet noted would still hold; the latest of them gets the marks of all.
 */
export function withMarks(
	meeting: NotedMeeting | undefined,
	{ group, day }: Pick<ClubSession, 'group' | 'day'>,
	marks: Readonly<Record<string, Attendance>>,
	children: readonly MergedChild[]
): SessionDraft[] {
	const all: Record<string, Attendance> = Object.fromEntries(
		children.flatMap((child) => {
			const mark = marks[child.id];
			return mark ? idsOf(child).map((id) => [id, mark]) : [];
		})
	);
	const records = meeting?.records ?? [];
	const main = records.findLast(isTaken) ?? records.at(-1);
	if (!main) return [{ kind: 'club', group, day, blocks: [], attendance: { ...marks } }];
	return records.flatMap((record) => {
		const own = Object.fromEntries(
			Object.entries(record.attendance).map(([id, mark]) => [id, all[id] ?? mark] as const)
		);
		if (record === main) return [correction(record, { attendance: { ...own, ...marks } })];
		const isOther = Object.entries(own).some(([id, mark]) => record.attendance[id] !== mark);
		return isOther ? [correction(record, { attendance: own })] : [];
	});
}

/** The records that say what was taught: those that told of the same lesson before, or the latest one. */
export function withTaught(
	meeting: NotedMeeting | undefined,
	{ group, day }: Pick<ClubSession, 'group' | 'day'>,
	taught: TaughtThere
): SessionDraft[] {
	const records = meeting?.records ?? [];
	const same = records.filter(({ lesson }) => lesson && lesson === meeting?.lesson);
	const last = records.findLast(isTaken) ?? records.at(-1);
	const told = same.length > 0 ? same : last ? [last] : [];
	if (told.length > 0) return told.map((record) => correction(record, taught));
	return [{ kind: 'club', group, day, attendance: {}, ...known(taught) }];
}

/** A record that puts another one right, and leaves what is not told anew. */
export function correction(
	record: ClubSession,
	changes: Partial<TaughtThere & Pick<ClubSession, 'attendance'>>
): SessionDraft {
	const { kind, group, day, attendance, lesson, blocks, headcount } = record;
	const taught = known({ lesson, blocks, headcount, ...changes });
	return {
		...{ kind, group, day },
		attendance: changes.attendance ?? attendance,
		...taught,
		replaces: sessionOf(record)
	};
}

function known({ lesson, blocks, headcount }: TaughtThere) {
	return {
		blocks: [...blocks],
		...(lesson && { lesson }),
		...(headcount !== undefined && { headcount })
	};
}

function taughtIn(records: readonly ClubSession[]): ClubSession | undefined {
	return records.findLast(({ lesson }) => lesson) ?? records.at(-1);
}
