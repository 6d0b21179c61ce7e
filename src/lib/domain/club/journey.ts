import { DAY_MS } from '../day.ts';
import type { RosterEntry } from '../profile/roster-entry.ts';
import { byLamportOrder } from '../progress/record.ts';
import { isThere, type Attendance } from '../progress/session.ts';

/** A journey with the family, once somebody should ask after the child (curriculum §5.5). */
export interface Journey {
	/** For how many weeks the child has been away. */
	weeks: number;
	/** The day by which it was to be back, if the family said one. */
	back?: string;
}

/** Where nobody said when a family means to be back, it is asked after this many days. */
const LONG_ON_THE_ROAD = 30;

/** A journey that has lasted too long, from how a child was there on its days, oldest first. */
export function overdueJourney(
	child: string,
	days: readonly { day: string; state: Attendance }[],
	entries: readonly RosterEntry[],
	today: string
): Journey | undefined {
	if (days.at(-1)?.state !== 'travelling') return undefined;
	const since = journeySince(days);
	const long = (Date.parse(today) - Date.parse(since)) / DAY_MS;
	const weeks = Math.floor(long / 7);
	const back = expectedBack(child, since, entries);
	if (back) return back < today ? { weeks, back } : undefined;
	return long > LONG_ON_THE_ROAD ? { weeks } : undefined;
}

/** The first day of the journey on which a child is, by its days. */
export function journeySince(days: readonly { day: string; state: Attendance }[]): string {
	const lastThere = days.findLastIndex(({ state }) => isThere(state));
	return days.slice(lastThere + 1).find(({ state }) => state === 'travelling')?.day ?? '';
}

/** The day by which a child is expected back, as it was said last; nothing of an earlier journey. */
export function expectedBack(
	child: string,
	since: string,
	entries: readonly RosterEntry[]
): string | undefined {
	const said = entries
		.filter((one) => one.kind === 'expected' && one.about === child && one.day >= since)
		.sort(byLamportOrder)
		.at(-1);
	return said?.kind === 'expected' ? (said.back ?? undefined) : undefined;
}
