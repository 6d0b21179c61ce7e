import { rng } from '../random.ts';

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
	const next = rng(hashOf(word));
	const mixed = [...things];
	for (let last = mixed.length - 1; last > 0; last--) {
		const other = Math.floor(next() * (last + 1));
		[mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
	}
	return mixed;
}

/** A number for a word (FNV-1a). */
function hashOf(word: string): number {
	let hash = 2166136261;
	for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
	return hash;
}
