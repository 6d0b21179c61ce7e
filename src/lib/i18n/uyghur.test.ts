import { expect, test } from 'vitest';
import { dayOf } from './dates.ts';
import { compareUyghur, uyghurDate, uyghurNumber, uyghurPlural } from './uyghur.ts';

test('words are sorted by the Uyghur alphabet, not by code points', () => {
	const sorted = ['يول', 'ئەنجۈر', 'ۋەدە', 'ئالما', 'پىل', 'بېلىق', 'ئاچقۇچ'].sort(compareUyghur);
	expect(sorted).toEqual(['ئاچقۇچ', 'ئالما', 'ئەنجۈر', 'بېلىق', 'پىل', 'ۋەدە', 'يول']);
});

test('a word comes before a longer one that begins with it', () => {
	expect(compareUyghur('ئات', 'ئاتا')).toBeLessThan(0);
	expect(compareUyghur('ئات', 'ئات')).toBe(0);
});

test.each([
	[5, '5'],
	[1234, '1\u00a0234'],
	[300000, '300\u00a0000'],
	[-1234.5, '-1\u00a0234.5']
])('%d is written %s', (value, text) => expect(uyghurNumber(value)).toBe(text));

test('one is one, everything else is other', () => {
	expect([0, 1, 2, 21].map(uyghurPlural)).toEqual(['other', 'one', 'other', 'other']);
});

test('a day is said in each language', () => {
	const day = new Date(2026, 10, 3);
	expect(uyghurDate(day)).toBe('3-نويابىر');
	expect(dayOf(day, 'kk')).toBe('3 қараша');
	expect(dayOf(day, 'zh')).toBe('11月3日');
	expect(dayOf(day, 'en')).toBe('3 November');
	expect(dayOf(day, 'ug')).toBe(uyghurDate(day));
});
