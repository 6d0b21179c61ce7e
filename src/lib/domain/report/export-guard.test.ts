import { expect, test } from 'vitest';
import type { LessonId } from '../content/names.ts';
import type { ClubSession } from '../progress/session.ts';
import * as fc from 'fast-check';
import {
	afterLeaving,
	countsBehind,
	joinedTold,
	mayLeave,
	OWN,
	restoreTold,
	type Told
} from './export-guard.ts';
import { talliesOf } from '../progress/tally.ts';
import type { ReportData } from './report-data.ts';
import { reportTables, type ReportTable } from './report-table.ts';
import { drawnClub, REPORT_DAY } from '../../../../tests/fixtures/drawn-club.ts';

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

const told = (tables: ReportTable[], device = OWN, turn = 1): Told[] => [
	{ device, turn, counts: countsBehind(tables) }
];

test('the first report may leave, and the same one again', () => {
	expect(mayLeave([], countsBehind(report(40)))).toBe(true);
	expect(mayLeave(told(report(40)), countsBehind(report(40)))).toBe(true);
});

test('a report with a few children more stays until there are ten', () => {
	expect(mayLeave(told(report(40)), countsBehind(report(43)))).toBe(false);
	expect(mayLeave(told(report(40)), countsBehind(report(50)))).toBe(true);
});

test('a report stays that differs by a few from what left another tablet of the club', () => {
	const others = joinedTold(told(report(60)), told(report(41), 'blue'));
	expect(mayLeave(others, countsBehind(report(40)))).toBe(false);
	expect(mayLeave(others, countsBehind(report(20)))).toBe(true);
});

test('another session more is no child more', () => {
	expect(mayLeave(told(report(40, 3)), countsBehind(report(40, 5)))).toBe(true);
});

test('days on which children came are not counted as children', () => {
	const days = (there: number): ReportTable[] => {
		const cells = [there, there + 20].map((value) => ({ kind: 'count' as const, value }));
		const rows = [{ label: { by: 'indicator', code: 'S1' } as const, cells }];
		return [{ id: 'indicators', columns: ['part', 'of', 'share'], rows }];
	};
	expect(mayLeave(told(days(100)), countsBehind(days(104)))).toBe(true);
});

test('of days that were told rounded, what was told exactly before stays known', () => {
	const days = (value: number, isRounded = false) => {
		const cell = { kind: 'count' as const, value, ...(isRounded && { about: 'rounded' as const }) };
		const label = { by: 'indicator', code: 'S1' } as const;
		return [{ id: 'indicators', rows: [{ label, cells: [cell] }] }];
	};
	const first = afterLeaving([], days(820), days(820));
	const second = afterLeaving(first, days(811), days(811, true));
	expect(second.map(({ counts }) => counts.cells)).toEqual([[[820]]]);
});

test('after four more meetings a report may leave again', () => {
	expect(mayLeave(told(clubAfter(12)), countsBehind(clubAfter(16)))).toBe(true);
});

test('a module that is new with a few children keeps the report back', () => {
	expect(mayLeave(told([]), countsBehind(report(4)))).toBe(false);
});

test('what was exported before is read back, also from before tablets told each other, and anything else is no report', () => {
	const counts = countsBehind(report(40));
	expect(restoreTold(structuredClone(counts))).toEqual(told(report(40)));
	expect(restoreTold(structuredClone(told(report(40), 'blue', 3)))).toEqual(
		told(report(40), 'blue', 3)
	);
	expect(restoreTold({ rows: 'none' })).toEqual([]);
});

test('of each tablet the last report counts, in whatever order they are heard of', () => {
	const [early, late] = [told(report(40), 'blue', 1), told(report(60), 'blue', 2)];
	expect(joinedTold(early, late)).toEqual(late);
	expect(joinedTold(late, early)).toEqual(late);
});

test('whoever has all reports of a week can subtract no two of them to a few children', () => {
	const numbers = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 8 });
	fc.assert(
		fc.property(numbers, (values) => {
			const shown: number[] = [];
			let before: Told[] = [];
			for (const there of values) {
				const data = drawnClub({ meetings: [{ there, late: 0, noted: 60 }] });
				const office = reportTables(data, REPORT_DAY, 'office', before);
				const row = office.find(({ id }) => id === 'attendance')?.rows[0];
				const [cell] = row?.cells ?? [];
				if (cell?.kind === 'count') shown.push(cell.value);
				before = afterLeaving(before, reportTables(data, REPORT_DAY, 'club'), office);
			}
			const differences = shown.slice(1).map((one, n) => Math.abs(one - (shown[n] ?? 0)));
			expect(differences.filter((n) => n > 0 && n < 10)).toEqual([]);
		})
	);
});
