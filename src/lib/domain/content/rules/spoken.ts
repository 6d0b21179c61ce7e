import { inlineFacts } from '../../facts/inline-facts.ts';
import { unspeakable } from '../../speech/speakable.ts';
import { storyTexts } from '../story.ts';
import { isHeard } from './length.ts';
import { type LessonRule, type TranslationRule, mistake } from './rule.ts';

/** The voice can say every text that a child may hear. */
export const spoken: LessonRule = (lesson, { facts }) =>
	storyTexts(lesson)
		.filter(({ path }) => isHeard(path))
		.flatMap(({ key, text, path }) =>
			unspeakable(inlineFacts(text, 'en', facts), 'en').map((part) =>
				mistake(path, `The voice cannot say “${part}” in ${key}: write it as it is spoken.`)
			)
		);

/** The same for translations. */
export const spokenTranslation: TranslationRule = (texts, language, _lesson, { facts }) =>
	texts
		.filter(({ path }) => isHeard(path))
		.flatMap(({ key, path, entry }) =>
			unspeakable(inlineFacts(entry?.translation ?? '', language, facts), language).map((part) =>
				mistake(path, `The voice cannot say “${part}” in ${key}: write it as it is spoken.`)
			)
		);
