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

/** What the voice would drop of a text with the words of its facts in it. */
export function unsaid(
	text: string,
	language: Language,
	facts: FactBook,
	{ key, path }: { key: string; path: Remark['path'] }
): Remark[] {
	return unspeakable(inlineFacts(text, language, facts), language).map((part) =>
		mistake(path, `The voice cannot say “${part}” in ${key}: write it as it is spoken.`)
	);
}
