import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnClub, REPORT_DAY } from '../../../../tests/fixtures/drawn-club.ts';
import { counted, exact } from './cells.ts';
import { afterLeaving, type Told } from './export-guard.ts';
import { NOTED, reachCells, type ReachPart } from './reach-parts.ts';
import { byPaperList, filtered, type ReportData } from './report-data.ts';
import { reportTables, type Cell, type ReportTable } from './report-table.ts';
import { heldNumbers, namesOf } from './told-numbers.ts';

/** Two parts by what was noted, and the children of whom nothing was. */
type Three = readonly [number, number, number];

function partsOf(three: Three, thing: 'sex' | 'schooling' = 'sex'): ReachPart[] {
	const noted = [...NOTED[thing], 'unsaid' as const];
	return noted.map((one, n) => ({ thing, noted: one, children: three[n] ?? 0 }));
}
const sumOf = (three: Three) => three[0] + three[1] + three[2];

/** All who came, as a report tells them beside their parts. */
function sumCell(sum: number, rounded: boolean): Cell {
	return counted(sum, { audience: 'office', rounded });
}

const MOST = 32;
const upTo = Array.from({ length: MOST + 1 }, (_, n) => n);

/** Every club of a size, by what the office would see of it by one thing. */
function clubsBySight(all: Cell): Map<string, Three[]> {
	const found = new Map<string, Three[]>();
	for (const one of upTo)
		for (const other of upTo)
			for (const unsaid of upTo) {
				const sight = JSON.stringify(reachCells(partsOf([one, other, unsaid]), 'office', all));
				const same = found.get(sight) ?? [];
				same.push([one, other, unsaid]);
				found.set(sight, same);
			}
	return found;
}

/** A number of children, parted by two things; and whether all who came are rounded for another reason. */
const parted = fc
	.record({ all: fc.integer({ min: 1, max: 60 }), rounded: fc.boolean() })
	.chain(({ all, rounded }) => {
		const some = fc.oneof(fc.integer({ min: 0, max: all }), fc.constantFrom(0, 3, 12, 13));
		const three = fc.tuple(some, some).map(([first, last]): Three => {
			const one = Math.min(first, all);
			const unsaid = Math.min(last, all - one);
			return [one, all - one - unsaid, unsaid];
		});
		const inReach = three.filter((one) => one.every((n) => n < MOST - 4));
		return fc.record({
			all: fc.constant(all),
			rounded: fc.constant(rounded),
			things: fc.tuple(inReach, inReach)
		});
	});

test('the office can compute no hidden part and no rounded sum, though it tries every club that looks the same', () => {
	const [exactly, roughly] = [clubsBySight(exact(0)), clubsBySight(sumCell(50, true))];
	const seen = { count: 0, hidden: 0 };
	fc.assert(
		fc.property(parted, ({ all, rounded, things: [sex, school] }) => {
			const told = sumCell(all, rounded);
			const parts = [...partsOf(sex), ...partsOf(school, 'schooling')];
			const cells = reachCells(parts, 'office', told);
			// Where the two things together would lead to the sum, nothing of either is seen.
			const sights = [cells.slice(0, 3), cells.slice(3)].map((three) => JSON.stringify(three));
			const same = sights.map((one) => (rounded ? roughly : exactly).get(one) ?? []);
			const canBe = (sum: number) =>
				JSON.stringify(sumCell(sum, rounded)) === JSON.stringify(told) &&
				same.every((clubs) => clubs.some((one) => sumOf(one) === sum));
			const sums = Array.from({ length: 3 * MOST }, (_, n) => n).filter(canBe);
			if (rounded) expect(sums.length).toBeGreaterThan(1);
			cells.forEach((cell, n) => {
				if (cell.kind === 'count') seen.count++;
				if (cell.kind !== 'hidden') return;
				seen.hidden++;
				const left = same[n < 3 ? 0 : 1]?.filter((one) => sums.includes(sumOf(one)));
				expect(new Set(left?.map((one) => one[n % 3])).size).toBeGreaterThan(1);
			});
		}),
		{ numRuns: 300 }
	);
	expect(Math.min(seen.count, seen.hidden)).toBeGreaterThan(100);
});

const rowsOf = (tables: readonly ReportTable[], id: ReportTable['id']) =>
	tables.find((one) => one.id === id)?.rows.map(({ cells }) => cells) ?? [];

/** A club in which so many came, parted by sex; nobody is asked for school. */
function club(girls: number, boys: number, unsaid = 0): ReportData {
	const there = girls + boys + unsaid;
	return drawnClub({
		meetings: [{ there, late: 0, noted: there }],
		noted: { girls, boys, out: 0, in: 0 }
	});
}

/** The reports of a club for the office, one after the other. */
function reportsOf(clubs: readonly ReportData[]): ReportTable[][] {
	let told: Told[] = [];
	return clubs.map((data) => {
		const tables = reportTables(data, REPORT_DAY, 'office', told);
		told = afterLeaving(told, namesOf(heldNumbers(data, REPORT_DAY, told)), tables);
		return tables;
	});
}
const count = (value: number) => [{ kind: 'count', value }];

describe('a report by what was noted of those who came', () => {
	test('tells the club every number, and has no part by what was noted of nobody', () => {
		const tables = reportTables(club(3, 20, 2), REPORT_DAY, 'club');
		expect(rowsOf(tables, 'reach')).toEqual([count(3), count(20), count(2)]);
	});

	test('counts a child with two tiles once, with what stands on either', () => {
		const data = club(1, 1);
		const [one, other] = data.children;
		if (!one || !other) throw new Error('two children');
		const { sex, ...unsaid } = other;
		const twice = {
			...data,
			children: [
				{ ...unsaid, code: 'A1' },
				{ ...one, code: 'A1' }
			]
		};
		expect(sex).toBe('boy');
		expect(byPaperList(twice).children).toMatchObject([{ sex: 'girl' }]);
		expect(rowsOf(reportTables(twice, REPORT_DAY, 'club'), 'reach')[0]).toEqual(count(1));
	});

	test('is kept back where few are in one of the parts, or nobody of a small group is', () => {
		for (const data of [club(61, 58, 4), club(40, 0)]) {
			const [tables] = reportsOf([data]);
			const kinds = rowsOf(tables ?? [], 'reach').map(([cell]) => cell?.kind);
			expect(kinds).toEqual(['hidden', 'hidden', 'hidden']);
		}
		expect(rowsOf(reportsOf([club(61, 0)])[0] ?? [], 'reach')).toEqual([61, 0, 0].map(count));
	});

	test('is rounded where all who came are', () => {
		const parts = partsOf([61, 58, 0]);
		expect(reachCells(parts, 'office', sumCell(119, true))).toMatchObject([
			{ value: 60, about: 'rounded' },
			{ value: 60, about: 'rounded' },
			{ value: 0 }
		]);
		expect(reachCells(parts, 'office', sumCell(119, false))).toEqual([61, 58, 0].map(exact));
	});

	test('is kept back where what is rounded by two things leaves one sum only', () => {
		const parts = [...partsOf([12, 12, 12]), ...partsOf([13, 23, 0], 'schooling')];
		const cells = reachCells(parts, 'office', sumCell(36, true));
		expect(new Set(cells.map(({ kind }) => kind))).toEqual(new Set(['hidden']));
	});

	test('is told anew by all parts together, and only with all who came', () => {
		const reports = reportsOf([club(40, 60), club(45, 62), club(45, 75), club(55, 75)]);
		const shown = reports.map((one) =>
			rowsOf(one, 'reach').map(([cell]) => (cell?.kind === 'count' ? cell.value : cell?.kind))
		);
		expect(shown).toEqual([
			[40, 60, 0],
			[40, 60, 0],
			[40, 60, 0],
			[55, 75, 0]
		]);
	});

	test('asked for girls only tells of girls only, and nothing that is counted by group', () => {
		const girls = filtered(club(12, 30), { sex: 'girl' });
		expect(girls.children).toHaveLength(12);
		expect(girls.narrowed).toBe(true);
		const told = rowsOf(reportTables(girls, REPORT_DAY, 'club'), 'indicators');
		expect(told[0]?.[0]).toEqual({ kind: 'count', value: 12 });
	});
});
