import { translationState, type TargetLanguage } from '../catalog.ts';
import type { Language } from '../language.ts';
import type { KeyedText } from '../texts.ts';
import { bannedIn, bannedRemark } from './banned.ts';
import { type Reference, type Remark, type TranslatedText, doubt, mistake } from './rule.ts';
import { unspoken } from './spoken.ts';

/** Names and lines of modules, people, facts, telephone lines and hard words, which children hear as well. */
export function listTexts(texts: readonly KeyedText[], reference: Reference): Remark[] {
	return texts.flatMap((text) => wording(text, text.text, 'en', reference));
}

/** The same texts in another language. */
export function listTranslations(
	texts: readonly TranslatedText[],
	language: TargetLanguage,
	reference: Reference
): Remark[] {
	return texts.flatMap((text) => {
		const { key, path, entry } = text;
		const state = translationState(entry, text.text);
		if (state === 'missing') return [doubt(path, `${key} is not yet translated: translate it.`)];
		const changed = `The English of ${key} has changed: look at the translation again.`;
		return [
			...(state === 'stale' ? [doubt(path, changed)] : []),
			...wording(text, entry?.translation ?? '', language, reference)
		];
	});
}

function wording(
	{ key, path }: KeyedText,
	words: string,
	language: Language,
	{ bannedWords }: Reference
): Remark[] {
	return [
		...(/[{}]/.test(words)
			? [mistake(path, `${key} has braces, and a list takes no words from facts: write them out.`)]
			: []),
		...bannedIn(words, language, bannedWords[language], '').map((ban) => bannedRemark(path, ban)),
		...unspoken(words, language, { key, path })
	];
}
