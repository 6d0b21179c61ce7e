import * as v from 'valibot';
import { MODULES } from './names.ts';
import { sceneSchema } from './scene-schema.ts';
import { about, text } from './words.ts';

const cardId = v.pipe(v.string(), v.regex(/^family\.\d\d$/, 'a card id looks like family.01'));

const card = v.strictObject({
	id: about(cardId, 'Never changed: translations hang on it.'),
	module: about(v.picklist(MODULES), 'The module after which the card goes home.'),
	title: text,
	say: about(text, 'One sentence that a grown-up says.'),
	ask: about(v.pipe(v.array(text), v.length(2)), 'Two questions; the grown-up answers first.'),
	do: about(text, 'One small thing to do together.'),
	scene: sceneSchema,
	note: about(text, 'For the grown-up: what to know, whom to call.'),
	in_person: about(
		v.boolean(),
		'Given to the adult in person, never in the child’s open bag; not shown as the last lesson’s card.'
	)
});

/** content/family/cards/cards.yaml: what families talk about, one card a module. */
export const cardsSchema = v.strictObject({
	id: v.literal('family-cards'),
	version: about(v.number(), 'Raised with every change.'),
	title: about(text, 'The title of the set.'),
	how_to_use: about(text, 'For who runs the club.'),
	rules: about(v.array(text), 'What holds for every talk.'),
	cards: about(
		v.pipe(
			v.array(card),
			v.length(MODULES.length, `${MODULES.length} modules have a card each`),
			v.check(
				(cards) => new Set(cards.map(({ module }) => module)).size === cards.length,
				'two cards are of one module'
			)
		),
		'One card a module.'
	)
});
export type FamilyCards = v.InferOutput<typeof cardsSchema>;
