import type { CardRow, YolDatabase } from './database.ts';
import { kept } from './trouble.ts';
import type { Kept } from './trouble.ts';

/** The review cards of a child; domain/review says which are due. */
export function cardsOf(database: YolDatabase, learner: string): Promise<CardRow[]> {
	return database.cards.where('learner').equals(learner).toArray();
}

export function keepCards(database: YolDatabase, cards: readonly CardRow[]): Promise<Kept> {
	return kept(() => database.cards.bulkPut(cards));
}
