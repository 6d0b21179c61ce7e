import * as v from 'valibot';
import { count, word } from '../values.ts';

/**
 * What everything that travels between tablets begins with. Records are only ever added, so joining
 * two tablets is a union by `id`, and “what do you have already?” is one number for each device.
 */
export const recordFields = {
	/** UUIDv7, made on the device. */
	id: word,
	device: word,
	/** Counts the records of a device, of all kinds together; orders them where the clock does not. */
	seq: count
};

/** What a record has besides that may be corrected by a later one about the same thing. */
export const turnFields = {
	...recordFields,
	/** One more than the highest turn that the writer knew: order by knowledge, not by clocks. */
	turn: v.pipe(v.number(), v.integer(), v.minValue(1))
};

/** A record of any kind as the screen gives it: the rest is added when it is written. */
export type Drafted<T> = T extends unknown ? Omit<T, 'id' | 'device' | 'seq' | 'turn'> : never;

/** Id, device and number of a record. */
export interface Stamp {
	id: string;
	device: string;
	seq: number;
}

/** A record that may be corrected by a later one about the same thing. */
export interface Turn {
	id: string;
	turn: number;
}

/** Which of two records about the same thing holds; the same on every tablet. */
export function byTurn(one: Turn, other: Turn): number {
	if (one.turn !== other.turn) return one.turn - other.turn;
	return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** The turn of the next record about a thing, after those that are known. */
export function nextTurn(known: readonly Turn[]): number {
	return 1 + known.reduce((highest, { turn }) => Math.max(highest, turn), 0);
}
