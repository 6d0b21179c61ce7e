import type { Band } from '../language.ts';
import { storyTexts } from '../story.ts';
import { type LessonRule, type Remark, mistake } from './rule.ts';
import { lengthOf, sentences } from './sentences.ts';

/** What a band may hear: words in a sentence, words in the narration of a step. */
const CAPS: Record<Band, { who: string; sentence: number; step: number }> = {
	l: { who: 'Little', sentence: 8, step: 30 },
	m: { who: 'Middle', sentence: 12, step: 55 },
	o: { who: 'Older', sentence: 16, step: 80 },
	a: { who: 'Adults', sentence: 25, step: 120 }
};
const ALT_SENTENCE = 16;

/** What a band is called in a remark. */
export function bandName(band: Band): string {
	return CAPS[band].who;
}

/** Sentences and steps are short enough for ears of that age; the seconds follow from the words. */
export const length: LessonRule = (lesson) => {
	const caps = CAPS[lesson.band];
	const steps = lesson.steps.flatMap((step, index): Remark[] => {
		const words = step.say.reduce((sum, { t }) => sum + lengthOf(t, 'en'), 0);
		if (words <= caps.step) return [];
		const say = `The step ${step.id} says ${words} words; ${caps.who} may hear ${caps.step}: shorten it.`;
		return [mistake(['steps', index, 'say'], say)];
	});
	const heard = storyTexts(lesson).filter(({ path }) => isHeard(path));
	const long = heard.flatMap(({ key, text, path }): Remark[] => {
		const most = path.at(-1) === 'alt' ? ALT_SENTENCE : caps.sentence;
		return sentences(text)
			.filter((sentence) => lengthOf(sentence, 'en') > most)
			.map((sentence) => {
				const words = lengthOf(sentence, 'en');
				return mistake(
					path,
					`A sentence of ${key} has ${words} words; ${caps.who} may hear ${most}: split “${sentence}”`
				);
			});
	});
	return [...steps, ...long];
};

/** Texts that children hear. What adults say and do is not bound by the age of the ears. */
export function isHeard(path: readonly (string | number)[]): boolean {
	return path[0] === 'steps' || path[0] === 'prepost';
}
