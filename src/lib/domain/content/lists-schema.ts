import * as v from 'valibot';
import type { TargetLanguage } from './catalog.ts';
import type { LANGUAGES } from './language.ts';
import { lessonId } from './names.ts';
import { about, id, misconception, text, words } from './words.ts';

/** content/glossary.yaml: hard words in the simplest wording. */
export const glossarySchema = v.strictObject({
	open_questions: about(v.array(v.string()), 'What native readers have to decide.'),
	words: about(
		v.array(
			v.strictObject({
				id: about(id, 'The word as an id; translations hang on it.'),
				word: about(text, 'The word.'),
				plain: about(text, 'What it means, in plain words.'),
				also: v.optional(
					about(
						v.array(
							v.strictObject({
								plain: about(text, 'The other wording.'),
								in: about(v.array(v.string()), 'The lessons that use it.')
							})
						),
						'Lessons that explain it in other words.'
					)
				)
			})
		),
		'The hard words, by the alphabet.'
	)
});
export type GlossaryWord = v.InferOutput<typeof glossarySchema>['words'][number];

/** content/misconceptions.yaml: the belief that each wrong answer voices. */
export const misconceptionsSchema = v.strictObject({
	misconceptions: about(
		v.array(
			v.strictObject({
				code: about(misconception, 'Its name; answers say `miscon: <code>`.'),
				belief: about(words, 'What somebody believes.'),
				answer: about(words, 'The sentence that repairs it.')
			})
		),
		'The register of beliefs.'
	)
});

const pattern = v.pipe(
	words,
	v.check(isPattern, 'this is no pattern: put a backslash before a bracket that is meant as it is')
);

function isPattern(text: string): boolean {
	try {
		return Boolean(new RegExp(text, 'is'));
	} catch {
		return false;
	}
}

/** content/fixed-lines.yaml: sentences of the toolbox that have one wording in each language. */
export const fixedLinesSchema = v.strictObject({
	lines: about(
		v.array(
			v.strictObject({
				id,
				near: about(pattern, 'A pattern that finds texts which mean this line.'),
				en: about(words, 'The wording in English.'),
				zh: about(words, 'The wording in Chinese.'),
				ug: about(words, 'The wording in Uyghur.'),
				kk: about(words, 'The wording in Kazakh (Cyrillic).'),
				also: v.optional(
					about(v.array(words), 'Parts of it, or harmless words, that may stand alone.')
				)
			})
		),
		'Sentences that have one wording everywhere.'
	)
});
export type FixedLine = v.InferOutput<typeof fixedLinesSchema>['lines'][number];

const ways = v.optional(v.array(words), []);

/** content/word-forms.yaml: how translations may say a hard word where they do not use the one of the glossary. */
export const wordFormsSchema = v.strictObject({
	words: about(
		v.array(
			v.strictObject({
				word: about(words, 'The English word, in small letters.'),
				fixed: v.optional(
					about(
						v.boolean(),
						'Children’s safety hangs on it: whatever says it otherwise is an error.'
					)
				),
				zh: about(ways, 'Ways in Chinese.'),
				ug: about(ways, 'Ways in Uyghur, without endings.'),
				kk: about(ways, 'Ways in Kazakh (Cyrillic), without endings.'),
				except: v.optional(
					about(v.array(words), 'Texts in which it means something else, or need not be said.')
				)
			})
		),
		'Words, the fixed ones first.'
	)
});

const ban = v.strictObject({
	word: about(words, 'Whole words, in small letters; * for any ending.'),
	say: about(v.string(), 'What to say instead.'),
	why: v.optional(about(v.string(), 'Why not.')),
	except: v.optional(about(v.array(lessonId), 'Lessons in which it means something harmless.'))
});
export type BannedWord = v.InferOutput<typeof ban>;

/** content/banned-words.yaml: words that no text for children or adults uses. */
export const bannedWordsSchema = v.strictObject({
	en: about(v.array(ban), 'English.'),
	zh: about(v.array(ban), 'Chinese.'),
	ug: about(v.array(ban), 'Uyghur.'),
	kk: about(v.array(ban), 'Kazakh, in Cyrillic.')
} satisfies Record<(typeof LANGUAGES)[number], unknown>);
export type BannedWords = v.InferOutput<typeof bannedWordsSchema>;

const accepted = v.strictObject({
	letters: about(v.array(words), 'Characters (Chinese) or words (Uyghur, Kazakh).'),
	because: about(words, 'Why no commoner way of writing serves.')
});

/** content/accepted-letters.yaml: rare characters and foreign letters that somebody looked at and kept. */
export const acceptedLettersSchema = v.strictObject({
	zh: about(v.array(accepted), 'Chinese.'),
	ug: about(v.array(accepted), 'Uyghur.'),
	kk: about(v.array(accepted), 'Kazakh, in Cyrillic.')
} satisfies Record<TargetLanguage, unknown>);
