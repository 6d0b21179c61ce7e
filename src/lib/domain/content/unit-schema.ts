import * as v from 'valibot';
import { ifDisclosed, storyEntries } from './story-schema.ts';
import { about, speaker, text } from './words.ts';

/** A unit of the teachers’ course (content/teachers/<unit>/unit.yaml): a story, then a try-it. */
export const unitSchema = v.strictObject({
	...storyEntries,
	setting: about(text, 'Where the story plays, for who reads it; the school is invented.'),
	cast_names: about(
		v.array(v.strictObject({ who: speaker, name: text })),
		'Names of people who have none of their own in the cast, such as Teacher Zhao.'
	),
	idea: about(text, 'The idea of the unit in a few sentences.'),
	evidence: v.strictObject({
		line: about(text, 'What was found, with its limits, and no more than was found.'),
		source: about(text, 'Who found it, when, and where it can be read.')
	}),
	technique: v.strictObject({
		name: text,
		steps: about(v.pipe(v.array(text), v.minLength(2)), 'What to do, one line a step.')
	}),
	try_this_week: v.strictObject({
		do: about(text, 'One thing to try in class.'),
		how_you_know: about(text, 'What can be counted or heard if it worked.'),
		portfolio: about(text, 'What the teacher keeps, on paper, without a child’s name.')
	}),
	reflection: about(v.array(text), 'Questions to think about; never answered in the app.'),
	circle: about(text, 'What colleagues do together in half an hour.'),
	facilitator: v.strictObject({
		before: v.optional(text),
		if_disclosed: ifDisclosed
	})
});

/** The English master of a unit, or the same unit in another language. */
export type Unit = v.InferOutput<typeof unitSchema>;
