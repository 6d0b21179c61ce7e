/** A word as it is written, and where it stands. */
export interface PlacedWord {
	word: string;
	file: string;
	line: number | undefined;
}

/** A Cyrillic word. Not what follows a number or Latin letters after a hyphen: that is an ending. */
const WORD = /(?<![\p{L}\p{M}]|[A-Za-z\d]-)\p{Script=Cyrillic}+/gu;

/** The Kazakh words of one text; of a word with a hyphen, each part. */
export function wordsOf(text: string): string[] {
	return text.normalize('NFC').match(WORD) ?? [];
}

/** Words that differ only in capitals, with the places where they stand. */
export type WordForms = Map<string, PlacedWord[]>;

/** Brings together what is the same word. */
export function formsOf(words: readonly PlacedWord[]): WordForms {
	const forms: WordForms = new Map();
	for (const placed of words) {
		const own = forms.get(folded(placed.word));
		if (own) own.push(placed);
		else forms.set(folded(placed.word), [placed]);
	}
	return forms;
}

/** A word without its capitals: how words are compared. */
export function folded(word: string): string {
	return word.toLocaleLowerCase('kk');
}
