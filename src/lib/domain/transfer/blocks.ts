import { mulberry32 } from '../random.ts';
import { crc32 } from './checksum.ts';

/** Bytes of a bundle in one frame. A multiple of four, so that blocks are joined four bytes at once. */
export const BLOCK_BYTES = 400;

/** More blocks than this are a matter for a file: nobody holds two tablets together for ten minutes. */
export const MOST_BLOCKS = 1500;

/** What all frames of one sending have in common. */
export interface Sending {
	/** CRC-32 of all bytes: names the sending, and proves at the end that it came whole. */
	sum: number;
	/** Bytes in all. */
	length: number;
}

export function sendingOf(bytes: Uint8Array): Sending {
	return { sum: crc32(bytes), length: bytes.length };
}

export function blockCount({ length }: Sending): number {
	return Math.max(1, Math.ceil(length / BLOCK_BYTES));
}

/** A block and the blocks that it is the sum (XOR) of, one bit each. */
export interface Mixture {
	of: Uint32Array;
	block: Uint32Array;
}

/** Adds one mixture to another, in place. */
export function mix(into: Mixture, other: Mixture): void {
	addTo(into.of, other.of);
	addTo(into.block, other.block);
}

/** Adds (XOR) words to words, in place. */
export function addTo(into: Uint32Array, other: Uint32Array): void {
	for (let n = 0; n < into.length; n++) into[n] = (into[n] ?? 0) ^ (other[n] ?? 0);
}

export function holds(of: Uint32Array, block: number): boolean {
	return (((of[block >>> 5] ?? 0) >>> (block & 31)) & 1) === 1;
}

/**
 * Which blocks a frame is the sum of. The first round is every block by itself, so that nothing has to be
 * computed when nothing is lost; every later frame is half of the blocks, drawn by its number. Any `count`
 * such frames, and on average fewer than two more, give back everything, whichever were lost.
 */
export function blocksOf(frame: number, { sum, count }: { sum: number; count: number }) {
	const of = new Uint32Array(Math.ceil(count / 32));
	if (frame < count) of[frame >>> 5] = 1 << (frame & 31);
	else fillAtRandom(of, { seed: sum ^ Math.imul(frame, 0x9e3779b1), count });
	return of;
}

function fillAtRandom(of: Uint32Array, { seed, count }: { seed: number; count: number }): void {
	const next = mulberry32(seed);
	for (let word = 0; word < of.length; word++) of[word] = next();
	const unused = of.length * 32 - count;
	of[of.length - 1] = (of[of.length - 1] ?? 0) & (0xffffffff >>> unused);
}
