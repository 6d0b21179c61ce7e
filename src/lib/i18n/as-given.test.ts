import { expect, test } from 'vitest';
import { asGiven } from './as-given.ts';

test('a day as a source writes it stands by itself, so that no writing direction turns it round', () => {
	const [first, ...rest] = [...asGiven('2026-06-03')].map((sign) => sign.codePointAt(0));
	expect([first, rest.pop()]).toEqual([0x2066, 0x2069]);
});
