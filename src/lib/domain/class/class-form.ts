import { isSensitiveLevel, type Sensitivity } from '../content/names.ts';
import type { Step, StepType } from '../content/step.ts';

/** How a class of forty does together what a child does alone (curriculum §3.2, last column). */
export type ClassForm =
	| 'picture'
	| 'voices'
	| 'corners'
	| 'shape'
	| 'what-helps'
	| 'fingers'
	| 'thumbs'
	| 'cards'
	| 'floor-sort'
	| 'line'
	| 'partners'
	| 'replies'
	| 'point'
	| 'spoken-example'
	| 'coins'
	| 'bell'
	| 'ground'
	| 'move'
	| 'silent'
	| 'outline'
	| 'hand-on-paper'
	| 'show-once'
	| 'pairs'
	| 'chorus'
	| 'ballot'
	| 'slide'
	| 'our-languages'
	| 'eyes-closed'
	| 'stay'
	| 'opener'
	| 'remember';

const FORMS: Record<StepType, ClassForm> = {
	panel: 'picture',
	dialogue: 'voices',
	choice: 'corners',
	consequence: 'what-helps',
	picture_choice: 'fingers',
	tfu: 'thumbs',
	single: 'cards',
	multi: 'cards',
	sort: 'floor-sort',
	order: 'line',
	match: 'partners',
	hotspot: 'point',
	checklist: 'spoken-example',
	number_pick: 'coins',
	breathe: 'bell',
	ground: 'ground',
	move: 'move',
	reflect: 'silent',
	body_map: 'outline',
	hand_map: 'hand-on-paper',
	card_builder: 'show-once',
	roleplay: 'pairs',
	say_it: 'chorus',
	poll: 'ballot',
	fact: 'slide',
	glossary: 'our-languages',
	recap: 'eyes-closed',
	help: 'stay',
	letter: 'opener',
	link_review: 'remember'
};

/** Steps that belong to one child: the screen shows a calm picture, the work is on paper or inside. */
const ON_PAPER: readonly StepType[] = ['reflect', 'body_map', 'hand_map', 'recap'];

/** What a form hangs on. */
type Formed = Pick<Step, 'type'> & { device_says?: 'a' | undefined };

export function formOf({ type, device_says }: Formed): ClassForm {
	// The voice that presses or hurts is never a child’s: the device says it, children hold the replies.
	return device_says ? 'replies' : FORMS[type];
}

export function isOnPaper({ type }: Pick<Step, 'type'>): boolean {
	return ON_PAPER.includes(type);
}

/** Asked of all at once, and answered with a hand: eyes can be closed for it. */
const BY_HAND: readonly StepType[] = ['choice', 'picture_choice', 'tfu', 'single', 'multi'];

/** Where an answer could give a child away, nobody sees the others vote. Beans are secret already. */
export function votesBlind({ type }: Pick<Step, 'type'>, level: Sensitivity): boolean {
	return isSensitiveLevel(level) && BY_HAND.includes(type);
}

/** The words that say how a class does a step: the same on the picture and in the notes. */
export function formKeys(step: Formed, level: Sensitivity): string[] {
	if (!votesBlind(step, level)) return [`class.form.${formOf(step)}`];
	// Nobody walks to a corner with closed eyes.
	return ['class.blind', `class.form.${step.type === 'choice' ? 'shape' : formOf(step)}`];
}
