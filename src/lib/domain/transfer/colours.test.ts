import { expect, test } from 'vitest';
import { TABLET_COLOURS } from './bundle.ts';
import { drawnColour } from './colours.ts';

test('tablets that open the same file take different colours, and none that the file says is taken', () => {
	const drawn = Array.from({ length: 256 }, (_, n) => drawnColour(['red', 'blue'], n));
	expect(new Set(drawn)).toEqual(new Set(TABLET_COLOURS.slice(2)));
	expect(drawnColour(TABLET_COLOURS, 7)).toBeUndefined();
});
