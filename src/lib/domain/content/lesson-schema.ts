import * as v from 'valibot';
import { lessonId } from './names.ts';
import { answerOption } from './steps/shared.ts';
import { ifDisclosed, storyEntries } from './story-schema.ts';
import { about, text } from './words.ts';

/** One of the paired items that are asked before and after: facet K, R or A in two equal forms. */
const twinItem = v.strictObject({
	facet: v.picklist(['K', 'R', 'A']),
	form: v.picklist([1, 2]),
	type: v.picklist(['picture_choice', 'single', 'tfu']),
	ask: text,
	options: v.pipe(v.array(answerOption), v.minLength(2), v.maxLength(4))
});
export type TwinItem = v.InferOutput<typeof twinItem>;

const mayHear = v.strictObject({ child: text, answer: text });

/** A lesson as its writer types it (content/modules/<module>/<lesson>/lesson.yaml). */
export const lessonSchema = v.strictObject({
	...storyEntries,
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
		opening: v.optional(
			about(
				v.strictObject({ mothers: text, fathers: text, mixed: text }),
				'Parents’ sessions only: the first words to a circle of mothers, of fathers, of both.'
			)
		),
		before: text,
		may_hear: v.array(mayHear),
		if_disclosed: v.optional(ifDisclosed),
		language: v.optional(text),
		after: text
	}),
	prepost: about(
		v.union([v.array(twinItem), lessonId]),
		'The paired items, or the id of the lesson that holds them for this module and band.'
	)
});

/** The English master of a lesson, or the same lesson with its texts in another language. */
export type Lesson = v.InferOutput<typeof lessonSchema>;
