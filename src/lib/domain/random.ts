/** Whole numbers below 2³² that follow from a seed: the same on every tablet and at every run. */
export function mulberry32(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return (mixed ^ (mixed >>> 14)) >>> 0;
	};
}

/** Numbers from 0 up to 1 that follow from a seed. */
export function rng(seed: number): () => number {
	const next = mulberry32(seed);
	return () => next() / 2 ** 32;
}
