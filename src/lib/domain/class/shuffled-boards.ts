import type { StepOf } from '../content/step.ts';
import { shuffled } from '../lesson/shuffle.ts';

/** Cards of a floor sort as they lie before the class has carried them. */
export function shuffledCards({ cards, id }: StepOf<'sort'>): StepOf<'sort'>['cards'] {
	return shuffled(cards, id);
}

/** Things to put in order, in none that gives it away. */
export function shuffledItems({ items, id }: StepOf<'order'>): StepOf<'order'>['items'] {
	return shuffled(items, id);
}

type Pair = StepOf<'match'>['pairs'][number];

/** The halves of pairs in two rows; no half stands beside its own by chance. */
export function shuffledHalves({ pairs, id }: StepOf<'match'>): { a: Pair[]; b: Pair[] } {
	const turned = [...pairs.slice(1), ...pairs.slice(0, 1)];
	return { a: shuffled(pairs, id), b: shuffled(turned, id) };
}
