import * as v from 'valibot';
import { about, id, misconception, pictureWord, text } from '../words.ts';
import {
	type AnswerOption,
	answerOption,
	everyStep,
	feedback,
	forAll,
	neverStored,
	scored
} from './shared.ts';

const ask = about(text, 'The question, as it is spoken.');
const oneHolds = v.check<AnswerOption[], string>(
	(options) => options.filter(({ correct }) => correct).length >= 1,
	'no answer holds: mark at least one with `correct: true`'
);

const answers = (most: number) =>
	about(
		v.pipe(v.array(answerOption), v.minLength(2), v.maxLength(most), oneHolds),
		'The answers, in the order in which they are shown. The right one is not always in the same place.'
	);

/** A question answered by pictures; two to four of them. */
export const pictureChoice = v.strictObject({
	...everyStep,
	...forAll,
	type: v.literal('picture_choice'),
	scored,
	ask,
	multi: v.optional(about(v.boolean(), 'More than one picture holds.'), false),
	options: answers(4)
});

/** True, false or not sure. */
export const tfu = v.strictObject({
	...everyStep,
	type: v.literal('tfu'),
	scored,
	stmt: about(text, 'The statement, as it is spoken.'),
	answer: about(v.boolean(), 'true: the statement holds.'),
	miscon_if_true: v.optional(
		about(misconception, 'The belief of those who say true, if that does not hold.')
	),
	miscon_if_false: v.optional(
		about(misconception, 'The belief of those who say false, if that does not hold.')
	),
	fb: about(
		v.strictObject({ true: feedback, false: feedback, unsure: feedback }),
		'What is said to those who answer true, false, not sure.'
	)
});

/** A question with spoken options, one of which holds. */
export const single = v.strictObject({
	...everyStep,
	...forAll,
	type: v.literal('single'),
	scored,
	ask,
	options: answers(4)
});

/** A question of which several options hold. */
export const multi = v.strictObject({
	...everyStep,
	...forAll,
	type: v.literal('multi'),
	scored,
	ask,
	options: answers(6)
});

/** A sum with coins, scales or other countable things. */
export const numberPick = v.strictObject({
	...everyStep,
	type: v.literal('number_pick'),
	scored,
	ask,
	choices: about(
		v.pipe(v.array(v.strictObject({ id, t: text, icon: pictureWord })), v.minLength(2)),
		'The numbers to pick from, as things that can be counted.'
	),
	answer: about(id, 'The id of the choice that is right.'),
	fb: about(
		v.strictObject({ ok: feedback, retry: feedback }),
		'What is said after the right number, and after another.'
	)
});

/** What a group thinks. Counts live for the session only and are shown from eight votes on. */
export const poll = v.strictObject({
	...everyStep,
	type: v.literal('poll'),
	ask,
	anon: v.optional(v.literal(true), true),
	store: neverStored,
	show_if: v.optional(
		about(v.number(), 'From how many votes on counts are shown; never below eight.'),
		8
	),
	options: about(
		v.array(v.strictObject({ id, t: text, icon: pictureWord })),
		'What one may vote for; none is right.'
	)
});

/** Items that are due for review, taken from the child’s own cards. */
export const linkReview = v.strictObject({
	...everyStep,
	type: v.literal('link_review'),
	n: v.optional(about(v.number(), 'How many are asked.'), 3)
});
