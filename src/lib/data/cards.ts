import type { ProgressEvent } from '#lib/domain/progress/event.ts';
import { afterAnswer, cardOfAnswer, restoreCard, type Card } from '#lib/domain/review/card.ts';
import type { CardRow, YolDatabase } from './database.ts';
import { erasedAmong } from './erased.ts';
import { restored } from './restored.ts';
import { ownedBy, ownersAmong } from './transfer/owners.ts';
import { attemptWrite } from './storage-failure.ts';
import type { WriteResult } from './storage-failure.ts';

/** The review cards of a child; domain/review says which are due. */
export async function cardsOf(database: YolDatabase, learner: string): Promise<Card[]> {
	const rows = await database.cards.where('learner').equals(learner).toArray();
	return restored(rows, ({ card }) => restoreCard(card));
}

/** Keeps cards that a review has moved, as those of the child to whom their tile belongs by now. */
export function keepCards(database: YolDatabase, moved: readonly Card[]): Promise<WriteResult> {
	const { cards, profiles, roster } = database;
	return attemptWrite(() =>
		database.transaction('rw', cards, profiles, roster, async () => {
			const ids = moved.map(({ learner }) => learner);
			const gone = await erasedAmong(database, ids);
			const living = moved.filter(({ learner }) => !gone.has(learner));
			const owned = ownedBy(await ownersAmong(database, ids), living);
			await cards.bulkPut(await rowsAfter(database, owned));
		})
	);
}

/**
 * Brings answers into the cards that were given on another tablet, or before a backup: boxes do not
 * travel, and what has been asked here since knows better.
 */
export async function addCards(
	database: YolDatabase,
	events: readonly ProgressEvent[]
): Promise<void> {
	const answers = [...events].sort(
		(one, other) => one.at - other.at || (one.id < other.id ? -1 : 1)
	);
	const fresh = answers.flatMap((event) => cardOfAnswer(event.learner, event, event.at) ?? []);
	const isNews = (known: Card, card: Card) => known.seen < card.seen;
	await database.cards.bulkPut(await rowsAfter(database, fresh, isNews));
}

/** The rows of cards as answers leave them, in their order; those of no news are left. */
export async function rowsAfter(
	database: YolDatabase,
	fresh: readonly Card[],
	isNews: (known: Card, card: Card) => boolean = () => true
): Promise<CardRow[]> {
	const keys = fresh.map(keyOf);
	const rows = await database.cards.bulkGet(keys);
	const known = new Map(
		rows.map((row, n) => [String(keys[n]), row ? restoreCard(row.card) : undefined])
	);
	const changed = new Map<string, Card>();
	for (const [n, card] of fresh.entries()) {
		const key = String(keys[n]);
		const before = known.get(key);
		if (before && !changed.has(key) && !isNews(before, card)) continue;
		changed.set(key, afterAnswer(changed.get(key) ?? before, card));
	}
	return [...changed.values()].map(rowOf);
}

function rowOf(card: Card): CardRow {
	const [learner, item] = keyOf(card);
	return { learner, item, card };
}

function keyOf({ learner, lesson, item }: Card): [learner: string, item: string] {
	return [learner, `${lesson}#${item}`];
}
