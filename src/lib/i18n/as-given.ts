/**
 * What is read from the left in every language: a day as a source writes it, the beginning of a file’s name.
 * Among words from right to left its parts and signs would change places.
 */
export function asGiven(text: string): string {
	return `\u2066${text}\u2069`;
}
