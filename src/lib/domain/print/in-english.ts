import type { Language } from '../content/language.ts';

const LETTERS: Record<Exclude<Language, 'en'>, RegExp> = {
	ug: /\p{Script=Arabic}/u,
	kk: /\p{Script=Cyrillic}/u,
	zh: /\p{Script=Han}/u
};
const SENTENCE = /\p{Script=Latin}{2,}.*\s.*\p{Script=Latin}{2,}/su;

/**
 * Whether a text of a sheet still stands in English, because nobody has translated it: English words, and no
 * letter of the language itself.
 */
export function isInEnglish(text: string, language: Language): boolean {
	return language !== 'en' && !LETTERS[language].test(text) && /\p{Script=Latin}{2,}/u.test(text);
}

/** Whether any sentence of what is printed is in English; single words such as names do not count. */
export function hasEnglish(printed: unknown, language: Language): boolean {
	if (typeof printed === 'string') return SENTENCE.test(printed) && isInEnglish(printed, language);
	if (typeof printed !== 'object' || printed === null) return false;
	return Object.values(printed).some((part) => hasEnglish(part, language));
}
