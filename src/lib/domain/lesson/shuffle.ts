/**
 * The same things in another order: always the same one for the same word, so that a step looks
 * alike each time it is met, and never the order in which they came if there are two or more.
 */
export function shuffled<T>(things: readonly T[], word: string): T[] {
	const mixed = dealt(things, word);
	const isSame = mixed.every((thing, index) => thing === things[index]);
	return isSame ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** The same things in any order, also the one in which they came, so that none has a place of its own. */
export function dealt<T>(things: readonly T[], word: string): T[] {
	const next = dice(word);
	const mixed = [...things];
	for (let last = mixed.length - 1; last > 0; last--) {
		const other = Math.floor(next() * (last + 1));
		[mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
	}
	return mixed;
}

/** Numbers from 0 to 1 that follow from a word (FNV-1a, then mulberry32). */
function dice(word: string): () => number {
	let seed = 2166136261;
	for (const letter of word) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16777619);
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
