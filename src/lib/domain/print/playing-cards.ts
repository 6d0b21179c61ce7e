import type { PlayableLesson } from '../lesson/state.ts';
import { shuffled } from '../lesson/shuffle.ts';
import type { Step } from '../content/step.ts';

/** A card that a child carries: to a corner, into a line, or to whoever has the other half. */
export interface PlayingCard {
	id: string;
	text: string;
	picture: string;
	/** `corner` stands where the baskets of the screen would be. */
	kind: 'corner' | 'card';
}

/** The cards of the games of a lesson, corners first, the others never in their right order. */
export function playingCards({ steps }: Pick<PlayableLesson, 'steps'>): PlayingCard[] {
	return steps.flatMap((step) =>
		cardsOf(step).map((card) => ({ ...card, id: `${step.id}.${card.id}` }))
	);
}

function cardsOf(step: Step): PlayingCard[] {
	if (step.type === 'sort') {
		const corners = step.baskets.map(({ id, t, icon }) => card(`corner-${id}`, t, icon, 'corner'));
		return [...corners, ...shuffled(step.cards, step.id).map(({ id, t, img }) => card(id, t, img))];
	}
	if (step.type === 'order')
		return shuffled(step.items, step.id).map(({ id, t, img }) => card(id, t, img));
	if (step.type !== 'match') return [];
	const replies = step.pairs.map(({ id, b }) => card(`${id}-b`, b.t, b.icon));
	// What presses or hurts is said by the device and lies in no child’s hand.
	if (step.device_says) return shuffled(replies, step.id);
	const halves = [...step.pairs.map(({ id, a }) => card(`${id}-a`, a.t, a.icon)), ...replies];
	return shuffled(halves, step.id);
}

function card(
	id: string,
	text: string,
	picture: string,
	kind: PlayingCard['kind'] = 'card'
): PlayingCard {
	return { id, text, picture, kind };
}
