import { expect, test } from 'vitest';
import { course, place, play, until } from '../../../../tests/fixtures/class-walk.ts';
import type { ClassState } from './class-state.ts';
import { comingUp } from './coming-up.ts';

const ALL = 20;
const namesAhead = (state: ClassState, most = ALL) =>
	comingUp(course, state, most).map((one) => ('card' in one ? one.card : one.step.id));
const names = (wanted: string) => namesAhead(until(wanted));

test('cards of the session come up between the steps, as one key brings them', () => {
	expect(names('arrive')).toEqual([
		...['move', 'agree', 's1', 'c1', 'wa', 'wb', 'q1'],
		...['do', 'talk', 'calm', 'r1', 'home', 'h1']
	]);
	expect(names('q1')).toEqual(['do', 'talk', 'calm', 'r1', 'home', 'h1']);
	expect(names('talk')).toEqual(['calm', 'r1', 'home', 'h1']);
});

test('nothing comes up after the last step, nor after the end', () => {
	expect(names('h1')).toEqual([]);
	expect(names('end')).toEqual([]);
});

test('what comes up follows the vote, and each branch that the class still wants to see', () => {
	const choice = until('c1');
	const voted = play([{ do: 'total', option: 'b', n: 12 }], course, choice);
	expect(namesAhead(voted, 2)).toEqual(['wb', 'q1']);
	const first = play([{ do: 'both' }], course, choice);
	expect(place(first)).toBe('wa');
	expect(namesAhead(first, 2)).toEqual(['wb', 'q1']);
});

test('what lies over the step hides nothing of what comes', () => {
	const black = play([{ do: 'breathe' }, { do: 'black' }], course, until('s1'));
	expect(namesAhead(black, 1)).toEqual(['c1']);
});
