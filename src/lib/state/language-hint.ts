import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';

const KEY = 'yol-language';

/**
 * The tablet’s language, readable before the database is open, so that lessons are asked for sooner.
 * Only a hint: the setting in the database decides.
 */
export function languageHint(): Language {
	try {
		const hint = localStorage.getItem(KEY);
		return LANGUAGES.find((language) => language === hint) ?? 'en';
	} catch {
		// Storage that is denied gives no hint.
		return 'en';
	}
}

export function keepLanguageHint(language: Language): void {
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// Without the hint the next start is a little slower, and nothing else.
	}
}
