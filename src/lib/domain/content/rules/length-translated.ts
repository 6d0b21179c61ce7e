import { inlineFacts } from '../../facts/inline-facts.ts';
import { spokenSeconds } from '../../speech/duration.ts';
import type { TargetLanguage } from '../catalog.ts';
import type { Band } from '../language.ts';
import { isHeard } from './length.ts';
import { type Remark, type TranslatedText, type TranslationRule, doubt } from './rule.ts';
import { clauses, lengthOf, sentences } from './sentences.ts';

/** Characters in a Chinese clause; words in an Uyghur or Kazakh sentence, which are longer words. */
const MOST: Record<TargetLanguage, Record<Band, number>> = {
	zh: { l: 12, m: 16, o: 20, a: 25 },
	ug: { l: 6, m: 9, o: 12, a: 18 },
	kk: { l: 6, m: 9, o: 12, a: 18 }
};
/** What the narration of a step may last (curriculum §4.1). */
export const SECONDS: Record<Band, number> = { l: 15, m: 25, o: 35, a: 60 };

/** Translations are short enough to be heard. The limits are rules of thumb, so these are doubts. */
export const lengthTranslated: TranslationRule = (texts, language, lesson, { facts }) => [
	...texts
		.filter(({ path }) => isHeard(path))
		.flatMap((text) => longParts(text, language, lesson.band)),
	...lesson.steps.flatMap((step, index) => {
		const said = texts.filter(
			({ path }) => path[0] === 'steps' && path[1] === index && path[2] === 'say'
		);
		const seconds = said.reduce((sum, { entry }) => {
			const words = inlineFacts(entry?.translation ?? '', language, facts);
			return sum + spokenSeconds(words, language, lesson.band);
		}, 0);
		const most = SECONDS[lesson.band];
		if (seconds <= most) return [];
		const message = `The step ${step.id} lasts about ${Math.round(seconds)} seconds; ${most} are the most: shorten it.`;
		return [doubt(['steps', index, 'say'], message)];
	})
];

function longParts(
	{ key, path, entry }: TranslatedText,
	language: TargetLanguage,
	band: Band
): Remark[] {
	if (path.at(-1) === 'alt') return [];
	const most = MOST[language][band];
	const parts = (language === 'zh' ? clauses : sentences)(entry?.translation ?? '');
	const what = language === 'zh' ? ['A clause', 'characters'] : ['A sentence', 'words'];
	return parts
		.filter((part) => lengthOf(part, language) > most)
		.map((part) =>
			doubt(
				path,
				`${what[0]} of ${key} has ${lengthOf(part, language)} ${what[1]}; ${most} are the most: split “${part}”`
			)
		);
}
