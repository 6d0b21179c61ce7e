import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSensitiveLevel } from '../content/names.ts';
import { changeByModule } from './change.ts';
import type { ReportData } from './report-data.ts';
import { reportTables, type Cell, type ReportTable } from './report-table.ts';
import {
	drawnClub,
	drawnClubs,
	REPORT_DAY as TODAY
} from '../../../../tests/fixtures/drawn-club.ts';

type Rows = ReportTable['rows'];

const made = {
	club: new WeakMap<object, ReportTable[]>(),
	office: new WeakMap<object, ReportTable[]>()
};

/** Each club is asked for its report once, by however many questions. */
function rowsOf(data: ReportData, id: ReportTable['id'], audience: 'club' | 'office'): Rows {
	const tables = made[audience].get(data) ?? reportTables(data, TODAY, audience);
	made[audience].set(data, tables);
	return tables.find((one) => one.id === id)?.rows ?? [];
}
function indicator(data: ReportData, code: string, audience: 'club' | 'office' = 'office'): Cell[] {
	const rows = rowsOf(data, 'indicators', audience);
	return rows.find(({ label }) => label.by === 'indicator' && label.code === code)?.cells ?? [];
}
const change = (data: ReportData) => rowsOf(data, 'change', 'office').map(({ cells }) => cells);
const isHidden = (cell: Cell | undefined) => cell?.kind === 'hidden';
const isExact = (cell: Cell | undefined) => cell?.kind === 'count' && !cell.about;
const isExactShare = (cell: Cell | undefined) => cell?.kind === 'share' && !cell.about;
const valueOf = (cell: Cell | undefined) => (cell && 'value' in cell ? cell.value : NaN);
const kinds = (cells: readonly Cell[] = []) => cells.map(({ kind }) => kind);
const isSmall = (n: number, smallest = 10) => n > 0 && n < smallest;

describe('a report for the office', () => {
	test('hides the share of a group where all but a few are in it', () => {
		const data = drawnClub({ modules: [{ n: 40, before: 20, after: 37 }] });
		expect(kinds(change(data)[0]).slice(4)).toEqual(['share', 'hidden']);
		expect(kinds(indicator(data, 'L2'))).toEqual(['hidden', 'count', 'hidden']);
	});

	test('gives no exact sum of modules where the number of one is hidden', () => {
		const data = drawnClub({
			modules: [
				{ n: 4, before: 1, after: 2 },
				{ n: 40, before: 15, after: 25 },
				{ n: 43, before: 15, after: 25 }
			]
		});
		expect(change(data).map(([n]) => n?.kind)).toEqual(['hidden', 'hidden', 'count']);
		const sum = { kind: 'count', value: 85, about: 'rounded' };
		expect(indicator(data, 'L1')[1]).toEqual(sum);
		expect(indicator(data, 'L2')[1]).toEqual(sum);
		expect(kinds(indicator(data, 'L1'))).toEqual(['hidden', 'count', 'none']);
		expect(kinds(indicator(data, 'L2'))).toEqual(['hidden', 'count', 'hidden']);
	});

	test('still adds up small modules where no one of them can be subtracted', () => {
		const small = { n: 25, before: 5, after: 14 };
		const data = drawnClub({ modules: [small, small, small] });
		expect(kinds(change(data)[0])).toEqual(['count', ...Array<string>(5).fill('hidden')]);
		expect(kinds(indicator(data, 'L1'))).toEqual(['mean', 'count', 'none']);
		expect(kinds(indicator(data, 'L2'))).toEqual(['count', 'count', 'share']);
	});

	test('does not add up small modules of which all or none know enough', () => {
		for (const after of [0, 25]) {
			const same = { n: 25, before: 5, after };
			const data = drawnClub({ modules: [same, same, same] });
			expect(kinds(indicator(data, 'L1'))).toEqual(['hidden', 'count', 'none']);
			expect(kinds(indicator(data, 'L2'))).toEqual(['hidden', 'count', 'hidden']);
		}
	});

	test('says of attendance no more than of anything else', () => {
		const few = drawnClub({ meetings: [{ there: 1, late: 0, noted: 3 }] });
		expect(indicator(few, 'S1', 'club')[0]).toEqual({ kind: 'count', value: 1 });
		expect(kinds(indicator(few, 'S1'))).toEqual(['hidden', 'hidden', 'hidden']);
	});

	test('rounds attendance and reach where the weeks hide a number that they would give away', () => {
		const data = drawnClub({ meetings: [{ there: 30, late: 4, noted: 43 }] });
		expect(rowsOf(data, 'attendance', 'office')[0]?.cells.some(isHidden)).toBe(true);
		expect(indicator(data, 'R1')[0]).toMatchObject({ about: 'rounded', value: 30 });
		expect(indicator(data, 'S1')).toEqual([
			{ kind: 'count', value: 30, about: 'rounded' },
			{ kind: 'count', value: 45, about: 'rounded' },
			{ kind: 'share', value: 30 / 45 }
		]);
	});

	test('rounds who is enrolled where just as many marks of the weeks are hidden', () => {
		const marks = (there: number, late: number, noted: number) => ({ there, late, noted });
		const meetings = [marks(11, 8, 14), marks(13, 1, 13)];
		const data = drawnClub({ meetings, enrolled: 51, recent: 27 });
		expect(valueOf(indicator(data, 'R3', 'club')[1])).toBe(24);
		expect(indicator(data, 'S1')[0]).toMatchObject({ about: 'rounded', value: 25 });
		expect(indicator(data, 'R3')[1]).toMatchObject({ about: 'rounded', value: 25 });
	});

	test('leaves attendance exact where the weeks hide nothing', () => {
		const data = drawnClub({ meetings: [{ there: 40, late: 0, noted: 60 }] });
		expect(indicator(data, 'S1').slice(0, 2).every(isExact)).toBe(true);
	});

	test('shows no mean of fewer than thirty, and none at the end of the scale below fifty', () => {
		const of = (n: number, after: number) =>
			change(drawnClub({ modules: [{ n, before: Math.floor(n / 2), after }] }))[0] ?? [];
		expect(kinds(of(12, 12)).slice(1, 4)).toEqual(['hidden', 'hidden', 'hidden']);
		expect(kinds(of(29, 15)).slice(1, 4)).toEqual(['hidden', 'hidden', 'hidden']);
		expect(kinds(of(30, 15)).slice(1, 4)).toEqual(['mean', 'mean', 'mean']);
		// The gain would give back what the end of the scale hides.
		expect(kinds(of(40, 40)).slice(1, 4)).toEqual(['mean', 'hidden', 'hidden']);
		expect(kinds(of(50, 50)).slice(1, 4)).toEqual(['mean', 'mean', 'mean']);
	});

	test('gives no mean gain from which the end of the scale could be had', () => {
		const data = drawnClub({
			modules: [
				{ n: 40, before: 20, after: 40 },
				{ n: 40, before: 20, after: 25 }
			]
		});
		expect(kinds(change(data)[0]).slice(1, 4)).toEqual(['mean', 'hidden', 'hidden']);
		expect(kinds(indicator(data, 'L1'))).toEqual(['hidden', 'count', 'none']);
	});

	test('is as careful with a module of which one lesson is S2 as with a quiet one', () => {
		const modules = [{ n: 15, before: 0, after: 15 }];
		expect(isHidden(change(drawnClub({ modules, levels: ['S1'] }))[0]?.[0])).toBe(false);
		for (const level of ['S2', 'S3'] as const)
			expect(isHidden(change(drawnClub({ modules, levels: [level] }))[0]?.[0])).toBe(true);
	});

	test('is careful with a lesson that is S2 in which children are stuck', () => {
		const stuck = (level: 'S1' | 'S2') =>
			rowsOf(drawnClub({ stuck: 15, levels: [level] }), 'stuck', 'office')[0]?.cells[0];
		expect(isHidden(stuck('S1'))).toBe(false);
		expect(isHidden(stuck('S2'))).toBe(true);
	});
});

/** What the office reads of one row: a part, its whole and the share. */
function partsGivenAway(data: ReportData): string[] {
	return ['R2', 'R3', 'L2', 'L3', 'L4', 'S1'].filter((code) => {
		const [part, of, share] = indicator(data, code);
		const [truePart, trueOf] = indicator(data, code, 'club').map(valueOf);
		if (truePart === undefined || trueOf === undefined || share?.kind === 'none') return false;
		const few = isSmall(truePart) || isSmall(trueOf - truePart);
		const shown = part?.kind === 'count' && of?.kind === 'count';
		return few && (shown || isExactShare(share));
	});
}

const smallestOf = (data: ReportData, module: string) =>
	data.quiet.has(module) ||
	data.lessons.some((one) => one.module === module && isSensitiveLevel(one.sensitivity.level))
		? { smallest: 20, smallestShare: 50 }
		: { smallest: 10, smallestShare: 30 };

describe('from all numbers of a report for the office nobody can compute', () => {
	const holds = (property: (data: ReportData) => void) =>
		fc.assert(fc.property(drawnClubs, property), { numRuns: 200 });

	test('a few by taking the share of the whole, or the part from the whole', () => {
		holds((data) => {
			expect(partsGivenAway(data)).toEqual([]);
			const changes = changeByModule(data);
			change(data).forEach((cells, r) => {
				const one = changes[r];
				if (!one) return;
				const { smallest } = smallestOf(data, one.module);
				if (cells[0]?.kind === 'count') expect(isSmall(one.n, smallest)).toBe(false);
				for (const [cell, part] of [
					[cells[4], one.enoughBefore],
					[cells[5], one.enoughAfter]
				] as const)
					if (isExactShare(cell))
						expect(isSmall(part, smallest) || isSmall(one.n - part, smallest)).toBe(false);
			});
		});
	});

	test('the number of a module from the sum of all', () => {
		holds((data) => {
			const hidden = change(data).filter(([n]) => isHidden(n));
			fc.pre(hidden.length > 0);
			expect(hidden.length === 1 && change(data).length > 1).toBe(false);
			expect(isExact(indicator(data, 'L1')[1]) || isExact(indicator(data, 'L2')[1])).toBe(false);
			expect(indicator(data, 'L1')[0]?.kind).toBe('hidden');
			expect(kinds(indicator(data, 'L2')).filter((kind) => kind !== 'hidden').length).toBeLessThan(
				2
			);
		});
	});

	test('that none or all of a small group did something, by numbers as by shares', () => {
		holds((data) => {
			for (const code of ['R2', 'R3', 'L2', 'L3', 'L4', 'S1']) {
				const [part, of] = indicator(data, code);
				const [truePart = 0, trueOf = 0] = indicator(data, code, 'club').map(valueOf);
				if (trueOf === 0 || trueOf >= 50 || (truePart > 0 && truePart < trueOf)) continue;
				expect(part?.kind === 'count' && of?.kind === 'count').toBe(false);
			}
		});
	});

	test('how many are new, from who came and who has come for half a year', () => {
		const sizes = fc.record({
			long: fc.integer({ min: 1, max: 60 }),
			now: fc.integer({ min: 0, max: 60 })
		});
		fc.assert(
			fc.property(sizes, ({ long, now }) => {
				const data = drawnClub({ meetings: [{ there: now, late: 0, noted: Math.max(1, now) }] });
				const [first] = data.sessions;
				if (first?.kind !== 'club') return;
				const ids = Array.from({ length: long }, (_, n) => `c${n}`);
				const attendance = Object.fromEntries(ids.map((id) => [id, 'present' as const]));
				const early = { ...first, id: 'early', day: '2026-03-02', attendance };
				const children = ids.map((id) => ({
					id,
					tile: 'blue-swan-dots',
					band: 'm' as const,
					group: 'apple',
					also: []
				}));
				const all = [...data.children, ...children.slice(data.children.length)];
				const club = { ...data, children: all, sessions: [early, first] };
				const [came] = indicator(club, 'R1');
				const [, of] = indicator(club, 'R3');
				if (came?.kind === 'count' && of?.kind === 'count')
					expect(isSmall(came.value - of.value)).toBe(false);
			})
		);
	});

	test('in which lesson a few children are stuck', () => {
		holds((data) => {
			const [inside] = rowsOf(data, 'stuck', 'club');
			const [outside] = rowsOf(data, 'stuck', 'office');
			const { smallest } = smallestOf(data, 'my-rights');
			if (isSmall(valueOf(inside?.cells[0]), smallest))
				expect(isHidden(outside?.cells[0])).toBe(true);
		});
	});

	test('a hidden part of a module from the sum of the parts', () => {
		holds((data) => {
			const [part, , share] = indicator(data, 'L2');
			fc.pre(!isHidden(part) || isExactShare(share));
			const shown = change(data);
			const rest = changeByModule(data).filter((_, r) => !isExactShare(shown[r]?.[5]));
			const missing = rest.reduce((sum, { n, enoughAfter }) => sum + n - enoughAfter, 0);
			const enough = rest.reduce((sum, { enoughAfter }) => sum + enoughAfter, 0);
			expect([enough, missing].filter((n) => isSmall(n))).toEqual([]);
			expect(rest).not.toHaveLength(1);
		});
	});

	test('a number of the weeks from attendance or reach', () => {
		holds((data) => {
			const cells = rowsOf(data, 'attendance', 'office').flatMap((row) => row.cells);
			const [part, of, share] = indicator(data, 'S1');
			fc.pre(cells.some(isHidden));
			expect(isExact(part) || isExact(of)).toBe(false);
			if (share?.kind === 'share' && !share.about)
				expect(share.value).toBe(valueOf(part) / valueOf(of));
			const there = valueOf(indicator(data, 'S1', 'club')[0]);
			for (const code of ['R1', 'R2', 'R3'])
				for (const cell of indicator(data, code))
					if (isExact(cell)) expect(there > 0 && valueOf(cell) === there).toBe(false);
		});
	});

	test('that everybody knew all or nothing from a mean', () => {
		holds((data) => {
			const changes = changeByModule(data);
			change(data).forEach((cells, r) => {
				const { n, module } = changes[r] ?? { n: 0, module: '' };
				const means = cells.filter(({ kind }) => kind === 'mean').map(valueOf);
				if (means.length === 0) return;
				expect(n).toBeGreaterThanOrEqual(smallestOf(data, module).smallestShare);
				const [before, after] = [valueOf(cells[1]), valueOf(cells[2])];
				if (n < 50) expect([before, after].filter((one) => one === 0 || one === 3)).toEqual([]);
				if (means.length < 3) expect(cells[3]?.kind).toBe('hidden');
			});
			if (indicator(data, 'L1')[0]?.kind !== 'mean') return;
			const rest = changes.filter((_, r) => isHidden(change(data)[r]?.[3]));
			expect(rest).not.toHaveLength(1);
			const n = rest.reduce((sum, one) => sum + one.n, 0);
			const after = rest.reduce((sum, one) => sum + one.n * one.after, 0);
			if (n > 0 && n < 50) expect([0, 3]).not.toContain(after / n);
		});
	});
});
