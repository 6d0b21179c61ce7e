import { type PlacedWord, type WordForms, folded } from './words.ts';

/** How the words of the translation stand against the dictionary and the list of accepted words. */
export interface Spelling {
	/** How many different words there are. */
	words: number;
	/** How many of them only the list knows. */
	accepted: number;
	/** Words that neither knows, each with all its places. */
	unknown: PlacedWord[][];
	/** Accepted words that no text uses any more. */
	unused: string[];
}

/** Weighs the words. `strange` holds the forms that the dictionary does not know. */
export function spellingOf(
	forms: WordForms,
	accepted: readonly string[],
	strange: ReadonlySet<string>
): Spelling {
	const list = new Set(accepted.map(folded));
	const unknown = [...forms].filter(([, places]) => places.every(({ word }) => strange.has(word)));
	const open = unknown.filter(([word]) => !list.has(word));
	return {
		words: forms.size,
		accepted: unknown.length - open.length,
		unknown: open.map(([, places]) => places),
		unused: accepted.filter((word) => !forms.has(folded(word)))
	};
}
