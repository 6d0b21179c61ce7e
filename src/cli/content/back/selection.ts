import { createHash } from 'node:crypto';
import type { TargetLanguage } from '#lib/domain/content/catalog.ts';
import { catalogOf } from '../translated.ts';
import type { TranslatedText } from '../translated-texts.ts';

/** A translated line that somebody who has not seen the English puts back into English. */
export interface BackLine {
	key: string;
	english: string;
	translation: string;
	/** Of the translation: evidence holds only for the words that were read. */
	hash: string;
}

const ONE_IN = 3;

/** The lines of a text that need back-translation: all of S2 and S3, every third of the rest. */
export function linesToReadBack(text: TranslatedText, language: TargetLanguage): BackLine[] {
	const catalog = catalogOf(text, language);
	const entries = new Map(catalog?.entries.map((entry) => [entry.key, entry.translation]));
	return text.texts
		.filter(({ key }) => text.heavy || isChosen(text.name, key))
		.flatMap(({ key, text: english }) => {
			const translation = entries.get(key);
			if (!translation) return [];
			return [{ key, english, translation, hash: shortHash(translation) }];
		});
}

/** Eight signs that change with every change of the words. */
export function shortHash(translation: string): string {
	return createHash('sha256').update(translation).digest('hex').slice(0, 8);
}

// The place in the text decides, so that the choice is the same in all languages and after each edit.
function isChosen(name: string, key: string): boolean {
	return parseInt(shortHash(`${name} ${key}`), 16) % ONE_IN === 0;
}
