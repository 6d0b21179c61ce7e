import { withoutTokens } from '../../facts/inline-facts.ts';
import { storyTexts } from '../story.ts';
import { isHeard } from './length.ts';
import { type LessonRule, type TranslationRule, mistake } from './rule.ts';

const DIGIT = /\p{Nd}/u;
const advice =
	'write a small number in letters, and take an age, a law or a telephone number from a fact';

/** Children hear no digits but those of facts, which somebody checks. */
export const digits: LessonRule = (lesson) =>
	storyTexts(lesson)
		.filter(({ path, text }) => isHeard(path) && DIGIT.test(withoutTokens(text)))
		.map(({ key, path }) => mistake(path, `${key} has digits: ${advice}.`));

/** The same for translations. */
export const digitsInTranslation: TranslationRule = (texts) =>
	texts
		.filter(
			({ path, entry }) => isHeard(path) && DIGIT.test(withoutTokens(entry?.translation ?? ''))
		)
		.map(({ key, path }) => mistake(path, `${key} has digits: ${advice}.`));
