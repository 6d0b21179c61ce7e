import * as v from 'valibot';
import { ifDisclosed, storyEntries } from './story-schema.ts';
import { about, speaker, text } from './words.ts';

/** A unit of the teachers’ course (content/teachers/<unit>/unit.yaml): a story, then a try-it. */
export const unitSchema = v.strictObject({
	...storyEntries,
	setting: about(text, 'Where the story plays, for who reads it; the school is invented.'),
	cast_names: about(
		v.array(v.strictObject({ who: about(speaker, 'Who.'), name: about(text, 'The name.') })),
		'Names of people who have none of their own in the cast, such as Teacher Zhao.'
	),
	idea: about(text, 'The idea of the unit in a few sentences.'),
	evidence: about(
		v.strictObject({
			line: about(text, 'What was found, with its limits, and no more than was found.'),
			source: about(text, 'Who found it, when, and where it can be read.')
		}),
		'What research says.'
	),
	technique: about(
		v.strictObject({
			name: about(text, 'What it is called.'),
			steps: about(v.pipe(v.array(text), v.minLength(2)), 'What to do, one line a step.')
		}),
		'Something to do in class.'
	),
	try_this_week: about(
		v.strictObject({
			do: about(text, 'One thing to try in class.'),
			how_you_know: about(text, 'What can be counted or heard if it worked.'),
			portfolio: about(text, 'What the teacher keeps, on paper, without a child’s name.')
		}),
		'What is tried until the circle meets.'
	),
	reflection: about(v.array(text), 'Questions to think about; never answered in the app.'),
	circle: about(text, 'What colleagues do together in half an hour.'),
	facilitator: about(
		v.strictObject({
			before: v.optional(about(text, 'What to know and to prepare.')),
			if_disclosed: about(ifDisclosed, 'What to do if somebody tells of harm.')
		}),
		'For who leads the circle.'
	)
});

/** The English master of a unit, or the same unit in another language. */
export type Unit = v.InferOutput<typeof unitSchema>;
