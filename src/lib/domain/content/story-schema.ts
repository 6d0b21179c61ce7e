import * as v from 'valibot';
import { BANDS } from './language.ts';
import { SENSITIVITIES, lessonId } from './names.ts';
import { stepSchema } from './step.ts';
import { about, factToken, id, text } from './words.ts';

const SKILLS = ['SA', 'EM', 'CT', 'CR', 'DM', 'PS', 'CO', 'IR', 'CS', 'CE', 'HS'] as const;

const sensitivity = v.strictObject({
	level: about(v.picklist(SENSITIVITIES), 'S0 open · S1 gentle · S2 unlocked by PIN · S3 led.'),
	solo: about(
		v.picklist(['open', 'after_facilitator_unlock', 'never']),
		'Whether a child may play it alone: always, once a facilitator has opened it, or never.'
	),
	parent_notice: about(v.boolean(), 'Parents are told before.'),
	quick_cover: about(v.boolean(), 'Flag X: large brush, no mark in any history.'),
	hide_from: about(v.array(v.picklist(BANDS)), 'Flag H: does not exist for these bands.'),
	gender_option: about(v.boolean(), 'Flag G: a single-gender group may be offered.')
});
export type LessonSensitivity = v.InferOutput<typeof sensitivity>;

/** What to do if somebody tells of harm: chapters of the safeguarding protocol, never a script. */
export const ifDisclosed = v.strictObject({
	see: about(
		v.pipe(v.array(v.pipe(v.string(), v.regex(/^5\.4(-[A-G]\d?)?$/))), v.minLength(1)),
		'Parts of the safeguarding protocol in the guide, such as 5.4 or 5.4-F.'
	),
	note: v.optional(about(text, 'What is special in this lesson.'))
});

/** What can be played: a story of steps. Lessons, parents’ sessions and teachers’ units have it. */
export const storyEntries = {
	id: about(
		lessonId,
		'<module>.<band>.<number>. Never changed: translations and progress hang on it.'
	),
	module: about(id, 'The module that it belongs to.'),
	band: about(v.picklist(BANDS), 'l Little 6–9 · m Middle 10–13 · o Older 14–18 · a adults.'),
	version: about(
		v.number(),
		'Raised when steps come, go or move: who was in the middle goes on at the first step not seen yet.'
	),
	title: about(text, 'The title, as children hear it.'),
	minutes: about(v.pipe(v.number(), v.minValue(5), v.maxValue(20)), 'How long it takes.'),
	skills: about(
		v.pipe(v.array(v.picklist(SKILLS)), v.minLength(1), v.maxLength(3)),
		'Skills of the spine that it practises, by their letters (curriculum §0.3).'
	),
	objectives: about(
		v.pipe(v.array(text), v.minLength(1, 'a lesson has an objective: write one')),
		'“I can …” sentences that somebody could observe.'
	),
	sensitivity: about(sensitivity, 'How careful the lesson has to be.'),
	must_see: about(v.array(id), 'Steps with the key messages; every path passes them.'),
	start: about(id, 'The first step.'),
	steps: about(
		v.pipe(v.array(stepSchema), v.minLength(5), v.maxLength(48)),
		'The steps; `next` and `goto` say how they follow.'
	),
	glossary: about(
		v.array(
			v.strictObject({
				w: about(text, 'The word.'),
				plain: about(text, 'What it means, in plain words.')
			})
		),
		'Hard words: three at most for Little, four for Middle, five for Older.'
	),
	facts: about(v.array(factToken), 'All facts that the lesson relies on.')
};
