import { expect, test } from 'vitest';
import type { LessonId } from '../content/names.ts';
import type { ClubSession } from '../progress/session.ts';
import { countsBehind, mayLeave, restoreExported } from './export-guard.ts';
import { talliesOf } from '../progress/tally.ts';
import type { ReportData } from './report-data.ts';
import { reportTables, type ReportTable } from './report-table.ts';

const DAY = 86_400_000;
const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);

/** What a club of 24 knows after so many weekly meetings: three came late each time, and five ended a lesson in each week. */
function clubAfter(meetings: number): ReportTable[] {
	const first = Date.parse('2026-08-04T00:00:00Z');
	const dayOf = (n: number) => first + n * 7 * DAY;
	const ids = Array.from({ length: 24 }, (_, n) => `c${n}`);
	const held = Array.from({ length: meetings }, (_, n) => n);
	const data: ReportData = {
		children: ids.map((id) => ({
			id,
			tile: 'blue-swan-dots',
			band: 'm',
			group: 'apple',
			also: []
		})),
		sessions: held.map((n): ClubSession => ({
			id: `s${n}`,
			device: 'd',
			seq: n,
			turn: 1,
			kind: 'club',
			group: 'apple',
			day: isoDay(dayOf(n)),
			blocks: [],
			attendance: Object.fromEntries(ids.map((id, k) => [id, k < 3 ? 'late' : 'present']))
		})),
		tallies: talliesOf(
			held.flatMap((n) =>
				ids.slice(0, 5).map((learner, k) => ({
					id: `e${n}-${k}`,
					learner,
					lesson: `my-rights.m.${n + 1}` as LessonId,
					kind: 'completed' as const,
					at: dayOf(n),
					device: 'd',
					seq: n * 5 + k
				}))
			)
		),
		lessons: [],
		counts: [],
		sums: [],
		quiet: new Set()
	};
	return reportTables(data, isoDay(dayOf(meetings - 1)), 'club');
}

function report(children: number, sessions = 3): ReportTable[] {
	const count = (value: number) => [{ kind: 'count' as const, value }];
	const label = { by: 'module', module: 'my-rights' } as const;
	return [
		{ id: 'change', columns: ['n'], rows: [{ label, cells: count(children) }] },
		{ id: 'sessions', columns: ['sessions'], rows: [{ label, cells: count(sessions) }] }
	];
}

test('the first report may leave, and the same one again', () => {
	expect(mayLeave(undefined, countsBehind(report(40)))).toBe(true);
	expect(mayLeave(countsBehind(report(40)), countsBehind(report(40)))).toBe(true);
});

test('a report with a few children more stays until there are ten', () => {
	expect(mayLeave(countsBehind(report(40)), countsBehind(report(43)))).toBe(false);
	expect(mayLeave(countsBehind(report(40)), countsBehind(report(50)))).toBe(true);
});

test('another session more is no child more', () => {
	expect(mayLeave(countsBehind(report(40, 3)), countsBehind(report(40, 5)))).toBe(true);
});

test('after four more meetings a report may leave again', () => {
	expect(mayLeave(countsBehind(clubAfter(12)), countsBehind(clubAfter(16)))).toBe(true);
});

test('a week that both exports have may not differ by a few', () => {
	const week = (done: number): ReportTable => ({
		id: 'weeks',
		columns: ['done'],
		rows: [{ label: { by: 'week', monday: 0 }, cells: [{ kind: 'count', value: done }] }]
	});
	expect(mayLeave(countsBehind([week(20)]), countsBehind([week(23)]))).toBe(false);
});

test('a module that is new with a few children keeps the report back', () => {
	expect(mayLeave(countsBehind([]), countsBehind(report(4)))).toBe(false);
});

test('what was exported before is read back, and anything else is no report', () => {
	const counts = countsBehind(report(40));
	expect(restoreExported(structuredClone(counts))).toEqual(counts);
	expect(restoreExported({ rows: 'none' })).toBeUndefined();
});
