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
	/** A Lamport clock: one more than the highest the writer knew. It orders by knowledge, not by the time of day. */
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

/** Orders records about the same thing by their Lamport clocks, then by id: the last one holds, the same on every tablet. */
export function byLamportOrder(one: Turn, other: Turn): number {
	if (one.turn !== other.turn) return one.turn - other.turn;
	return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** The Lamport clock of the next record about a thing, after those that are known. */
export function nextTurn(known: readonly Turn[]): number {
	return 1 + known.reduce((highest, { turn }) => Math.max(highest, turn), 0);
}
