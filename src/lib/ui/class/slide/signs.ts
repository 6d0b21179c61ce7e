import type { Card } from '#lib/domain/class/course.ts';
import type { StepType } from '#lib/domain/content/step.ts';
import type { IconName } from '../../base/icons.ts';

/** The sign of a card of the session. */
export const CARD_SIGNS = {
	arrive: 'wave',
	move: 'person',
	agree: 'together',
	do: 'pencil',
	talk: 'talk',
	calm: 'bell',
	home: 'home'
} as const satisfies Record<Card, IconName>;

/** What kind of step it is, for the teacher, where it has no picture. */
export const STEP_SIGNS: Record<StepType, IconName> = {
	panel: 'drawing',
	dialogue: 'talk',
	consequence: 'drawing',
	letter: 'document',
	choice: 'question',
	picture_choice: 'question',
	single: 'question',
	multi: 'question',
	tfu: 'question',
	poll: 'question',
	number_pick: 'question',
	sort: 'swap',
	order: 'swap',
	match: 'swap',
	hotspot: 'tap-again',
	checklist: 'done',
	breathe: 'bell',
	ground: 'ear',
	move: 'person',
	reflect: 'rest',
	body_map: 'pencil',
	hand_map: 'pencil',
	card_builder: 'pencil',
	roleplay: 'talk',
	say_it: 'say',
	fact: 'book',
	glossary: 'letters',
	recap: 'star',
	help: 'phone',
	link_review: 'again'
};
