import * as v from 'valibot';
import type { TargetLanguage } from './catalog.ts';
import type { LANGUAGES } from './language.ts';
import { lessonId } from './names.ts';
import { about, id, misconception, text } from './words.ts';

/** content/glossary.yaml: hard words in the simplest wording. */
export const glossarySchema = v.strictObject({
	open_questions: v.array(v.string()),
	words: v.array(
		v.strictObject({
			id: about(id, 'The word as an id; translations hang on it.'),
			word: text,
			plain: text,
			also: v.optional(v.array(v.strictObject({ plain: text, in: v.array(v.string()) })))
		})
	)
});
export type GlossaryWord = v.InferOutput<typeof glossarySchema>['words'][number];

/** content/misconceptions.yaml: the belief that each wrong answer voices. */
export const misconceptionsSchema = v.strictObject({
	misconceptions: v.array(
		v.strictObject({
			code: misconception,
			belief: v.pipe(v.string(), v.nonEmpty()),
			answer: about(v.pipe(v.string(), v.nonEmpty()), 'The sentence that repairs it.')
		})
	)
});

const words = v.pipe(v.string(), v.nonEmpty());

/** content/fixed-lines.yaml: sentences of the toolbox that have one wording in each language. */
export const fixedLinesSchema = v.strictObject({
	lines: v.array(
		v.strictObject({
			id,
			near: about(words, 'A pattern that finds texts which mean this line.'),
			en: words,
			zh: words,
			ug: words,
			kk: words,
			also: v.optional(about(v.array(words), 'Parts of it, or harmless words, that may stand alone.'))
		})
	)
});
export type FixedLine = v.InferOutput<typeof fixedLinesSchema>['lines'][number];

const ban = v.strictObject({
	word: about(v.pipe(v.string(), v.nonEmpty()), 'Whole words, in small letters; * for any ending.'),
	say: about(v.string(), 'What to say instead.'),
	why: v.optional(v.string()),
	except: v.optional(about(v.array(lessonId), 'Lessons in which it means something harmless.'))
});
export type BannedWord = v.InferOutput<typeof ban>;

/** content/banned-words.yaml: words that no text for children or adults uses. */
export const bannedWordsSchema = v.strictObject({
	en: v.array(ban),
	zh: v.array(ban),
	ug: v.array(ban),
	kk: v.array(ban)
} satisfies Record<(typeof LANGUAGES)[number], unknown>);
export type BannedWords = v.InferOutput<typeof bannedWordsSchema>;

const accepted = v.strictObject({
	letters: about(v.array(v.pipe(v.string(), v.nonEmpty())), 'Characters (Chinese) or words (Uyghur, Kazakh).'),
	because: about(v.pipe(v.string(), v.nonEmpty()), 'Why no commoner way of writing serves.')
});

/** content/accepted-letters.yaml: rare characters and foreign letters that somebody looked at and kept. */
export const acceptedLettersSchema = v.strictObject({
	zh: v.array(accepted),
	ug: v.array(accepted),
	kk: v.array(accepted)
} satisfies Record<TargetLanguage, unknown>);
