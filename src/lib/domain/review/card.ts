import * as v from 'valibot';
import { lessonId } from '../content/names.ts';
import { DAY_MS } from '../day.ts';
import type { EventDraft } from '../progress/event.ts';
import { isPairedItem } from '../progress/tally.ts';

/** Days until a card comes back, by box (curriculum §3.6). Box 0 comes at the next visit. */
export const BOX_DAYS = [0, 3, 7, 21, 60] as const;

/** What a child remembers of one item. */
export const cardSchema = v.strictObject({
	learner: v.string(),
	lesson: lessonId,
	/** The step that asked. */
	item: v.string(),
	/** Index into BOX_DAYS. */
	box: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(BOX_DAYS.length - 1)),
	/** The day of the last answer, and that from which on it is due; midnight UTC as in `startOfDay`, never the hour. */
	seen: v.pipe(v.number(), v.finite()),
	due: v.pipe(v.number(), v.finite())
});
export type Card = v.InferOutput<typeof cardSchema>;

/** A card from storage or from another tablet; undefined if it is none. */
export function restoreCard(saved: unknown): Card | undefined {
	const result = v.safeParse(cardSchema, saved);
	return result.success ? result.output : undefined;
}

/** The card of an item that has just been answered for the first time. */
export function newCard(
	of: Pick<Card, 'learner' | 'lesson' | 'item'>,
	right: boolean,
	today: number
): Card {
	return review({ ...of, box: 0, seen: today, due: today }, right, today);
}

/** What is looked at of an event, or of one that is about to be written. */
type Answer = Pick<EventDraft, 'kind' | 'lesson' | 'countOnly'> & {
	item?: string | undefined;
	correct?: boolean | undefined;
};

/** The card that an event brings along: an answer to a question of which something may be kept. */
export function cardOfAnswer(learner: string, draft: Answer, today: number): Card | undefined {
	const { kind, lesson, item, correct, countOnly } = draft;
	if (kind !== 'answered' || item === undefined || isPairedItem(item)) return undefined;
	return correct === undefined || countOnly
		? undefined
		: newCard({ learner, lesson, item }, correct, today);
}

/**
 * The card once a lesson has asked its question, maybe once more: seen again beside the story, a right
 * answer takes nothing from what reviews have taught, and teaches no more; a wrong one lowers it.
 */
export function afterAnswer(known: Card | undefined, fresh: Card): Card {
	if (!known || fresh.box === 0 || known.box <= fresh.box) return fresh;
	return { ...fresh, box: known.box, due: dueFrom(fresh.seen, known.box) };
}

/** Right moves a card one box on; anything else brings it back at the next visit. */
export function review(card: Card, right: boolean, today: number): Card {
	const box = right ? Math.min(card.box + 1, BOX_DAYS.length - 1) : 0;
	return { ...card, box, seen: today, due: dueFrom(today, box) };
}

function dueFrom(seen: number, box: number): number {
	return seen + (BOX_DAYS[box] ?? 0) * DAY_MS;
}

/** Cards to ask today, longest due first. A clock that jumped back does not hide a card for ever. */
export function due(cards: readonly Card[], today: number): Card[] {
	return cards
		.filter((card) => card.due <= today || card.seen > today + DAY_MS)
		.sort((a, b) => a.due - b.due || a.item.localeCompare(b.item, 'en'));
}
