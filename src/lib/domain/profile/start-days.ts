import { dayBefore } from '../day.ts';

/** A club that is closed for longer begins again: its days are believed after as long again. */
const LONGEST_GAP = 35;
/** Enough to look back over the longest gap on a tablet that is started every day. */
const KEPT_STARTS = 40;
/** One wrong day of the clock, or two, must never count: so many start days back is “now”. */
const DAYS_OF_DOUBT = 2;

/** The start days without those that lie ahead, once somebody says that today is right. */
export function withoutLater(starts: readonly string[], today: string): string[] {
	return starts.filter((day) => day <= today);
}

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
	const line = lineTo(today, starts);
	const isLong = (line.at(-1) ?? today) < dayBefore(today, LONGEST_GAP);
	return isLong ? line[DAYS_OF_DOUBT] : undefined;
}

/** The start days up to today without a longer break, the latest first. */
function lineTo(today: string, starts: readonly string[]): string[] {
	const days = upTo(today, starts).reverse();
	const breaks = days.findIndex((day, n) => isGap(days[n + 1], day));
	return breaks < 0 ? days : days.slice(0, breaks + 1);
}

function upTo(today: string, starts: readonly string[]): string[] {
	return [...new Set([...starts, today])].filter((day) => day <= today).sort();
}

/** Whether a tablet lay unused between two start days for longer than a club is believed to. */
function isGap(earlier: string | undefined, later: string): boolean {
	return earlier !== undefined && earlier < dayBefore(later, LONGEST_GAP);
}

/**
 * A day on which the tablet was started already, though it lies after today: its clock has fallen back, as
 * it does with an empty battery. A day or two that a clock ran ahead are no reason to doubt today, and neither
 * are more of them, far ahead, where today goes on from the days before they came.
 */
export function laterThan(today: string, starts: readonly string[]): string | undefined {
	const later = [...new Set(starts)].filter((day) => day > today).sort();
	const [first = today] = later;
	const jump = Math.min(...later.map((day) => starts.indexOf(day)));
	const before = lineTo(today, starts).find((day) => starts.slice(0, jump).includes(day));
	return isGap(before, first) ? undefined : later.at(-1 - DAYS_OF_DOUBT);
}

/**
 * The day of the last start before a long break that ended a start day or two ago, if there is one: either the
 * club had holidays, or the clock has jumped ahead. After that its days are taken for right.
 */
export function beforeBreak(today: string, starts: readonly string[]): string | undefined {
	const days = upTo(today, starts).slice(-2 - DAYS_OF_DOUBT);
	return days.findLast((day, n) => n + 1 < days.length && isGap(day, days[n + 1] ?? day));
}
