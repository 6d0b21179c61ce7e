import type { GenericSchema } from 'valibot';
import { type FactBook, inlineFacts, tokensIn } from '../facts/inline-facts.ts';
import { type Catalog, type CatalogEntry, translationState } from './catalog.ts';
import type { Language } from './language.ts';
import { mapTexts } from './texts.ts';

/** A value in one language, and how far its texts have come. */
export interface CompiledTexts<T> {
	value: T;
	/** Share of texts that a native reader has cleared, 0–1, rounded down. */
	reviewed: number;
	/** Texts that stand there in English. */
	inEnglish: number;
}

/**
 * Puts a value into a language. A text without a translation, or whose translation has lost a fact,
 * stays English and is counted; a stale or unreviewed translation is better than a foreign language.
 */
export function compileTexts<T>(
	schema: GenericSchema,
	master: T,
	language: Language,
	catalog: Catalog | undefined,
	facts: FactBook
): CompiledTexts<T> {
	const entries = new Map(catalog?.entries.map((entry) => [entry.key, entry]));
	const count = { all: 0, reviewed: 0, inEnglish: 0 };
	const value = mapTexts(schema, master, ({ key, text }) => {
		const entry = entries.get(key);
		const usable = language === 'en' || isUsable(entry, text);
		count.all += 1;
		if (!usable) count.inEnglish += 1;
		if (translationState(entry, text) === 'reviewed') count.reviewed += 1;
		const words = usable && language !== 'en' ? (entry?.translation ?? text) : text;
		return inlineFacts(words, usable ? language : 'en', facts);
	});
	const reviewed = language === 'en' ? 1 : Math.floor((100 * count.reviewed) / count.all) / 100;
	return { value, reviewed, inEnglish: count.inEnglish };
}

function isUsable(entry: CatalogEntry | undefined, english: string): boolean {
	if (!entry?.translation) return false;
	return sameTokens(entry.translation, english);
}

/** True if a translation takes its words from the same facts as the English. */
export function sameTokens(translation: string, english: string): boolean {
	return tokensIn(translation).sort().join() === tokensIn(english).sort().join();
}
