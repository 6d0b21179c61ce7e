import { expect, test } from 'vitest';
import { dayOf } from './dates.ts';

test('a day is said in each language', () => {
	const day = new Date(2026, 10, 3);
	expect(dayOf(day, 'ug')).toBe('3-نويابىر');
	expect(dayOf(day, 'kk')).toBe('3 қараша');
	expect(dayOf(day, 'zh')).toBe('11月3日');
	expect(dayOf(day, 'en')).toBe('3 November');
});
