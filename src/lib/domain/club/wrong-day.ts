import { FIRST_DAY } from '../progress/old-answers.ts';
import type { ClubSession, Session, SessionDraft } from '../progress/session.ts';
import { correction } from './noted-meeting.ts';

/** A meeting that is noted under a day on which it was not, by a clock that was wrong or by a slip. */
export interface WrongDay {
	group: string;
	day: string;
	/** What each tablet noted of it. */
	records: ClubSession[];
}

/** The meetings that are noted under days to come, or from before Yol; those that were taken back are gone. */
export function wrongDays(sessions: readonly Session[], today: string): WrongDay[] {
	const found = new Map<string, WrongDay>();
	for (const session of sessions) {
		if (session.kind === 'class' || isSilent(session)) continue;
		const { group, day } = session;
		if (day >= FIRST_DAY && day <= today) continue;
		const key = `${day} ${group}`;
		const known = found.get(key) ?? { group, day, records: [] };
		found.set(key, { ...known, records: [...known.records, session] });
	}
	return [...found.values()].sort((one, other) => one.day.localeCompare(other.day));
}

/**
 * The meeting was on another day: it is taken back and noted anew, since whoever asks what was held since a day
 * reads no corrections from before it.
 */
export function onDay(wrong: WrongDay, day: string): SessionDraft[] {
	const moved = wrong.records.map((record): SessionDraft => {
		const { replaces: _, ...draft } = correction(record, {});
		return { ...draft, day };
	});
	return [...takenBack(wrong), ...moved];
}

/** The meeting was not at all: nothing of it is left. */
export function takenBack({ records }: WrongDay): SessionDraft[] {
	const nothing = { attendance: {}, lesson: undefined, blocks: [], headcount: undefined };
	return records.map((record) => correction(record, nothing));
}

/** Nothing is told of the meeting: it was taken back, or nobody has noted anything yet. */
export function isSilent({ attendance, lesson, blocks, headcount }: ClubSession): boolean {
	return Object.keys(attendance).length + blocks.length === 0 && !lesson && headcount === undefined;
}
