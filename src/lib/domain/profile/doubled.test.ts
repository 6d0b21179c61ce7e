import { expect, test } from 'vitest';
import { doubledTiles } from './doubled.ts';

test('both children of a tile that exists twice are named, and nobody else', () => {
	const children = [
		{ id: 'a', tile: 'blue-swan-dots' },
		{ id: 'b', tile: 'red-cat-plain' },
		{ id: 'c', tile: 'blue-swan-dots' }
	];
	expect([...doubledTiles(children)]).toEqual(['a', 'c']);
});
