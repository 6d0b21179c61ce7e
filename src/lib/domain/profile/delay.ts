import * as v from 'valibot';
import { count } from '../values.ts';

/** Misses in a row, kept with the profile so that turning the tablet off does not clear them. */
export const missesSchema = v.strictObject({
	count,
	/** When the last miss was, in milliseconds since 1970. */
	at: v.pipe(v.number(), v.finite()),
	/** The wait after it was waited to its end while the app ran; a restart does not ask for it again. */
	rested: v.optional(v.literal(true))
});
export type Misses = v.InferOutput<typeof missesSchema>;

export const NO_MISSES: Misses = { count: 0, at: 0 };

/** Whether a secret may be tried now. `wait` is in milliseconds. */
export type Entry =
	| { open: true }
	| { open: false; reason: 'wait'; wait: number }
	| { open: false; reason: 'grown-up' };

const REST_MS = 20_000;
const LONGEST_REST_MS = 30 * 60_000;
const MISSES_BEFORE_REST = 3;
const MISSES_BEFORE_GROWN_UP = 6;

export function missed({ count }: Misses, now: number): Misses {
	return { count: count + 1, at: now };
}

/** The misses now, as the wait after those of `then` has come to its end; unless others came meanwhile. */
export function restedAfter(then: Misses, now: Misses): Misses {
	const isSame = now.count === then.count && now.at === then.at;
	return isSame ? { ...now, rested: true } : now;
}

/**
 * The misses as they count now. A clock that was set back must not lock a child out, so none lies in the future.
 * `started` is when the app was: a wait that a restart has cut off begins anew with it, or a clock that was set
 * forward meanwhile would spare it.
 */
export function settled(misses: Misses, now: number, started?: number): Misses {
	const isOfNow = misses.at <= now && misses.at >= (started ?? -Infinity);
	return isOfNow ? misses : { ...misses, at: started ?? now };
}

/** A child rests for 20 s after three misses; after six a grown-up has to open. */
export function childEntry(misses: Misses, now: number): Entry {
	if (misses.count >= MISSES_BEFORE_GROWN_UP) return { open: false, reason: 'grown-up' };
	return misses.count === MISSES_BEFORE_REST ? rest(misses, now, REST_MS) : { open: true };
}

/** A facilitator is never locked out, but from the third miss on each try costs twice the wait. */
export function adultEntry(misses: Misses, now: number): Entry {
	return misses.rested ? { open: true } : rest(misses, now, adultWait(misses));
}

/** How long a facilitator waits after the last of these misses. */
export function adultWait({ count }: Misses): number {
	const doublings = count - MISSES_BEFORE_REST;
	return doublings < 0 ? 0 : Math.min(REST_MS * 2 ** doublings, LONGEST_REST_MS);
}

function rest(misses: Misses, now: number, length: number): Entry {
	const wait = settled(misses, now).at + length - now;
	return wait > 0 ? { open: false, reason: 'wait', wait } : { open: true };
}
