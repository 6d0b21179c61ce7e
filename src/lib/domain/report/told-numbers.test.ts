import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	drawnClub,
	drawnClubs,
	REPORT_DAY as TODAY
} from '../../../../tests/fixtures/drawn-club.ts';
import { cautionsIn } from './caution.ts';
import { afterLeaving, OWN, type Told } from './export-guard.ts';
import type { ReportData } from './report-data.ts';
import { reportTables, type Cell, type ReportTable } from './report-table.ts';
import { rowKey } from './row-key.ts';
import { isSmall } from './suppression.ts';
import { heldNumbers, namesOf, type ReportNumbers } from './told-numbers.ts';

/** The reports of a club as they left one after the other, with the numbers behind each. */
function reportsOf(
	months: readonly ReportData[]
): { tables: ReportTable[]; held: ReportNumbers }[] {
	let told: Told[] = [];
	return months.map((data) => {
		const tables = reportTables(data, TODAY, 'office', told);
		const held = heldNumbers(data, TODAY, told);
		told = afterLeaving(told, namesOf(held), tables);
		return { tables, held };
	});
}
const tablesOf = (months: readonly ReportData[]) => reportsOf(months).map(({ tables }) => tables);

const exact = (cell: Cell | undefined) =>
	cell?.kind === 'count' && !cell.about ? cell.value : undefined;
const rowsOf = (tables: readonly ReportTable[], id: ReportTable['id']) =>
	tables.find((one) => one.id === id)?.rows ?? [];
const indicator = (tables: readonly ReportTable[], code: string): Cell[] =>
	rowsOf(tables, 'indicators').find(({ label }) => label.by === 'indicator' && label.code === code)
		?.cells ?? [];

/**
 * What the office reads in a report, and what it computes there: those missing in a part, and parts by their
 * share. It is let know of how many children a share is, also where that is older than the number beside it.
 */
function readIn({ tables, held }: ReturnType<typeof reportsOf>[number]): Map<string, number> {
	const found = new Map<string, number>();
	const note = (name: string, value: number | undefined) => {
		if (value !== undefined) found.set(name, Math.round(value));
	};
	for (const { id, rows } of tables.filter(({ id: one }) => one !== 'sessions'))
		for (const { label, cells } of rows) {
			cells.forEach((cell, n) => note(rowKey(id, label, n), exact(cell)));
			const [first, second] = cells.map(exact);
			if (id === 'indicators' && first !== undefined && second !== undefined)
				note(rowKey(id, label, 9), second - first);
			if (id === 'reach') continue;
			const change = held.changes.find(
				(one) => label.by === 'module' && one.module === label.module
			);
			if (id !== 'change' || !change) continue;
			const { n, ofBefore = n, ofAfter = n } = change;
			for (const [at, of] of [[4, ofBefore] as const, [5, ofAfter] as const]) {
				const cell = cells[at];
				if (cell?.kind !== 'share' || cell.about) continue;
				note(rowKey(id, label, at), cell.value * of);
				note(rowKey(id, label, at + 10), of - cell.value * of);
			}
		}
	for (const [name, all] of sumsOfReach(tables)) note(name, all);
	return found;
}

/** All who came, as the sum of those of whom something is noted and the others. */
function sumsOfReach(tables: readonly ReportTable[]): [string, number | undefined][] {
	const name = rowKey('indicators', { by: 'indicator', code: 'R1' }, 0);
	return (['sex', 'schooling'] as const).flatMap((thing) => {
		const parts = rowsOf(tables, 'reach')
			.filter(({ label }) => label.by === 'reach' && label.thing === thing)
			.map(({ cells: [cell] }) => exact(cell));
		if (parts.length === 0 || parts.includes(undefined)) return [];
		return [[name, parts.reduce<number>((sum, one) => sum + (one ?? 0), 0)]];
	});
}

/** A club month by month: newcomers come and go, often by a few. */
const months = fc
	.record({
		n: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }),
		noted: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 }),
		steps: fc.array(
			fc.array(fc.constantFrom(0, 1, 4, 9, 10, 13, 21, -3, -12), {
				minLength: 13,
				maxLength: 13
			}),
			{ minLength: 2, maxLength: 6 }
		),
		levels: fc.constantFrom<('S1' | 'S2')[]>([], ['S1', 'S2'])
	})
	.map(({ n, noted, steps, levels }) => {
		const now = n.flatMap((one) => [one, Math.floor(one / 3), Math.floor(one / 2)]);
		now.push(...noted);
		return [Array<number>(13).fill(0), ...steps].map((step) => {
			step.forEach((by, at) => (now[at] = Math.max(0, (now[at] ?? 0) + by)));
			const modules = [0, 3, 6].map((at) => {
				const [size = 0, before = 0, after = 0] = now.slice(at, at + 3);
				return { n: size, before: Math.min(before, size), after: Math.min(after, size) };
			});
			const [there = 0, absent = 0, stuck = 0] = [now[0], now[1], now[2]];
			const meetings = [{ there, late: 0, noted: there + absent }];
			const [girls = 0, boys = 0, out = 0, inside = 0] = now.slice(9);
			const marks = { girls, boys, out, in: inside };
			return drawnClub({ modules, meetings, stuck, levels, noted: marks });
		});
	});

describe('from all reports that have left nobody can compute a few children', () => {
	const holds = (clubs: fc.Arbitrary<ReportData[]>) => {
		let changed = 0;
		fc.assert(
			fc.property(clubs, (data) => {
				const told = new Map<string, number[]>();
				reportsOf(data).forEach((report, month) => {
					// As careful as one had to be from the first report on.
					const cautions = data.slice(0, month + 1).map(cautionsIn);
					const isFew = (name: string, by: number) =>
						cautions.every((cautionOf) => isSmall(by, cautionOf(name)));
					for (const [name, value] of readIn(report)) {
						const before = told.get(name) ?? [];
						// What was told already tells nothing new.
						if (before.includes(value)) continue;
						told.set(name, [...before, value]);
						const few = before.filter((one) => isFew(name, Math.abs(one - value)));
						expect({ name, value, few }).toEqual({ name, value, few: [] });
						changed += before.length;
					}
				});
			}),
			{ numRuns: 150 }
		);
		expect(changed).toBeGreaterThan(100);
	};

	test('of a club that grows and shrinks a little from month to month', () => {
		holds(months);
	});

	test('of whatever clubs one tablet tells of', () => {
		holds(fc.array(drawnClubs, { minLength: 2, maxLength: 4 }));
	});

	test('of what was told before a quiet lesson made the report more careful', () => {
		const first = drawnClub({ modules: [{ n: 100, before: 20, after: 88 }] });
		const second = drawnClub({
			modules: [{ n: 140, before: 40, after: 119 }],
			levels: ['S2']
		});
		const [before, after] = reportsOf([first, second]).map(readIn);
		const few = [...(after ?? [])].filter(([name, value]) =>
			isSmall(Math.abs(value - (before?.get(name) ?? value)))
		);
		expect(few).toEqual([]);
	});

	test('of what was hidden only while a quiet lesson made the report more careful', () => {
		const months = [
			drawnClub({ modules: [{ n: 40, before: 20, after: 10 }] }),
			drawnClub({ modules: [{ n: 70, before: 20, after: 17 }], levels: ['S2'] }),
			drawnClub({ modules: [{ n: 72, before: 20, after: 17 }] })
		];
		const after = reportsOf(months).map((one) => readIn(one).get('change my-rights 5'));
		expect(after).toEqual([10, undefined, 10]);
	});

	test('of a number that differs by a few from what another tablet told', () => {
		const data = drawnClub({ meetings: [{ there: 45, late: 0, noted: 60 }] });
		const counts = { rows: ['indicators R1 0'], columns: ['count'], cells: [[52, 40]] };
		const told = [{ device: 'blue', turn: 1, counts }];
		expect(new Map(namesOf(heldNumbers(data, TODAY, told))).get('indicators R1 0')).toBe(52);
	});
});

test('a sum of modules gives back no module that is told as it was', () => {
	const club = (one: number, other: number) =>
		drawnClub({
			modules: [one, other].map((n) => ({ n, before: 15, after: 20 }))
		});
	const [, second] = tablesOf([club(40, 40), club(45, 52)]);
	const shown = rowsOf(second ?? [], 'change').map(({ cells: [n] }) => exact(n));
	expect(shown).toEqual([40, 52]);
	expect(exact(indicator(second ?? [], 'L1')[1])).toBe(92);
});

test('children and means of a module are told anew where a share has to stay as it was', () => {
	const club = (n: number, after: number) => drawnClub({ modules: [{ n, before: 20, after }] });
	const [first, second] = tablesOf([club(100, 60), club(120, 78)]);
	const [then, now] = [first ?? [], second ?? []].map(
		(one) => rowsOf(one, 'change')[0]?.cells ?? []
	);
	expect([exact(then?.[0]), exact(now?.[0])]).toEqual([100, 120]);
	expect(now?.[2]).toEqual({ kind: 'mean', value: (3 * 78) / 120 });
	// Two of the twenty who are new did not know enough.
	expect(then?.[5]).toEqual({ kind: 'share', value: 0.6 });
	expect(now?.[5]).toEqual(then?.[5]);
	// A sum of shares of different days is none.
	expect(indicator(second ?? [], 'L2').map(({ kind }) => kind)).toEqual(Array(3).fill('hidden'));
});

test('a module that few have ended since the last report waits until there are ten', () => {
	const club = (n: number) =>
		drawnClub({
			modules: [
				{ n: 40, before: 15, after: 20 },
				{ n, before: 0, after: n }
			]
		});
	const sizes = [0, 4, 9, 12].map((n) =>
		n === 0 ? drawnClub({ modules: [{ n: 40, before: 15, after: 20 }] }) : club(n)
	);
	expect(tablesOf(sizes).map((one) => rowsOf(one, 'change').length)).toEqual([1, 1, 1, 2]);
});

describe.each([300, 30])('month by month, of a club of %i with two newcomers a week', (size) => {
	const reached = Array.from({ length: 11 }, (_, month) => size + Math.floor((month * 26) / 3));
	const reports = tablesOf(
		reached.map((there, month) =>
			drawnClub({
				meetings: [{ there, late: 0, noted: there }],
				modules: Array.from({ length: 3 }, (_, module) => {
					const n = Math.floor((there * Math.min(10, month + 1 - module)) / 12);
					return {
						n: Math.max(0, n),
						before: Math.floor(Math.max(0, n) / 3),
						after: Math.floor(Math.max(0, n) / 2)
					};
				}),
				stuck: (month * 7) % 13
			})
		)
	);

	test('every report tells how many came, within a dozen of the truth', () => {
		reports.forEach((one, month) => {
			const [cell] = indicator(one, 'R1');
			expect(cell?.kind).toBe('count');
			const value = cell?.kind === 'count' ? cell.value : NaN;
			expect(Math.abs(value - (reached[month] ?? 0))).toBeLessThan(13);
		});
	});

	test('most reports tell something new of the modules', () => {
		const told = reports.map((one) => JSON.stringify(rowsOf(one, 'change')));
		const news = told.filter((one, n) => n > 0 && one !== told[n - 1]);
		expect(news.length).toBeGreaterThan(5);
	});
});

test('this tablet tells again what it told last, whatever was told before', () => {
	const data = drawnClub({ meetings: [{ there: 47, late: 0, noted: 47 }] });
	const counts = { rows: ['indicators R1 0'], columns: ['count'], cells: [[60, 50]] };
	const tables = reportTables(data, TODAY, 'office', [{ device: OWN, turn: 2, counts }]);
	expect(exact(indicator(tables, 'R1')[0])).toBe(60);
});
