import { harmonySuspects } from '#lib/domain/content/rules/letters.ts';
import type { Corpus } from '../corpus.ts';
import { translatedTexts } from '../translated-texts.ts';

/** Uyghur words whose ending does not follow the vowel before it, most frequent first, for somebody who reads Uyghur. */
export function harmonyLine(corpus: Corpus): string {
	const counted = new Map<string, number>();
	for (const { texts, po } of translatedTexts(corpus)) {
		const keys = new Set(texts.map(({ key }) => key));
		const entries = po.flatMap(({ language, catalog }) =>
			language === 'ug' ? catalog.entries : []
		);
		for (const { key, translation } of entries)
			for (const word of keys.has(key) ? harmonySuspects(translation) : [])
				counted.set(word, (counted.get(word) ?? 0) + 1);
	}
	const words = [...counted].sort(([, a], [, b]) => b - a).map(([word, n]) => `${word} ${n}`);
	return `Vowel harmony, ug: ${words.length} words to look at: ${words.join(', ')}.`;
}
