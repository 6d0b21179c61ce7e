import { FIRST_DAY, dayBefore } from '../day.ts';
import { sessionOf, type Session, type SessionDraft } from '../progress/session.ts';
import { correction } from './noted-meeting.ts';

/** A meeting that is noted under a day on which it was not, by a clock that was wrong or by a slip. */
export interface WrongDay {
	/** Names it among the meetings of its day. */
	key: string;
	/** Missing where a class was taught that is no group of the club. */
	group?: string;
	day: string;
	/** What each tablet noted of it. */
	records: Session[];
}

/** The meetings that are noted under days to come, or from before Yol; those that were taken back are gone. */
export function wrongDays(sessions: readonly Session[], today: string): WrongDay[] {
	return meetingsNoted(sessions).filter(({ day }) => day < FIRST_DAY || day > today);
}

/** The lessons with classes that are no group, the latest first. Nobody knows which class it was, so each stands alone. */
export function classesNoted(sessions: readonly Session[]): WrongDay[] {
	return meetingsNoted(sessions.filter(({ kind }) => kind === 'class')).reverse();
}

function meetingsNoted(sessions: readonly Session[]): WrongDay[] {
	const found = new Map<string, WrongDay>();
	for (const session of sessions) {
		if (isSilent(session)) continue;
		const { day } = session;
		const group = session.kind === 'club' ? session.group : undefined;
		const key = `${day} ${group ?? sessionOf(session)}`;
		const known = found.get(key) ?? { key, ...(group && { group }), day, records: [] };
		found.set(key, { ...known, records: [...known.records, session] });
	}
	return [...found.values()].sort((one, other) => one.day.localeCompare(other.day));
}

const NEAR = 14;

/** Days on which a meeting can have been that is noted under this one: near to it, and none to come. */
export function nearDays(day: string, today: string): string[] {
	const days = Array.from({ length: 2 * NEAR + 1 }, (_, n) => dayBefore(day, n - NEAR));
	return days.filter((one) => one >= FIRST_DAY && one <= today);
}

/**
 * The meeting was on another day: it is taken back and noted anew, since whoever asks what was held since a day
 * reads no corrections from before it.
 */
export function onDay(wrong: Pick<WrongDay, 'records'>, day: string): SessionDraft[] {
	const moved = wrong.records.map((record): SessionDraft => {
		const { id: _id, device: _device, seq: _seq, turn: _turn, replaces: _, ...draft } = record;
		return { ...draft, day };
	});
	return [...takenBack(wrong), ...moved];
}

/** The meeting was not at all: nothing of it is left. */
export function takenBack({ records }: Pick<WrongDay, 'records'>): SessionDraft[] {
	const nothing = { attendance: {}, lesson: undefined, blocks: [], headcount: undefined };
	return records.map((record): SessionDraft => {
		if (record.kind === 'club') return correction(record, nothing);
		const { kind, day, size } = record;
		return { kind, day, size, blocks: [], replaces: sessionOf(record) };
	});
}

/** Nothing is told of the meeting: it was taken back, or nobody has noted anything yet. */
export function isSilent(session: Session): boolean {
	if (session.lesson || session.blocks.length > 0) return false;
	if (session.kind === 'class') return true;
	return Object.keys(session.attendance).length === 0 && session.headcount === undefined;
}
