import { expect, test } from 'vitest';
import { beforeBreak, believedDay, laterThan, withoutLater, withStart } from './start-days.ts';

/** Start days of a club that meets every so many days; the last is `last`. */
function every(step: number, count: number, last: string): string[] {
	const end = Date.parse(`${last}T00:00:00Z`);
	return Array.from({ length: count }, (_, n) =>
		new Date(end - (count - 1 - n) * step * 86_400_000).toISOString().slice(0, 10)
	);
}

const WEEKLY = every(7, 10, '2026-11-24');

test('a clock that has gone on for more than 35 days is believed, two start days late', () => {
	expect(believedDay(WEEKLY, '2026-11-24')).toBe('2026-11-10');
	expect(believedDay(every(1, 40, '2026-11-24'), '2026-11-24')).toBe('2026-11-22');
	expect(believedDay(every(30, 3, '2026-11-24'), '2026-11-24')).toBe('2026-09-25');
});

test('a tablet that was just begun believes nothing', () => {
	expect(believedDay([], '2026-11-24')).toBeUndefined();
	expect(believedDay(every(1, 30, '2026-11-24'), '2026-11-24')).toBeUndefined();
});

test('a clock that jumped ahead is not believed, however often the app is started by it', () => {
	let starts: string[] = WEEKLY;
	for (const day of every(1, 14, '2030-01-14')) {
		for (let reload = 0; reload < 3; reload++) {
			expect(believedDay(starts, day)).toBeUndefined();
			starts = withStart(starts, day);
		}
	}
});

test('a clock that is right again after a jump goes on as before', () => {
	expect(believedDay(withStart(WEEKLY, '2030-01-01'), '2026-11-24')).toBe('2026-11-10');
	const after = withStart(WEEKLY, '1970-01-01');
	expect(believedDay(after, '1970-01-01')).toBeUndefined();
	expect(believedDay(after, '2026-12-01')).toBe('2026-11-17');
});

test('one day, or two, that lie a month ahead count for nothing', () => {
	const ahead = withStart(withStart(WEEKLY, '2026-12-26'), '2026-12-27');
	expect(believedDay(ahead, '2026-12-27')).toBe('2026-11-24');
});

test('after long holidays the children have as long again to come back', () => {
	const back = '2027-06-01';
	expect(believedDay(WEEKLY, back)).toBeUndefined();
	const weeks = every(7, 6, '2027-07-06');
	const starts = [...WEEKLY, ...weeks];
	expect(believedDay(starts, '2027-07-06')).toBeUndefined();
	expect(believedDay(starts, '2027-07-13')).toBe('2027-06-29');
});

test('a day is kept once, and only the last forty', () => {
	expect(withStart(['2026-11-23', '2026-11-24'], '2026-11-24')).toEqual([
		'2026-11-23',
		'2026-11-24'
	]);
	expect(withStart(every(1, 40, '2026-11-23'), '2026-11-24')).toHaveLength(40);
});

test('a clock that has fallen back is doubted, and one that is right again after a jump is not', () => {
	const starts = ['2026-11-20', '2026-11-24', '2026-11-27', '2026-11-28'];
	expect(laterThan('2015-01-01', starts)).toBe('2026-11-24');
	expect(laterThan('2026-11-28', starts)).toBeUndefined();
	expect(laterThan('2026-11-29', [...starts, '2030-01-01', '2030-01-02'])).toBeUndefined();
	expect(laterThan('2026-11-29', [])).toBeUndefined();
});

test('a clock that ran ahead by weeks is doubted when it is mended, until somebody says that it is right', () => {
	const starts = [...WEEKLY, '2026-12-08', '2026-12-09', '2026-12-10'];
	expect(laterThan('2026-11-25', starts)).toBe('2026-12-08');
	expect(laterThan('2026-11-25', withoutLater(starts, '2026-11-25'))).toBeUndefined();
	const first = ['2027-06-01', '2027-06-02', '2027-06-03'];
	expect(laterThan('2026-11-25', first)).toBe('2027-06-01');
	expect(laterThan('2026-11-26', withoutLater([...first, '2026-11-25'], '2026-11-26'))).toBe(
		undefined
	);
});

test('a clock that was mended after it ran a year ahead for a while is not doubted for the days ahead', () => {
	const ahead = ['2027-11-24', '2027-11-25', '2027-11-28', '2027-11-29'];
	expect(laterThan('2026-12-01', [...WEEKLY, ...ahead])).toBeUndefined();
	expect(laterThan('2026-12-08', [...WEEKLY, ...ahead, '2026-12-01'])).toBeUndefined();
});

test('a clock that has fallen back by years or by weeks is doubted on each day on which it is not mended', () => {
	const fallen = ['2015-01-01', '2015-01-02', '2015-01-09'];
	expect(laterThan('2015-01-10', [...WEEKLY, ...fallen])).toBe('2026-11-10');
	expect(laterThan('2026-10-14', WEEKLY)).toBe('2026-11-10');
});

test('the first three start days after a jump ahead, or after holidays, are asked about', () => {
	const last = WEEKLY.at(-1);
	expect(beforeBreak('2027-11-24', WEEKLY)).toBe(last);
	expect(beforeBreak('2027-11-26', [...WEEKLY, '2027-11-24', '2027-11-25'])).toBe(last);
	expect(
		beforeBreak('2027-11-27', [...WEEKLY, '2027-11-24', '2027-11-25', '2027-11-26'])
	).toBeUndefined();
	expect(beforeBreak('2026-12-01', [...WEEKLY, '2027-11-24'])).toBeUndefined();
	expect(beforeBreak('2026-12-01', [])).toBeUndefined();
});
