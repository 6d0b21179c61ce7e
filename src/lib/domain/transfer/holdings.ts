import * as v from 'valibot';
import type { Stamp } from '../progress/record.ts';
import { count, word } from '../values.ts';

/**
 * What somebody holds of the records that one device has made: all up to the number `seq`.
 * `ms` is the time in the id of that record, so that what comes after it can be found without a search.
 */
const heldSchema = v.strictTuple([count, count]);

/** A version vector: for each device how far its records are held. A device that is missing: nothing. */
export const holdingsSchema = v.record(word, heldSchema);
export type Holdings = Readonly<v.InferOutput<typeof holdingsSchema>>;

const NOTHING = [-1, 0] as const;

function heldOf(holdings: Holdings, device: string): readonly [seq: number, ms: number] {
	return (Object.hasOwn(holdings, device) && holdings[device]) || NOTHING;
}

/** Whether a record is beyond what is held. */
export function isNews({ device, seq }: Pick<Stamp, 'device' | 'seq'>, to: Holdings): boolean {
	return seq > heldOf(to, device)[0];
}

/** What both hold together. */
export function joined(one: Holdings, other: Holdings): Holdings {
	const all: Record<string, [number, number]> = {};
	for (const device of new Set([...Object.keys(one), ...Object.keys(other)])) {
		const [a, b] = [heldOf(one, device), heldOf(other, device)];
		all[device] = a[0] >= b[0] ? [...a] : [...b];
	}
	return all;
}

/** What each of both holds. */
export function common(one: Holdings, other: Holdings): Holdings {
	const shared = Object.entries(one)
		.filter(([device]) => Object.hasOwn(other, device))
		.map(([device, held]): [string, [number, number]] => {
			const theirs = heldOf(other, device);
			return [device, held[0] <= theirs[0] ? held : [...theirs]];
		});
	return Object.fromEntries(shared);
}

/**
 * What is held once everything after `since` and up to `upTo` has come. Where `since` lies beyond what
 * was held there is a gap, and the numbers in between may exist: nothing is claimed of that device.
 */
export function advanced(own: Holdings, since: Holdings, upTo: Holdings): Holdings {
	const closed = Object.entries(upTo).filter(
		([device]) => heldOf(own, device)[0] >= heldOf(since, device)[0]
	);
	return joined(own, Object.fromEntries(closed));
}

/** Whether one side holds all that the other holds. */
export function covers(one: Holdings, other: Holdings): boolean {
	return Object.entries(other).every(([device, [seq]]) => seq <= heldOf(one, device)[0]);
}

/** The earliest time in an id of anything that is held by us and news to them; undefined if nothing is. */
export function newsFrom(ours: Holdings, theirs: Holdings): number | undefined {
	const behind = Object.entries(ours).filter(([device, [seq]]) => seq > heldOf(theirs, device)[0]);
	if (behind.length === 0) return undefined;
	return Math.min(...behind.map(([device]) => heldOf(theirs, device)[1]));
}
