import { tokensIn } from '../../facts/inline-facts.ts';
import { translationState } from '../catalog.ts';
import { sameTokens } from '../compile-texts.ts';
import type { TargetLanguage } from '../catalog.ts';
import type { Language } from '../language.ts';
import type { KeyedText } from '../texts.ts';
import { bannedIn, bannedRemark } from './banned.ts';
import { strayBraces } from './braces.ts';
import { offerRemark, offered } from './confidentiality.ts';
import { exists, hasWords } from './facts.ts';
import { reworded, rewordedIn } from './fixed-wording.ts';
import { type Reference, type Remark, type TranslatedText, doubt, mistake } from './rule.ts';
import { lengthOf, sentences } from './sentences.ts';
import { unsaid } from './spoken.ts';

const LONGEST_SENTENCE = 30;

/** What is heard by adults beside the lessons: cards, tools and the guide, in English. */
export function adultTexts(
	texts: readonly KeyedText[],
	id: string,
	reference: Reference
): Remark[] {
	return texts.flatMap(({ key, text, path }) => [
		...tokensIn(text).flatMap((token) => [
			...exists(token, path, reference),
			...hasWords(token, path, reference)
		]),
		...strayBraces(text, key, path),
		...bannedRemarks(text, 'en', id, path, reference),
		...unsaid(text, 'en', reference.facts, { key, path }),
		...offers(text, id, key, path),
		...fixed(reworded(text, reference.fixedLines), id, key, path),
		...sentences(text)
			.filter((sentence) => lengthOf(sentence, 'en') > LONGEST_SENTENCE)
			.map((sentence) => {
				const message = `A sentence of ${key} has ${lengthOf(sentence, 'en')} words; ${LONGEST_SENTENCE} are the most: split “${sentence}”`;
				return mistake(path, message);
			})
	]);
}

/** The same texts in another language. */
export function adultTranslations(
	texts: readonly TranslatedText[],
	language: TargetLanguage,
	id: string,
	reference: Reference
): Remark[] {
	return texts.flatMap(({ key, text, path, entry }) => {
		const words = entry?.translation ?? '';
		const state = translationState(entry, text);
		if (state === 'missing') return [doubt(path, `${key} is not yet translated: translate it.`)];
		return [
			...(state === 'stale'
				? [doubt(path, `The English of ${key} has changed: look at the translation again.`)]
				: []),
			...(sameTokens(words, text)
				? []
				: [mistake(path, `${key} has other facts than the English: use the same {{fact.…}}.`)]),
			...strayBraces(words, key, path),
			...bannedRemarks(words, language, id, path, reference),
			...unsaid(words, language, reference.facts, { key, path }),
			...fixed(rewordedIn(language, text, words, reference.fixedLines), id, key, path)
		];
	});
}

// The chapter about words shortens lines to say why they are so.
function fixed(other: string[], id: string, key: string, path: Remark['path']): Remark[] {
	return id === 'guide.words' ? [] : other.map((what) => mistake(path, `${key} ${what}`));
}

// What to avoid is named as well, and so are the words that nobody uses.
function offers(text: string, id: string, key: string, path: Remark['path']): Remark[] {
	if (id === 'guide.words' || path.includes('avoid')) return [];
	const found = offered(text);
	return found === undefined ? [] : [offerRemark(key, found, path)];
}

// The chapter about words lists, in its first column, the very words that nobody uses.
function bannedRemarks(
	text: string,
	language: Language,
	id: string,
	path: Remark['path'],
	{ bannedWords }: Reference
): Remark[] {
	if (id === 'guide.words' && path.includes('table')) return [];
	return bannedIn(text, language, bannedWords[language], id).map((ban) => bannedRemark(path, ban));
}
