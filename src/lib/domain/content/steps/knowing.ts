import * as v from 'valibot';
import { LANGUAGES } from '../language.ts';
import { OPTIONAL_SETS } from '../optional-sets.ts';
import { about, factToken, pictureWord, text } from '../words.ts';
import { everyStep } from './shared.ts';

/** A card of the fact base in plain words, with what to do. */
export const fact = v.strictObject({
	...everyStep,
	type: v.literal('fact'),
	facts: about(v.pipe(v.array(factToken), v.minLength(1)), 'The facts that stand behind it.'),
	plain: about(text, 'The fact in plain words.'),
	what_to_do: about(text, 'What one can do with it.'),
	optional_set: v.optional(
		about(
			v.picklist(OPTIONAL_SETS),
			'Left out for child and class until a facilitator switches the set on at the site; the lesson must be whole without it.'
		)
	)
});

/** A word in all our languages. */
export const glossary = v.strictObject({
	...everyStep,
	type: v.literal('glossary'),
	word: about(text, 'The word.'),
	plain: about(text, 'What it means, in plain words.'),
	img: pictureWord,
	lang_pairs: v.optional(
		about(v.record(v.picklist(LANGUAGES), text), 'The word in each language.'),
		{}
	)
});

/** What I can do now; three faces each. Kept on the tablet only. */
export const recap = v.strictObject({
	...everyStep,
	type: v.literal('recap'),
	ican: about(
		v.pipe(v.array(text), v.minLength(1), v.maxLength(5)),
		'“I can …” sentences, three faces each.'
	)
});

/** The local help card. Never logged. */
export const help = v.strictObject({
	...everyStep,
	type: v.literal('help'),
	cards: v.optional(v.literal('local_help_file'), 'local_help_file')
});
