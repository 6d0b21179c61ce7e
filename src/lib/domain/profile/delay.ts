import * as v from 'valibot';
import { count } from '../values.ts';

/** Misses in a row, kept with the profile so that turning the tablet off does not clear them. */
export const missesSchema = v.strictObject({
	count,
	/** When the last miss was, in milliseconds since 1970. */
	at: v.pipe(v.number(), v.finite())
});
export type Misses = v.InferOutput<typeof missesSchema>;

export const NO_MISSES: Misses = { count: 0, at: 0 };

/** Whether a secret may be tried now. `wait` is in milliseconds. */
export type Entry =
	| { open: true }
	| { open: false; reason: 'wait'; wait: number }
	| { open: false; reason: 'grown-up' };

const REST = 20_000;
const LONGEST_REST = 30 * 60_000;
const MISSES_BEFORE_REST = 3;
const MISSES_BEFORE_GROWN_UP = 6;

export function missed({ count }: Misses, now: number): Misses {
	return { count: count + 1, at: now };
}

/** A clock that was set back must not lock a child out, so a miss never lies in the future. */
export function settled(misses: Misses, now: number): Misses {
	return misses.at > now ? { ...misses, at: now } : misses;
}

/** A child rests for 20 s after three misses; after six a grown-up has to open. */
export function childEntry(misses: Misses, now: number): Entry {
	if (misses.count >= MISSES_BEFORE_GROWN_UP) return { open: false, reason: 'grown-up' };
	return misses.count === MISSES_BEFORE_REST ? rest(misses, now, REST) : { open: true };
}

/**
 * A facilitator is never locked out, but from the third miss on each try costs twice the wait. `started` is when
 * the app was: the first wait is waited in any case, or a clock set forward before a start would spare it.
 */
export function adultEntry(misses: Misses, now: number, started = -Infinity): Entry {
	const doublings = misses.count - MISSES_BEFORE_REST;
	if (doublings < 0) return { open: true };
	const length = Math.min(REST * 2 ** doublings, LONGEST_REST);
	return rest(misses, now, length, started + REST);
}

function rest(misses: Misses, now: number, length: number, earliest = -Infinity): Entry {
	const wait = Math.max(settled(misses, now).at + length, earliest) - now;
	return wait > 0 ? { open: false, reason: 'wait', wait } : { open: true };
}
