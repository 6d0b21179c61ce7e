/** One promise about faults, and whether it held. */
export interface Proved {
	what: string;
	holds: boolean;
	/** What was counted or measured. */
	note: string;
}

/** The table that `npm run faults` prints. */
export function table(rows: readonly Proved[]): string {
	const width = Math.max(...rows.map(({ what }) => what.length));
	return rows
		.map(
			({ what, holds, note }) => `${holds ? 'held  ' : 'BROKEN'}  ${what.padEnd(width)}  ${note}`
		)
		.join('\n');
}

/** Chance that is the same at every run. */
export function dice(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let drawn = Math.imul(state ^ (state >>> 15), 1 | state);
		drawn = (drawn + Math.imul(drawn ^ (drawn >>> 7), 61 | drawn)) ^ drawn;
		return ((drawn ^ (drawn >>> 14)) >>> 0) / 2 ** 32;
	};
}
