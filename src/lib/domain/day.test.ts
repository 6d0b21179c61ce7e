import { expect, test } from 'vitest';
import { dayBefore, dayText, midnightOf, mondayOf, startOfDay } from './day.ts';

test('the day is that of the tablet’s calendar, at its first minute and at its last', () => {
	const [first, last] = [new Date(2026, 10, 24, 0, 0), new Date(2026, 10, 24, 23, 59)];
	for (const at of [first, last]) expect(dayText(startOfDay(at.getTime()))).toBe('2026-11-24');
});

test('days are counted back over the ends of months and leap days', () => {
	expect(dayBefore('2026-11-24', 0)).toBe('2026-11-24');
	expect(dayBefore('2028-03-01', 1)).toBe('2028-02-29');
	expect(dayBefore('2026-01-01', 730)).toBe('2024-01-02');
});

test('a week begins on Monday, also for a Sunday and for a Monday itself', () => {
	for (const day of ['2026-11-23', '2026-11-26', '2026-11-29'])
		expect(dayText(mondayOf(midnightOf(day)))).toBe('2026-11-23');
});
