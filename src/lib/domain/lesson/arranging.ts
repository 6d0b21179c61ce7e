import type { StepOf } from '../content/step.ts';
import type { ArrangingWork, FirstTry } from './state.ts';

type SortStep = StepOf<'sort'>;
type MatchStep = StepOf<'match'>;

/** Comes back to the hand once with a reason; the second time it is put in its place. */
const HAND_BACKS = 1;

export function nothingPlaced(kind: ArrangingWork['kind']): ArrangingWork {
	return { kind, placed: {}, missed: {}, unsure: false };
}

/** Good baskets of a card, the written one first. */
function goodBaskets(step: SortStep, card: string): string[] {
	const found = step.cards.find(({ id }) => id === card);
	return found ? [found.basket, ...found.also] : [];
}

/** A full basket only counts as full while another good one has room, so that nobody gets stuck. */
function isFull(step: SortStep, work: ArrangingWork, card: string, basket: string): boolean {
	const room = (id: string) =>
		Object.values(work.placed).filter((place) => place === id).length <
		(step.limit?.[id] ?? Infinity);
	return !room(basket) && goodBaskets(step, card).some(room);
}

/** A card is put in a basket. */
export function put(
	step: SortStep,
	work: ArrangingWork,
	card: string,
	basket: string
): ArrangingWork {
	const good = goodBaskets(step, card);
	const known = good.length > 0 && step.baskets.some(({ id }) => id === basket);
	if (!known || work.placed[card] !== undefined) return work;
	if (isFull(step, work, card, basket)) {
		return { ...settled(work), back: { what: card, where: basket, because: 'full' } };
	}
	return place(work, card, basket, good);
}

/** Two halves are joined. Halves with the same words are as good as each other. */
export function pair(step: MatchStep, work: ArrangingWork, a: string, b: string): ArrangingWork {
	const words = (id: string) => step.pairs.find((pair) => pair.id === id)?.b.t;
	const taken = Object.values(work.placed);
	if (words(a) === undefined || words(b) === undefined) return work;
	if (work.placed[a] !== undefined || taken.includes(b)) return work;
	const good = step.pairs
		.map(({ id }) => id)
		.filter((id) => words(id) === words(a) && !taken.includes(id));
	return place(work, a, b, good);
}

function settled({ kind, placed, missed, unsure }: ArrangingWork): ArrangingWork {
	return { kind, placed, missed, unsure };
}

function place(work: ArrangingWork, what: string, where: string, good: string[]): ArrangingWork {
	const rest = settled(work);
	if (good.includes(where)) {
		return { ...rest, placed: { ...work.placed, [what]: where }, last: what };
	}
	const times = (work.missed[what] ?? 0) + 1;
	const missed = { ...work.missed, [what]: times };
	const [home] = good;
	if (times <= HAND_BACKS || home === undefined) {
		return { ...rest, missed, back: { what, where, because: 'not-yet' } };
	}
	return { ...rest, missed, placed: { ...work.placed, [what]: home }, last: what };
}

/** “Not sure”: everything that is left goes to its place. */
export function placeTheRest(step: SortStep | MatchStep, work: ArrangingWork): ArrangingWork {
	if (isAllPlaced(step, work)) return work;
	const homes = step.type === 'sort' ? sortHomes(step) : matchHomes(step, work);
	return { ...settled(work), placed: { ...homes, ...work.placed }, unsure: true };
}

function sortHomes(step: SortStep): Record<string, string> {
	return Object.fromEntries(step.cards.map(({ id, basket }) => [id, basket]));
}

function matchHomes(step: MatchStep, work: ArrangingWork): Record<string, string> {
	const homes: Record<string, string> = { ...work.placed };
	for (const { id, b } of step.pairs) {
		if (homes[id] !== undefined) continue;
		const free = step.pairs.filter(
			(other) => other.b.t === b.t && !Object.values(homes).includes(other.id)
		);
		homes[id] = free[0]?.id ?? id;
	}
	return homes;
}

/** What has to find its place. */
function toPlace(step: SortStep | MatchStep): string[] {
	return (step.type === 'sort' ? step.cards : step.pairs).map(({ id }) => id);
}

export function isAllPlaced(step: SortStep | MatchStep, work: ArrangingWork): boolean {
	return toPlace(step).every((id) => work.placed[id] !== undefined);
}

/** The belief that laid the first card that came back in its basket. */
export function beliefOfCard({ cards }: SortStep, { missed }: ArrangingWork): string | undefined {
	const [first] = Object.keys(missed);
	return cards.find(({ id }) => id === first)?.miscon;
}

/** How the first try went: right if nothing ever came back; known as soon as something did. */
export function firstTryOf(step: SortStep | MatchStep, work: ArrangingWork): FirstTry | undefined {
	if (Object.keys(work.missed).length > 0) return 'not-yet';
	if (work.unsure) return 'unsure';
	return isAllPlaced(step, work) ? 'right' : undefined;
}
