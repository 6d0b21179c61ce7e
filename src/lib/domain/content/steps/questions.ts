import * as v from 'valibot';
import { about, id, misconception, pictureWord, text } from '../words.ts';
import { type AnswerOption, answerOption, everyStep, feedback, forAll, neverStored, scored } from './shared.ts';

const ask = about(text, 'The question, as it is spoken.');
const oneHolds = v.check<AnswerOption[], string>(
	(options) => options.filter(({ correct }) => correct).length >= 1,
	'no answer holds: mark at least one with `correct: true`'
);

/** A question answered by pictures; two to four of them. */
export const pictureChoice = v.strictObject({
	...everyStep,
	...forAll,
	type: v.literal('picture_choice'),
	scored,
	ask,
	multi: v.optional(about(v.boolean(), 'More than one picture holds.'), false),
	options: v.pipe(v.array(answerOption), v.minLength(2), v.maxLength(4), oneHolds)
});

/** True, false or not sure. */
export const tfu = v.strictObject({
	...everyStep,
	type: v.literal('tfu'),
	scored,
	stmt: about(text, 'The statement, as it is spoken.'),
	answer: v.boolean(),
	miscon_if_true: v.optional(misconception),
	miscon_if_false: v.optional(misconception),
	fb: v.strictObject({ true: feedback, false: feedback, unsure: feedback })
});

/** A question with spoken options, one of which holds. */
export const single = v.strictObject({
	...everyStep,
	...forAll,
	type: v.literal('single'),
	scored,
	ask,
	options: v.pipe(v.array(answerOption), v.minLength(2), v.maxLength(4), oneHolds)
});

/** A question of which several options hold. */
export const multi = v.strictObject({
	...everyStep,
	...forAll,
	type: v.literal('multi'),
	scored,
	ask,
	options: v.pipe(v.array(answerOption), v.minLength(2), v.maxLength(6), oneHolds)
});

/** A sum with coins, scales or other countable things. */
export const numberPick = v.strictObject({
	...everyStep,
	type: v.literal('number_pick'),
	scored,
	ask,
	choices: v.pipe(v.array(v.strictObject({ id, t: text, icon: pictureWord })), v.minLength(2)),
	answer: about(id, 'The id of the choice that is right.'),
	fb: v.strictObject({ ok: feedback, retry: feedback })
});

/** What a group thinks. Counts live for the session only and are shown from eight votes on. */
export const poll = v.strictObject({
	...everyStep,
	type: v.literal('poll'),
	ask,
	anon: v.optional(v.literal(true), true),
	store: neverStored,
	show_if: v.optional(v.number(), 8),
	options: v.array(v.strictObject({ id, t: text, icon: pictureWord }))
});

/** Items that are due for review, taken from the child’s own cards. */
export const linkReview = v.strictObject({
	...everyStep,
	type: v.literal('link_review'),
	n: v.optional(v.number(), 3)
});
