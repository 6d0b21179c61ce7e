import { expect, test } from 'vitest';
import { asGiven, dayOf } from './dates.ts';

test('a day is said in each language', () => {
	const day = new Date(2026, 10, 3);
	expect(dayOf(day, 'ug')).toBe('3-نويابىر');
	expect(dayOf(day, 'kk')).toBe('3 қараша');
	expect(dayOf(day, 'zh')).toBe('11月3日');
	expect(dayOf(day, 'en')).toBe('3 November');
});

test('a day as a source writes it stands by itself, so that no writing direction turns it round', () => {
	const [first, ...rest] = [...asGiven('2026-06-03')].map((sign) => sign.codePointAt(0));
	expect([first, rest.pop()]).toEqual([0x2066, 0x2069]);
});
