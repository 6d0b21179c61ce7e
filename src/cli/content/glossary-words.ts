import { type TargetLanguage, TARGET_LANGUAGES } from '#lib/domain/content/catalog.ts';
import type { Corpus } from './corpus.ts';
import { catalogOf } from './translated.ts';
import { translatedTexts } from './translated-texts.ts';

/** A hard word, and every way in which it is translated with the texts that do so. */
export interface WordTranslations {
	language: TargetLanguage;
	word: string;
	translations: Map<string, string[]>;
}

/** The keys of hard words themselves. */
export const IS_WORD = /^(glossary\..+\.w|words\..+\.word|steps\..+\.word)$/;

/**
 * The translations of every word of the glossary and of the glossaries of lessons. Where the glossary
 * gives a lesson another sense (`also`), the word there is another word and may be translated so.
 */
export function glossaryTranslations(corpus: Corpus): WordTranslations[] {
	const senses = otherSenses(corpus);
	const texts = translatedTexts(corpus).map(({ name, texts, po }) => {
		return { name, words: texts.filter(({ key }) => IS_WORD.test(key)), po };
	});
	return TARGET_LANGUAGES.flatMap((language) => {
		const found = new Map<string, Map<string, string[]>>();
		for (const { name, words, po } of texts) {
			const catalog = catalogOf({ po }, language);
			const known = new Map(catalog?.entries.map(({ key, translation }) => [key, translation]));
			for (const { key, text } of words)
				if (!senses.get(text)?.has(name)) note(found, text, known.get(key), name);
		}
		return [...found].map(([word, translations]) => ({ language, word, translations }));
	});
}

function note(
	found: Map<string, Map<string, string[]>>,
	text: string,
	translation: string | undefined,
	place: string
): void {
	if (!translation) return;
	const ways = found.get(text.toLowerCase()) ?? new Map<string, string[]>();
	const way = translation.toLowerCase();
	ways.set(way, [...(ways.get(way) ?? []), place]);
	found.set(text.toLowerCase(), ways);
}

function otherSenses({ glossary }: Corpus): Map<string, Set<string>> {
	const words = glossary.source.value?.words ?? [];
	return new Map(
		words.map(({ word, also = [] }) => [word, new Set(also.flatMap((sense) => sense.in))])
	);
}
