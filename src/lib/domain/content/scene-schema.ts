import * as v from 'valibot';
import * as words from '../scene/vocabulary.ts';
import { about, text } from './words.ts';

const propName = v.picklist([...words.PROPS, ...words.EMOJI_PROPS]);

const actor = v.strictObject({
	who: about(v.picklist(words.CAST), 'Who is seen.'),
	at: v.optional(about(v.picklist(words.SLOTS), 'Where, along the picture. One person a place.')),
	pose: v.optional(about(v.picklist(words.POSES), 'What the arms do.')),
	base: v.optional(about(v.picklist(words.BASES), 'What the legs do; stand if left out.')),
	mood: v.optional(about(v.picklist(words.MOODS), 'What the face says.')),
	facing: v.optional(about(v.picklist(words.FACINGS), 'People who talk face each other.')),
	depth: v.optional(about(v.picklist(words.DEPTHS), 'far is behind a counter or on the stage.')),
	hold: v.optional(about(v.picklist(words.HOLDS), 'One thing in the hand.')),
	seat: v.optional(about(v.picklist(words.SEATS), 'What somebody sits on.'))
});

/** One picture. At most six people, each of them once; two people never share a slot. */
export const sceneSchema = v.pipe(
	v.strictObject({
		place: about(v.picklist(words.PLACES), 'Where it plays.'),
		time: v.optional(about(v.picklist(words.TIMES), 'The hour; indoors it lights the window.')),
		shot: v.optional(
			about(v.picklist(words.SHOTS), 'wide sets the place, medium is for talk, close for a face.')
		),
		cast: v.optional(
			about(
				v.pipe(v.array(actor), v.maxLength(6, 'six people are the most')),
				'Who is seen, at most six.'
			),
			[]
		),
		props: v.optional(
			about(
				v.array(
					v.union([
						propName,
						v.strictObject({
							what: about(propName, 'The thing.'),
							at: v.optional(about(v.picklist(words.SLOTS), 'Where, along the picture.')),
							depth: v.optional(about(v.picklist(words.DEPTHS), 'Behind or before the people.'))
						})
					])
				),
				'Things in the picture: a word, or a word and where it stands.'
			),
			[]
		),
		alt: about(text, 'One or two sentences: what matters in the picture.')
	}),
	v.check(
		({ cast }) => isEachOnce(cast.flatMap(({ at }) => at ?? [])),
		'two people stand in the same place: give each their own `at`'
	),
	v.check(
		({ cast }) => isEachOnce(cast.map(({ who }) => who)),
		'somebody is in the picture twice: take one out'
	),
	v.description('The picture, in words of a closed list.')
);

function isEachOnce(names: readonly string[]): boolean {
	return new Set(names).size === names.length;
}
