import * as v from 'valibot';
import { CAST } from '../../scene/vocabulary.ts';
import { SENSITIVITIES } from '../names.ts';
import { sceneSchema } from '../scene-schema.ts';
import { about, factToken, id, line, misconception, pictureWord, text, tool } from '../words.ts';

/** What every step has. `next` names the following step, or `end`. */
export const everyStep = {
	id: about(id, 'Unique in the lesson and never changed: sound and translations hang on it.'),
	say: about(
		v.pipe(v.array(line), v.minLength(1), v.maxLength(4, 'four spoken lines are the most')),
		'Spoken lines, one to four; the only source of narration and captions.'
	),
	scene: v.optional(sceneSchema),
	child: v.optional(
		about(
			v.picklist(CAST),
			'The child whom the small pictures of the step show, if that is not the one of the last scene.'
		)
	),
	next: v.optional(about(id, 'The step that follows, or `end`.')),
	sens: v.optional(
		about(v.picklist(SENSITIVITIES), 'Only to raise the step above the level of the lesson.')
	),
	skip: v.optional(about(v.boolean(), 'May be skipped. In S2 and S3 every step may.')),
	tool: v.optional(tool),
	facts: v.optional(about(v.array(factToken), 'Facts that this step relies on.'))
};

/** Nothing of such a step is ever kept: no event, no answer, no trace. */
export const neverStored = v.optional(v.literal('never'), 'never');

export const feedback = about(text, 'Why, in one or two sentences. Never “wrong”.');

/** One answer of a question: the words, a picture, whether it holds, and why. */
export const answerOption = v.strictObject({
	id,
	t: about(text, 'The answer as it is spoken.'),
	icon: v.optional(about(pictureWord, 'The picture of the answer.')),
	scene: v.optional(sceneSchema),
	correct: about(v.boolean(), 'true: the answer holds.'),
	miscon: v.optional(about(misconception, 'The belief that an answer which does not hold voices.')),
	fb: v.optional(feedback)
});
export type AnswerOption = v.InferOutput<typeof answerOption>;

export const scored = about(
	v.optional(v.boolean(), false),
	'true: the first try counts for the child’s own reviews.'
);
export const forAll = {
	fb_ok: v.optional(feedback),
	fb_retry: v.optional(about(text, 'A pointer for the second try.'))
};
