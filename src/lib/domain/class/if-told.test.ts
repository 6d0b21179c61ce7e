import { expect, test } from 'vitest';
import { partsOf } from './if-told.ts';

test('a lesson names the parts of the protocol to read besides the whole, each once', () => {
	expect(partsOf({ see: ['5.4', '5.4-F', '5.4-A5', '5.4-F'] })).toEqual(['f', 'a']);
	expect(partsOf({ see: ['5.4'] })).toEqual([]);
	expect(partsOf(undefined)).toEqual([]);
});
