import { expect, test } from 'vitest';
import { codesFrom, typedCode } from './roster-code.ts';

test('codes count up from the first one and keep its shape', () => {
	expect(codesFrom('A-07', 4, new Set())).toEqual(['A-07', 'A-08', 'A-09', 'A-10']);
	expect(codesFrom('9', 2, new Set())).toEqual(['9', '10']);
});

test('a code that somebody has is passed over', () => {
	expect(codesFrom('12', 3, new Set(['13']))).toEqual(['12', '14', '15']);
});

test('without a first code, or with too few left, nobody gets one', () => {
	expect(codesFrom(undefined, 2, new Set())).toEqual([]);
	expect(codesFrom('Aygul', 2, new Set())).toEqual([]);
	expect(codesFrom('9999', 2, new Set())).toEqual([]);
});

test('a typed code is taken in capitals', () => {
	expect(typedCode(' a-7 ')).toBe('A-7');
});
