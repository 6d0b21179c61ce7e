import * as v from 'valibot';
import { about, id, pictureWord, text } from '../words.ts';
import { everyStep, neverStored } from './shared.ts';

const seconds = about(
	v.pipe(v.number(), v.minValue(0), v.maxValue(120)),
	'How long it lasts, in seconds.'
);

/** Breathing with the bell. Can be stopped at any time. */
export const breathe = v.strictObject({
	...everyStep,
	type: v.literal('breathe'),
	pattern: about(
		v.strictObject({ in: seconds, hold: seconds, out: seconds }),
		'Seconds. Little 3-0-4, Older 4-0-6.'
	),
	rounds: about(v.pipe(v.number(), v.minValue(1), v.maxValue(5)), 'How many breaths.'),
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
	instr: about(text, 'What to do.'),
	seated: v.optional(about(text, 'The same, sitting.')),
	seconds,
	touch: v.optional(v.literal('none'), 'none')
});

/** A thought that is nobody else’s. Nothing is kept; it is gone with the next step. */
export const reflect = v.strictObject({
	...everyStep,
	type: v.literal('reflect'),
	ask: about(text, 'The question, which nobody else answers.'),
	mode: about(
		v.picklist(['think', 'draw', 'pick_color']),
		'Eyes closed, a sheet to draw on, or colours.'
	),
	store: neverStored
});

/** Where do I feel it; what are the parts called. Never asks a child to show on their own body. */
export const bodyMap = v.strictObject({
	...everyStep,
	type: v.literal('body_map'),
	figure: v.optional(
		about(v.picklist(['neutral', 'clothed']), 'The drawing of the body.'),
		'clothed'
	),
	task: about(
		v.picklist(['feel', 'name']),
		'Where somebody feels something, or what the parts are called.'
	),
	zones: about(
		v.array(
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
		'The parts that can be touched.'
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
	icons: about(v.array(pictureWord), 'The people to choose from.')
});

/** A card to copy on paper: safe journey, day book. Never kept. */
export const cardBuilder = v.strictObject({
	...everyStep,
	type: v.literal('card_builder'),
	title: v.optional(about(text, 'The head of the card.')),
	fields: about(
		v.array(
			v.strictObject({
				id,
				t: text,
				icon: v.optional(pictureWord),
				kind: about(
					v.picklist(['icon', 'number', 'drawing', 'remembered']),
					'What goes into it: a picture, a number, a drawing; nothing where it is only remembered.'
				)
			})
		),
		'What stands on the card.'
	),
	print: v.optional(v.literal(true), true),
	store: neverStored
});

/** Practising words. The harming person is never played by a child. */
export const roleplay = v.strictObject({
	...everyStep,
	type: v.literal('roleplay'),
	roles: about(v.array(id), 'Who speaks; the first is practised.'),
	lines: about(
		v.array(v.strictObject({ role: about(id, 'Whose line it is.'), t: about(text, 'The line.') })),
		'What is said, in this order.'
	),
	cue: about(text, 'What sets the scene.'),
	debrief: about(text, 'Words to come out of the role with.')
});

/** Saying one steady sentence aloud. A recording is played back once and erased. */
export const sayIt = v.strictObject({
	...everyStep,
	type: v.literal('say_it'),
	model: about(text, 'The sentence.'),
	record: v.optional(v.literal('local_once'), 'local_once'),
	seconds: v.optional(about(seconds, 'How long it may be recorded.'))
});
