import { BLOCK_BYTES, blockCount, blocksOf, holds, mix, sendingOf } from './blocks.ts';
import type { Mixture, Sending } from './blocks.ts';
import type { Frame } from './frames.ts';

/** How far the reading of a moving code is. */
export type Seen =
	| { state: 'reading'; known: number; count: number }
	| { state: 'whole'; bytes: Uint8Array }
	/** Everything came and yet it is not what was sent: the reading begins again. */
	| { state: 'tangled' };

/**
 * Puts frames together, in any order, with any of them missing or seen twice: Gaussian elimination over
 * the blocks, one frame at a time. Frames of another sending begin a new reading.
 */
export class FrameSink {
	#sending: Sending | undefined;
	#count = 0;
	/** By their lowest block, which no other row with a lower number of its own still holds. */
	#rows: (Mixture | undefined)[] = [];
	#known = 0;

	add({ sending, number, block }: Frame): Seen {
		if (!isSame(this.#sending, sending)) this.#begin(sending);
		const of = blocksOf(number, { sum: sending.sum, count: this.#count });
		this.#keep({ of, block: new Uint32Array(block.slice().buffer) });
		const { length } = this.#rows;
		if (this.#known < length) return { state: 'reading', known: this.#known, count: length };
		return this.#whole(sending);
	}

	#begin(sending: Sending): void {
		this.#sending = sending;
		this.#count = blockCount(sending);
		this.#rows = Array.from({ length: this.#count }, () => undefined);
		this.#known = 0;
	}

	#keep(row: Mixture): void {
		for (let n = 0; n < this.#count; n++) {
			if (!holds(row.of, n)) continue;
			const known = this.#rows[n];
			if (known) mix(row, known);
			else {
				this.#rows[n] = row;
				this.#known++;
				return;
			}
		}
	}

	#whole(sending: Sending): Seen {
		const rows = this.#rows.filter((row) => row !== undefined);
		// From the last block up, each row is freed of the blocks after its own.
		for (let n = rows.length - 1; n >= 0; n--)
			rows.slice(0, n).forEach((row) => {
				const known = rows[n];
				if (known && holds(row.of, n)) mix(row, known);
			});
		const bytes = new Uint8Array(rows.length * BLOCK_BYTES);
		rows.forEach(({ block }, n) => bytes.set(new Uint8Array(block.buffer), n * BLOCK_BYTES));
		const whole = bytes.slice(0, sending.length);
		this.#sending = undefined;
		return isSame(sendingOf(whole), sending)
			? { state: 'whole', bytes: whole }
			: { state: 'tangled' };
	}
}

function isSame(one: Sending | undefined, other: Sending): boolean {
	return one?.sum === other.sum && one.length === other.length;
}
