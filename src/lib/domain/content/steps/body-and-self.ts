import * as v from 'valibot';
import { about, id, pictureWord, text } from '../words.ts';
import { everyStep, neverStored } from './shared.ts';

const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(120));

/** Breathing with the bell. Can be stopped at any time. */
export const breathe = v.strictObject({
	...everyStep,
	type: v.literal('breathe'),
	pattern: about(
		v.strictObject({ in: seconds, hold: seconds, out: seconds }),
		'Seconds. Little 3-0-4, Older 4-0-6.'
	),
	rounds: v.pipe(v.number(), v.minValue(1), v.maxValue(5)),
	visual: v.optional(v.literal('bell'), 'bell')
});

/** Coming back to here and now: senses, feet on the floor. */
export const ground = v.strictObject({
	...everyStep,
	type: v.literal('ground'),
	cues: about(v.pipe(v.array(text), v.minLength(1)), 'One cue at a time, slowly.')
});

/** A short movement; always with a seated version, never with touch. */
export const move = v.strictObject({
	...everyStep,
	type: v.literal('move'),
	instr: text,
	seated: v.optional(about(text, 'The same, sitting.')),
	seconds,
	touch: v.optional(v.literal('none'), 'none')
});

/** A thought that is nobody else’s. Nothing is kept; it is gone with the next step. */
export const reflect = v.strictObject({
	...everyStep,
	type: v.literal('reflect'),
	ask: text,
	mode: v.picklist(['think', 'draw', 'pick_color']),
	store: neverStored
});

/** Where do I feel it; what are the parts called. Never asks a child to show on their own body. */
export const bodyMap = v.strictObject({
	...everyStep,
	type: v.literal('body_map'),
	figure: v.optional(v.picklist(['neutral', 'clothed']), 'clothed'),
	task: v.picklist(['feel', 'name']),
	zones: v.array(
		v.picklist([
			'head',
			'teeth',
			'throat',
			'chest',
			'back',
			'underarms',
			'belly',
			'private-parts',
			'hands',
			'knees',
			'feet'
		])
	),
	agreed_words: v.optional(
		about(v.boolean(), 'The private-parts zone speaks the words agreed with parents.')
	),
	store: neverStored
});

/** Five people I can tell, as pictures. Kept only if the child taps “keep”. */
export const handMap = v.strictObject({
	...everyStep,
	type: v.literal('hand_map'),
	slots: v.optional(v.literal(5), 5),
	rule: v.optional(v.literal('at_least_one_outside_home'), 'at_least_one_outside_home'),
	store: v.optional(v.literal('only_if_child_taps_keep'), 'only_if_child_taps_keep'),
	icons: v.array(pictureWord)
});

/** A card to copy on paper: safe journey, day book. Never kept. */
export const cardBuilder = v.strictObject({
	...everyStep,
	type: v.literal('card_builder'),
	title: v.optional(text),
	fields: v.array(
		v.strictObject({
			id,
			t: text,
			icon: v.optional(pictureWord),
			kind: v.picklist(['icon', 'number', 'drawing'])
		})
	),
	print: v.optional(v.literal(true), true),
	store: neverStored
});

/** Practising words. The harming person is never played by a child. */
export const roleplay = v.strictObject({
	...everyStep,
	type: v.literal('roleplay'),
	roles: v.array(id),
	lines: v.array(v.strictObject({ role: id, t: text })),
	cue: text,
	debrief: text
});

/** Saying one steady sentence aloud. A recording is played back once and erased. */
export const sayIt = v.strictObject({
	...everyStep,
	type: v.literal('say_it'),
	model: about(text, 'The sentence.'),
	record: v.optional(v.literal('local_once'), 'local_once'),
	seconds: v.optional(seconds)
});
