import * as v from 'valibot';
import { BANDS } from './language.ts';
import { lessonId } from './names.ts';
import { stepSchema } from './step.ts';
import { SENSITIVITIES } from './names.ts';
import { answerOption } from './steps/shared.ts';
import { about, factToken, id, text } from './words.ts';

export const SKILLS = ['SA', 'EM', 'CT', 'CR', 'DM', 'PS', 'CO', 'IR', 'CS', 'CE', 'HS'] as const;

const sensitivity = v.strictObject({
	level: about(v.picklist(SENSITIVITIES), 'S0 open · S1 gentle · S2 unlocked by PIN · S3 led.'),
	solo: v.picklist(['open', 'after_facilitator_unlock', 'never']),
	parent_notice: v.boolean(),
	quick_cover: about(v.boolean(), 'Flag X: large brush, no mark in any history.'),
	hide_from: about(v.array(v.picklist(BANDS)), 'Flag H: does not exist for these bands.'),
	gender_option: about(v.boolean(), 'Flag G: a single-gender group may be offered.')
});
export type LessonSensitivity = v.InferOutput<typeof sensitivity>;

/** One of the paired items that are asked before and after: facet K, R or A in two equal forms. */
const twinItem = v.strictObject({
	facet: v.picklist(['K', 'R', 'A']),
	form: v.picklist([1, 2]),
	type: v.picklist(['picture_choice', 'single', 'tfu']),
	ask: text,
	options: v.pipe(v.array(answerOption), v.minLength(2), v.maxLength(4))
});
export type TwinItem = v.InferOutput<typeof twinItem>;

/** What to do if a child tells of harm: chapters of the safeguarding protocol, never a script. */
const ifDisclosed = v.strictObject({
	see: about(
		v.pipe(v.array(v.pipe(v.string(), v.regex(/^5\.4(-[A-H]\d?)?$/))), v.minLength(1)),
		'Parts of the safeguarding protocol in the guide, such as 5.4 or 5.4-F.'
	),
	note: v.optional(about(text, 'What is special in this lesson.'))
});

const mayHear = v.strictObject({ child: text, answer: text });

/** A lesson as its writer types it (content/modules/<module>/<lesson>/lesson.yaml). */
export const lessonSchema = v.strictObject({
	id: lessonId,
	module: about(id, 'The module that it belongs to.'),
	band: v.picklist(BANDS),
	version: v.number(),
	title: text,
	minutes: v.pipe(v.number(), v.minValue(5), v.maxValue(20)),
	skills: v.pipe(v.array(v.picklist(SKILLS)), v.minLength(1), v.maxLength(3)),
	objectives: about(v.array(text), '“I can …” sentences that somebody could observe.'),
	sensitivity,
	must_see: about(v.array(id), 'Steps with the key messages; every path passes them.'),
	start: id,
	steps: v.pipe(v.array(stepSchema), v.minLength(5), v.maxLength(48)),
	activity: v.strictObject({
		title: text,
		materials: v.array(text),
		how: text,
		seated: v.optional(text),
		pass: v.optional(text),
		move: v.optional(text),
		rule: v.optional(text),
		freeze_line: v.optional(text),
		debrief: v.optional(about(text, 'Words to come back together with.')),
		safety: v.optional(about(text, 'What the facilitator watches for.'))
	}),
	discussion: v.strictObject({
		prompt: text,
		how: v.optional(text),
		projector: v.optional(text)
	}),
	home_card: about(
		v.strictObject({ say: text, ask: text, do: text }),
		'What goes home: one sentence to say, a question, a small thing to do.'
	),
	facilitator: v.strictObject({
		before: text,
		may_hear: v.array(mayHear),
		if_disclosed: v.optional(ifDisclosed),
		language: v.optional(text),
		after: text
	}),
	glossary: v.array(v.strictObject({ w: text, plain: text })),
	facts: about(v.array(factToken), 'All facts that the lesson relies on.'),
	prepost: about(
		v.union([v.array(twinItem), lessonId]),
		'The paired items, or the id of the lesson that holds them for this module and band.'
	)
});

/** The English master of a lesson, or the same lesson with its texts in another language. */
export type Lesson = v.InferOutput<typeof lessonSchema>;
