import type { TargetLanguage } from '#lib/domain/content/catalog.ts';
import type { Corpus } from '../corpus.ts';
import { translatedTexts } from '../translated-texts.ts';

/** Facts, and the names of steps in notes for facilitators, are digits by right. */
const NAMED = /\{\{[^}]*\}\}|\b[sq]\d+[a-z]?\b/g;

/** Where digits stand in the texts of a language. Children hear none (the check refuses them): these are for adults. */
export function digitsLine(corpus: Corpus, language: TargetLanguage): string {
	const counted = translatedTexts(corpus).flatMap(({ name, texts, po }) => {
		const keys = new Set(texts.map(({ key }) => key));
		const entries = po
			.filter((file) => file.language === language)
			.flatMap(({ catalog }) => catalog.entries);
		const found = entries.filter(
			({ key, translation }) => keys.has(key) && /\d/.test(translation.replace(NAMED, ''))
		);
		return found.length > 0 ? [{ name, count: found.length }] : [];
	});
	const all = counted.reduce((sum, { count }) => sum + count, 0);
	const places = counted.map(({ name, count }) => `${name} ${count}`);
	return `Digits, ${language}: ${all} lines for adults: ${places.join(', ')}.`;
}
