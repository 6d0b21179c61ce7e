import type { Step, StepOf } from '#lib/domain/content/step.ts';
import { shuffledCards, shuffledHalves, shuffledItems } from '#lib/domain/class/shuffled-boards.ts';
import { stepOf } from '#lib/domain/lesson/path.ts';
import type { Read, Two } from './shown.ts';

/** Something to carry, with its words in both languages. */
interface Thing {
	id: string;
	icon?: string | undefined;
	two: Two;
}
/** Things that lie together, under a head if they have one. */
interface ThingGroup {
	head?: Two | undefined;
	icon?: string | undefined;
	things: Thing[];
}

const both = (first: string, second: string | undefined): Two => ({ first, second });

/** What lies on the screen: loose while the class works, in its places when it is shown. */
export function thingsOf(shown: Read, isShown: boolean): ThingGroup[] {
	const { at } = shown.state.play;
	const step = stepOf(shown.course.lesson, at);
	const other = shown.beneath && stepOf(shown.beneath.lesson, at);
	if (step?.type === 'sort') return baskets(step, asType(other, 'sort'), isShown);
	if (step?.type === 'match') return halves(step, asType(other, 'match'), isShown);
	if (step?.type === 'order') {
		const items = isShown ? step.items : shuffledItems(step);
		return [{ things: listed(items, asType(other, 'order')?.items) }];
	}
	return [];
}

function asType<T extends 'sort' | 'match' | 'order'>(
	step: Step | undefined,
	type: T
): StepOf<T> | undefined {
	return step?.type === type ? (step as StepOf<T>) : undefined;
}

/** Things with their words in both languages; the second list may stand in another order. */
function listed(
	items: readonly { id: string; t: string; img: string }[],
	beneath: readonly { id: string; t: string }[] | undefined
): Thing[] {
	const other = (id: string) => beneath?.find((one) => one.id === id)?.t;
	return items.map(({ id, t, img }) => ({ id, icon: img, two: both(t, other(id)) }));
}

/** While the class carries cards they lie loose; the reveal shows each in all its good baskets. */
function baskets(
	step: StepOf<'sort'>,
	other: StepOf<'sort'> | undefined,
	isShown: boolean
): ThingGroup[] {
	if (!isShown) return [{ things: listed(shuffledCards(step), other?.cards) }];
	const cards = listed(step.cards, other?.cards);
	return step.baskets.map(({ id, t, icon }, n) => ({
		icon,
		head: both(t, other?.baskets[n]?.t),
		things: cards.filter((_, k) => goesInto(step.cards[k], id))
	}));
}

function goesInto(card: StepOf<'sort'>['cards'][number] | undefined, basket: string): boolean {
	return card?.basket === basket || card?.also.includes(basket) === true;
}

/** The corners of a floor sort, while the cards are still loose. */
export function cornersOf(shown: Read): Thing[] {
	const { at } = shown.state.play;
	const step = stepOf(shown.course.lesson, at);
	const other = asType(shown.beneath && stepOf(shown.beneath.lesson, at), 'sort');
	if (step?.type !== 'sort') return [];
	return step.baskets.map(({ id, icon, t }, n) => ({
		id,
		icon,
		two: both(t, other?.baskets[n]?.t)
	}));
}

function halves(
	step: StepOf<'match'>,
	other: StepOf<'match'> | undefined,
	isShown: boolean
): ThingGroup[] {
	const loose = isShown ? { a: step.pairs, b: step.pairs } : shuffledHalves(step);
	const things = (side: 'a' | 'b') =>
		loose[side].map((pair) => ({
			id: `${side}-${pair.id}`,
			icon: pair[side].icon,
			two: both(pair[side].t, other?.pairs.find(({ id }) => id === pair.id)?.[side].t)
		}));
	return [{ things: things('a') }, { things: things('b') }];
}
