import { expect, test } from 'vitest';
import { course, until } from '../../../../tests/fixtures/class-walk.ts';
import { comingUp } from './coming-up.ts';

const names = (place: string) =>
	comingUp(course, until(place)).map((one) => ('card' in one ? one.card : one.step.id));

test('cards of the session come up between the steps, as one key brings them', () => {
	expect(names('arrive')).toEqual([
		...['move', 'agree', 's1', 'c1', 'wa', 'q1'],
		...['do', 'talk', 'calm', 'r1', 'home', 'h1']
	]);
	expect(names('q1')).toEqual(['do', 'talk', 'calm', 'r1', 'home', 'h1']);
	expect(names('talk')).toEqual(['calm', 'r1', 'home', 'h1']);
});

test('nothing comes up after the last step, nor after the end', () => {
	expect(names('h1')).toEqual([]);
	expect(names('end')).toEqual([]);
});
