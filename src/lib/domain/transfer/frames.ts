import { fromBase45, toBase45 } from './base45.ts';
import {
	addTo,
	BLOCK_BYTES,
	blockCount,
	blocksOf,
	holds,
	MOST_BLOCKS,
	sendingOf,
	type Sending
} from './blocks.ts';

/** One picture of a moving code: a block, its number and what it belongs to. */
export interface Frame {
	sending: Sending;
	number: number;
	block: Uint8Array;
}

/** Marks our frames among all the codes in the world; the last letter counts versions. */
const MARK = 'Y1';
const HEADER_BYTES = 11;

/** Whether something is small enough to be shown as a moving code. */
export function fitsFrames(bytes: Uint8Array): boolean {
	return blockCount(sendingOf(bytes)) <= MOST_BLOCKS;
}

/** Cuts bytes into frames without end: `frameText(n)` is the text of the n-th picture. */
export class FrameSource {
	readonly count: number;
	#sending: Sending;
	#blocks: Uint32Array[];

	constructor(bytes: Uint8Array) {
		this.#sending = sendingOf(bytes);
		this.count = blockCount(this.#sending);
		this.#blocks = Array.from({ length: this.count }, (_, n) => blockAt(bytes, n));
	}

	frameText(number: number): string {
		const { sum } = this.#sending;
		const of = blocksOf(number, { sum, count: this.count });
		const mixed = new Uint32Array(BLOCK_BYTES / 4);
		this.#blocks.forEach((block, n) => {
			if (holds(of, n)) addTo(mixed, block);
		});
		return frameText({ sending: this.#sending, number, block: new Uint8Array(mixed.buffer) });
	}
}

function blockAt(bytes: Uint8Array, n: number): Uint32Array {
	const block = new Uint8Array(BLOCK_BYTES);
	block.set(bytes.subarray(n * BLOCK_BYTES, (n + 1) * BLOCK_BYTES));
	return new Uint32Array(block.buffer);
}

function frameText({ sending, number, block }: Frame): string {
	const bytes = new Uint8Array(HEADER_BYTES + block.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, sending.sum);
	view.setUint32(4, sending.length);
	view.setUint8(8, (number >>> 16) & 255);
	view.setUint16(9, number & 0xffff);
	bytes.set(block, HEADER_BYTES);
	return MARK + toBase45(bytes);
}

/** The frame in a picture; undefined for any other code. */
export function readFrame(text: string): Frame | undefined {
	if (!text.startsWith(MARK)) return undefined;
	const bytes = fromBase45(text.slice(MARK.length));
	if (bytes?.length !== HEADER_BYTES + BLOCK_BYTES) return undefined;
	const view = new DataView(bytes.buffer);
	const sending = { sum: view.getUint32(0), length: view.getUint32(4) };
	const number = view.getUint8(8) * 65_536 + view.getUint16(9);
	if (sending.length === 0 || blockCount(sending) > MOST_BLOCKS) return undefined;
	return { sending, number, block: bytes.slice(HEADER_BYTES) };
}
