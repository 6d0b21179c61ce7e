import { type FactBook, inlineFacts } from '../../facts/inline-facts.ts';
import { unspeakable } from '../../speech/speakable.ts';
import type { Language } from '../language.ts';
import { storyTexts } from '../story.ts';
import { type LessonRule, type Remark, type TranslationRule, mistake } from './rule.ts';

/** The voice can say every text: children hear the titles and the card for home as well as the steps. */
export const spoken: LessonRule = (lesson, { facts }) =>
	storyTexts(lesson).flatMap(({ key, text, path }) => unsaid(text, 'en', facts, { key, path }));

/** The same for translations. */
export const spokenTranslation: TranslationRule = (texts, language, _lesson, { facts }) =>
	texts.flatMap(({ key, path, entry }) =>
		unsaid(entry?.translation ?? '', language, facts, { key, path })
	);

/** Where a text stands, for a writer who mends it. */
type Place = { key: string; path: Remark['path'] };

/** What the voice would drop of a text with the words of its facts in it. */
export function unsaid(text: string, language: Language, facts: FactBook, where: Place): Remark[] {
	return unspoken(inlineFacts(text, language, facts), language, where);
}

/** What the voice would drop of words as they stand. */
export function unspoken(text: string, language: Language, { key, path }: Place): Remark[] {
	return unspeakable(text, language).map((part) =>
		mistake(path, `The voice cannot say “${part}” in ${key}: write it as it is spoken.`)
	);
}
