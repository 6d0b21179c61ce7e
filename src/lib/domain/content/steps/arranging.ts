import * as v from 'valibot';
import { about, id, misconception, pictureWord, text } from '../words.ts';
import { everyStep, feedback, forAll, neverStored, scored } from './shared.ts';

const ask = about(text, 'The question, as it is spoken.');

/** Cards into two or three baskets. */
export const sort = v.strictObject({
	...everyStep,
	type: v.literal('sort'),
	scored,
	ask,
	open: v.optional(about(v.boolean(), 'Some cards have several good baskets.'), false),
	baskets: about(
		v.pipe(
			v.array(v.strictObject({ id, t: text, icon: pictureWord })),
			v.minLength(2),
			v.maxLength(3)
		),
		'Where the cards go.'
	),
	limit: v.optional(about(v.record(id, v.number()), 'How many cards a basket holds, by basket.')),
	cards: about(
		v.pipe(
			v.array(
				v.strictObject({
					id,
					t: about(text, 'The card, as it is spoken.'),
					img: pictureWord,
					basket: about(id, 'Where it belongs.'),
					also: v.optional(about(v.array(id), 'Other good baskets.'), []),
					miscon: v.optional(about(misconception, 'The belief that lays it in another basket.')),
					fb: feedback
				})
			),
			v.minLength(3),
			v.maxLength(8)
		),
		'What is sorted, one card at a time.'
	)
});

/** Things in their order; written in the right order, shown shuffled. */
export const order = v.strictObject({
	...everyStep,
	...forAll,
	type: v.literal('order'),
	scored,
	ask,
	items: about(
		v.pipe(v.array(v.strictObject({ id, t: text, img: pictureWord })), v.minLength(2)),
		'The things, in the right order.'
	),
	alt_orders: v.optional(about(v.array(v.array(id)), 'Other orders that are also right.'), [])
});

const half = v.strictObject({ t: text, icon: pictureWord });

/** Pairs that belong together. */
export const match = v.strictObject({
	...everyStep,
	...forAll,
	type: v.literal('match'),
	scored,
	ask,
	pairs: about(
		v.pipe(
			v.array(
				v.strictObject({
					id,
					a: about(half, 'The first half.'),
					b: about(half, 'What belongs to it.')
				})
			),
			v.minLength(2)
		),
		'The pairs, as they belong together.'
	),
	device_says: v.optional(
		about(
			v.literal('a'),
			'The first halves press, threaten or hurt: in a class only the device says them, no child carries one.'
		)
	)
});

const spotKind = v.picklist(['good', 'risk', 'info']);
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** Places to find in a picture. Nothing can go wrong; there is a list for who cannot point. */
export const hotspot = v.strictObject({
	...everyStep,
	...forAll,
	type: v.literal('hotspot'),
	ask: v.optional(ask),
	img: v.optional(about(pictureWord, 'A drawing in place of the scene.')),
	need: about(v.number(), 'How many to find.'),
	seek: v.optional(
		about(spotKind, 'Only places of this kind count; others are explained. Without it all count.')
	),
	spots: about(
		v.pipe(
			v.array(
				v.strictObject({
					id,
					rect: about(
						v.tuple([percent, percent, percent, percent]),
						'x, y, width, height in percent of the picture.'
					),
					t: about(text, 'What is found there.'),
					kind: about(spotKind, 'Something that helps, that may harm, or to know.'),
					icon: v.optional(pictureWord),
					fb: feedback
				})
			),
			v.minLength(1),
			v.maxLength(9)
		),
		'The places in the picture.'
	)
});

/** A tool: go through the items, each open, fine or a stop. */
export const checklist = v.strictObject({
	...everyStep,
	type: v.literal('checklist'),
	items: about(
		v.array(
			v.strictObject({
				id,
				t: about(text, 'What is looked at.'),
				icon: pictureWord,
				ok: about(text, 'What is said when it is fine.'),
				ask: about(text, 'What is said when it is open.'),
				red: about(text, 'What is said when it is a stop.')
			})
		),
		'What the list goes through.'
	),
	result_ok: about(text, 'The end, when all is fine.'),
	result_ask: about(text, 'The end, when something is open.'),
	result_red: about(text, 'The end, when something is a stop.'),
	store: neverStored
});
