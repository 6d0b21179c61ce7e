import { restoreCard, type Card } from '#lib/domain/review/card.ts';
import type { CardRow, YolDatabase } from './database.ts';
import { kept } from './trouble.ts';
import type { Kept } from './trouble.ts';

/** The review cards of a child; domain/review says which are due. */
export async function cardsOf(database: YolDatabase, learner: string): Promise<Card[]> {
	const rows = await database.cards.where('learner').equals(learner).toArray();
	return rows.flatMap(({ card }) => restoreCard(card) ?? []);
}

export function keepCards(database: YolDatabase, cards: readonly Card[]): Promise<Kept> {
	return kept(() => database.cards.bulkPut(cards.map(rowOf)));
}

export function rowOf(card: Card): CardRow {
	return { learner: card.learner, item: `${card.lesson}#${card.item}`, card };
}
