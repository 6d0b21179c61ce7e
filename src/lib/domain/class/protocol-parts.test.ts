import { expect, test } from 'vitest';
import { protocolPartsOf } from './protocol-parts.ts';

test('a lesson names the parts of the protocol to read besides the whole, each once', () => {
	expect(protocolPartsOf({ see: ['5.4', '5.4-F', '5.4-A5', '5.4-F'] })).toEqual(['f', 'a']);
	expect(protocolPartsOf({ see: ['5.4'] })).toEqual([]);
	expect(protocolPartsOf(undefined)).toEqual([]);
});
