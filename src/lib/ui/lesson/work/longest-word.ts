/** Letters of the longest word, which has to stand in one line; a line of Chinese may break behind each letter. */
export function longestWord(texts: readonly string[]): number {
	const words = texts.flatMap((text) => text.split(/\s+|(?<=\p{Script=Han})/u));
	return Math.max(1, ...words.map((word) => [...word].length));
}
