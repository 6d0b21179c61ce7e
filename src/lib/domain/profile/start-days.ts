import { dayBefore } from '../day.ts';

/** A club that is closed for longer begins again: its days are believed after as long again. */
export const LONGEST_GAP = 35;
/** Enough to look back over the longest gap on a tablet that is started every day. */
const KEPT_STARTS = 40;
/** One wrong day of the clock, or two, must never count: so many start days back is “now”. */
const DAYS_OF_DOUBT = 2;

/** The start days of a tablet with today’s, the newest start last; each day once. */
export function withStart(starts: readonly string[], today: string): string[] {
	return [...starts.filter((day) => day !== today), today].slice(-KEPT_STARTS);
}

/**
 * The day from which idle time may be counted, or none. A clock is believed only if the tablet was
 * started by it again and again for more than 35 days; whoever comes in that time is seen and stays. A
 * clock that jumps, ahead or back, and a club that comes back from long holidays wait as long again.
 */
export function believedDay(starts: readonly string[], today: string): string | undefined {
	const days = [...new Set([...starts, today])].filter((day) => day <= today).sort();
	const line: string[] = [];
	for (const day of days.reverse()) {
		const before = line.at(-1);
		if (before !== undefined && day < dayBefore(before, LONGEST_GAP)) break;
		line.push(day);
	}
	const isLong = (line.at(-1) ?? today) < dayBefore(today, LONGEST_GAP);
	return isLong ? line[DAYS_OF_DOUBT] : undefined;
}

/**
 * A day on which the tablet was started already, though it lies after today: its clock has fallen back, as
 * it does with an empty battery. A day or two that a clock ran ahead are no reason to doubt today.
 */
export function laterThan(today: string, starts: readonly string[]): string | undefined {
	const later = [...new Set(starts)].filter((day) => day > today).sort();
	return later.at(-1 - DAYS_OF_DOUBT);
}
