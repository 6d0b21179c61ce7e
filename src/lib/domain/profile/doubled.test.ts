import { expect, test } from 'vitest';
import { doubledCodes, doubledTiles, maybeSame } from './doubled.ts';

test('both children of a tile that exists twice are named, and nobody else', () => {
	const children = [
		{ id: 'a', tile: 'blue-swan-dots' },
		{ id: 'b', tile: 'red-cat-plain' },
		{ id: 'c', tile: 'blue-swan-dots' }
	];
	expect([...doubledTiles(children)]).toEqual(['a', 'c']);
});

test('a child may be the same as one of another group, and likest are those with its tile or code', () => {
	const child = { id: 'a', tile: 'blue-swan-dots', group: 'apple', code: 'A-05' };
	const pear = { id: 'b', tile: 'red-cat-plain', group: 'pear' };
	const apple = { id: 'c', tile: 'red-fox-plain', group: 'apple' };
	const coded = { id: 'd', tile: 'green-owl-plain', group: 'pear', code: 'A-05' };
	const named = maybeSame(child, [pear, child, apple, coded]).map(({ id }) => id);
	expect(named).toEqual(['d', 'c', 'b']);
});

test('both children of a code that stands twice on the list are named; those without a code are not', () => {
	const children = [{ id: 'a', code: 'A-01' }, { id: 'b' }, { id: 'c', code: 'A-01' }, { id: 'd' }];
	expect([...doubledCodes(children)]).toEqual(['a', 'c']);
});
