/**
 * Finds any of these phrases as whole words, in capital or small letters. A phrase is the source of a regular
 * expression, so that it can have endings and gaps.
 */
export function anyPhrase(phrases: readonly string[]): RegExp {
	return new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i');
}
