import * as v from 'valibot';
import { sceneSchema } from '../scene-schema.ts';
import { about, id, pictureWord, speaker, text } from '../words.ts';
import { everyStep } from './shared.ts';

const next = about(id, 'The step that follows, or `end`.');

/** One picture of the story. */
export const panel = v.strictObject({
	...everyStep,
	type: v.literal('panel'),
	scene: sceneSchema,
	next
});

/** Two to four turns between people; the speaker is lit. */
export const dialogue = v.strictObject({
	...everyStep,
	type: v.literal('dialogue'),
	scene: sceneSchema,
	next
});

/** What happened after a choice, shown softly. */
export const consequence = v.strictObject({
	...everyStep,
	type: v.literal('consequence'),
	scene: sceneSchema,
	tone: v.optional(v.literal('soft'), 'soft'),
	next
});

/** A voice letter from another club. */
export const letter = v.strictObject({
	...everyStep,
	type: v.literal('letter'),
	who: about(speaker, 'Who sends it.'),
	next
});

/** A branch of the story. Two or three things a reasonable child might do; never scored, never kept. */
export const choice = v.strictObject({
	...everyStep,
	type: v.literal('choice'),
	ask: about(text, 'The question.'),
	rewind: about(v.optional(v.boolean(), true), '“See another way” is offered afterwards.'),
	options: about(
		v.pipe(
			v.array(
				v.strictObject({
					id,
					t: about(text, 'What somebody could do.'),
					icon: about(pictureWord, 'The same child, another action.'),
					goto: about(id, 'The step that this leads to.')
				})
			),
			v.minLength(2),
			v.maxLength(3, 'three options are the most')
		),
		'The ways to choose from.'
	)
});
