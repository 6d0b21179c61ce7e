/** A day and a week. */
export const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;

/**
 * Yol came after this day. What is dated before it was noted on a tablet whose clock had fallen back to the
 * date of its making, as with an empty battery: it may be of today, and is not dropped for its age.
 */
export const FIRST_DAY = '2026-01-01';

/**
 * Midnight (UTC) of the day that the tablet’s calendar shows. Events carry the day and no more:
 * the time of day at which a child was on the tablet is nobody’s business (curriculum §3.5).
 */
export function startOfDay(now: number): number {
	const date = new Date(now);
	return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** The day as `2026-11-24`. */
export function dayText(startOfDay: number): string {
	return new Date(startOfDay).toISOString().slice(0, 10);
}

/** Midnight (UTC) of a day that is written as `2026-11-24`. */
export function midnightOf(day: string): number {
	return Date.parse(`${day}T00:00:00Z`);
}

/** The day this many days before `today`. */
export function dayBefore(today: string, days: number): string {
	return dayText(midnightOf(today) - days * DAY_MS);
}

/** Monday of the week of a day; both midnight UTC, in milliseconds. */
export function mondayOf(day: number): number {
	// 1 January 1970 was a Thursday.
	return (Math.floor((day / DAY_MS - 4) / 7) * 7 + 4) * DAY_MS;
}
