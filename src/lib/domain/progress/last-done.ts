import { moduleOf, QUIET_MODULES } from '../content/names.ts';
import type { Tally } from './tally.ts';

/**
 * The lessons that were brought to an end on this tablet, the latest first, without saying by whom, and
 * none with a private topic. Days come from the tallies; within a day the ids of events, which grow with
 * time, decide.
 */
export function lessonsLastDone(tallies: readonly Tally[]): string[] {
	const done = tallies
		.filter(({ state, lesson }) => state === 'done' && !isPrivate(lesson))
		.sort(laterFirst);
	return [...new Set(done.map(({ lesson }) => lesson))];
}

function isPrivate(lesson: string): boolean {
	return QUIET_MODULES.some((module) => module === moduleOf(lesson));
}

function laterFirst(one: Tally, other: Tally): number {
	if (one.lastAt !== other.lastAt) return other.lastAt - one.lastAt;
	const [a = '', b = ''] = [one.counted.at(-1), other.counted.at(-1)];
	return a < b ? 1 : a > b ? -1 : 0;
}
