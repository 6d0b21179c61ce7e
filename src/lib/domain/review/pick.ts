import { ESSENTIAL_MODULES, moduleOf } from '../content/names.ts';
import { WEEK_MS } from '../day.ts';
import { due, type Card } from './card.ts';

/**
 * Up to `n` due cards: one from the last lesson, one seen a week or more ago, one from an essential
 * lesson, then whatever is longest due. Each card once.
 */
export function pickReview(cards: readonly Card[], today: number, n = 3): Card[] {
	const open = due(cards, today);
	const last = lastLesson(cards);
	const wishes: ((card: Card) => boolean)[] = [
		({ lesson }) => lesson === last,
		({ seen }) => today - seen >= WEEK_MS,
		({ lesson }) => ESSENTIAL_MODULES.some((module) => module === moduleOf(lesson))
	];
	const picked = wishes.reduce<Card[]>((chosen, wish) => {
		const found = open.find((card) => wish(card) && !chosen.includes(card));
		return found ? [...chosen, found] : chosen;
	}, []);
	const rest = open.filter((card) => !picked.includes(card));
	return [...picked, ...rest].slice(0, n);
}

function lastLesson(cards: readonly Card[]): string | undefined {
	return cards.reduce<Card | undefined>(
		(latest, card) => (latest && latest.seen >= card.seen ? latest : card),
		undefined
	)?.lesson;
}
