import { FIRST_DAY, dayBefore, midnightOf } from '../day.ts';
import { firstIdOf } from './event-id.ts';
import type { ProgressEvent } from './event.ts';
import { isPairedItem } from './tally.ts';

/** First tries of single questions are kept for this many days (curriculum §6.3-7). */
const KEPT_DAYS = 180;

/** The first day of which single questions are still known. */
export function firstKeptAnswers(today: string): string {
	return dayBefore(today, KEPT_DAYS);
}

/** Where the ids of a day begin: what comes before that is older. Nothing is older than no day at all. */
export function idsFrom(day: string): string {
	return day === '' ? '' : firstIdOf(midnightOf(day));
}

/**
 * Whether an event is the first try of a question in a lesson, from before that day. It is told by its id,
 * which all tablets read alike. The questions before and after a module stay: what a module changed is
 * counted from them.
 */
export function isOldAnswer({ id, kind, item }: ProgressEvent, firstDay: string): boolean {
	if (kind !== 'answered' || item === undefined || isPairedItem(item)) return false;
	return id >= idsFrom(FIRST_DAY) && id < idsFrom(firstDay);
}
