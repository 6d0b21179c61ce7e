import type { ProgressEvent } from '#lib/domain/progress/event.ts';
import { cardOfAnswer, restoreCard, type Card } from '#lib/domain/review/card.ts';
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

/**
 * Makes the cards of answers that were given on another tablet, or before a backup: boxes do not travel,
 * so each begins again with its answer. What has been asked here since knows better.
 */
export async function addCards(
	database: YolDatabase,
	events: readonly ProgressEvent[]
): Promise<void> {
	const rows = cardsAfter(events);
	const keys = rows.map(({ learner, item }) => [learner, item] as [string, string]);
	const known = await database.cards.bulkGet(keys);
	await database.cards.bulkPut(
		rows.filter(({ card }, n) => {
			const here = restoreCard(known[n]?.card);
			return !here || here.seen < (card as Card).seen;
		})
	);
}

/** One card for each question, as its last answer leaves it. */
function cardsAfter(events: readonly ProgressEvent[]): CardRow[] {
	const made = new Map<string, CardRow>();
	for (const event of [...events].sort((one, other) => one.at - other.at)) {
		const card = cardOfAnswer(event.learner, event, event.at);
		if (card) made.set(`${event.learner} ${rowOf(card).item}`, rowOf(card));
	}
	return [...made.values()];
}

export function rowOf(card: Card): CardRow {
	return { learner: card.learner, item: `${card.lesson}#${card.item}`, card };
}
