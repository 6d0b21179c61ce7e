import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	drawnClub,
	drawnClubs,
	drawnClubTwice,
	REPORT_DAY as TODAY
} from '../../../../tests/fixtures/drawn-club.ts';
import { cautionsIn, sensitiveModules } from './caution.ts';
import { ESSENTIAL_MODULES } from '../content/names.ts';
import { ATTENDANCE } from '../progress/session.ts';
import { afterLeaving, type Told } from './export-guard.ts';
import type { ReportData } from './report-data.ts';
import { reportTables, type Cell, type ReportTable } from './report-table.ts';
import { rowKey } from './row-key.ts';
import { ORDINARY, SENSITIVE, isSmall } from './suppression.ts';
import { heldNumbers, namesOf } from './told-numbers.ts';

/** A number as whoever reads the report for the office sees it; missing where it is hidden or rounded. */
const seen = (cell: Cell | undefined) =>
	cell?.kind === 'count' && !cell.about ? cell.value : undefined;

/** A number that counts some of whom another one counts as well. */
interface Within {
	what: string;
	all: number;
	some: number;
	smallest: number;
}

class Read {
	readonly data: ReportData;
	readonly tables: ReportTable[];

	constructor(data: ReportData) {
		this.data = data;
		this.tables = reportTables(data, TODAY, 'office');
	}

	rows(id: ReportTable['id']) {
		return this.tables.find((one) => one.id === id)?.rows ?? [];
	}

	indicator(code: string): (number | undefined)[] {
		const row = this.rows('indicators').find(
			({ label }) => label.by === 'indicator' && label.code === code
		);
		return (row?.cells ?? []).map(seen);
	}

	/** Children who answered before and after, by module, and from how many on they are told. */
	modules(): { module: string; n: number | undefined; smallest: number }[] {
		const sensitive = sensitiveModules(this.data);
		return this.rows('change').flatMap(({ label, cells }) =>
			label.by === 'module'
				? [
						{
							module: label.module,
							n: seen(cells[0]),
							smallest: (sensitive.has(label.module) ? SENSITIVE : ORDINARY).smallest
						}
					]
				: []
		);
	}

	/** Numbers of children that may all have come: those of a week, alone and together, and those who answered. */
	amongReached(): { what: string; n: number | undefined; smallest: number }[] {
		const { smallest } = ORDINARY;
		const weeks = this.rows('attendance').flatMap(({ cells }) => {
			const [present, late] = cells.map(seen);
			const there = present === undefined || late === undefined ? undefined : present + late;
			return [present, late, there].map((n) => ({ what: 'a week', n, smallest }));
		});
		const [, long] = this.indicator('R3');
		const [, later] = this.indicator('L3');
		const [, four] = this.indicator('L4');
		return [
			...weeks,
			...this.modules().map(({ module, n, smallest }) => ({ what: module, n, smallest })),
			...[...this.indicator('R2').slice(0, 1), ...this.indicator('R3').slice(0, 1), long].map(
				(n) => ({ what: 'R2 or R3', n, smallest })
			),
			{ what: 'L3', n: later, smallest },
			{ what: 'L4', n: four, smallest }
		];
	}

	/** What the weeks add up to: children who were there, and of whom something was noted. */
	allWeeks(): (number | undefined)[] {
		const cells = this.rows('attendance').map((row) => row.cells.map(seen));
		const sum = (end: number) => {
			const some = cells.flatMap((row) => row.slice(0, end));
			return some.includes(undefined)
				? undefined
				: some.reduce<number>((n, one) => n + (one ?? 0), 0);
		};
		return [sum(2), sum(ATTENDANCE.length)];
	}

	within(): Within[] {
		const [reached] = this.indicator('R1');
		const [there, days] = this.indicator('S1');
		const [, long] = this.indicator('R3');
		const [thereByWeek, notedByWeek] = this.allWeeks();
		const [, pairs] = this.indicator('L1');
		const [again, later] = this.indicator('L3');
		const [competent, four] = this.indicator('L4');
		const { smallest } = ORDINARY;
		const essential = this.modules().filter(({ module }) =>
			ESSENTIAL_MODULES.some((one) => one === module)
		);
		const all: { [K in keyof Within]: Within[K] | undefined }[] = [
			...this.amongReached().map(({ what, n, smallest }) => ({
				what: `R1 and ${what}`,
				all: reached,
				some: n,
				smallest
			})),
			{ what: 'S1 and R1', all: there, some: reached, smallest },
			{ what: 'all days and R3', all: days, some: long, smallest },
			{ what: 'days and weeks there', all: there, some: thereByWeek, smallest },
			{ what: 'all days and weeks', all: days, some: notedByWeek, smallest },
			{ what: 'L1 and L3', all: pairs, some: later, smallest },
			{ what: 'L1 and L3 right', all: pairs, some: again, smallest },
			...essential.flatMap(({ module, n, smallest }) =>
				[four, competent].map((some) => ({ what: `${module} and L4`, all: n, some, smallest }))
			)
		];
		return all.filter((one): one is Within => one.all !== undefined && one.some !== undefined);
	}
}

const tells = ({ all, some, smallest }: Within) =>
	isSmall(Math.abs(all - some), { ...ORDINARY, smallest });

describe('from a report for the office nobody can compute a few children', () => {
	test('by subtracting some of whom a number counts from that number, whatever table they stand in', () => {
		fc.assert(
			fc.property(drawnClubs, (data) => {
				expect(new Read(data).within().filter(tells)).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	test('of whom nobody marked at a meeting, by subtracting the weeks from all days', () => {
		const meetings = [{ there: 40, late: 0, noted: 60 }];
		const days = (enrolled: number) =>
			new Read(drawnClub({ meetings, enrolled, recent: enrolled })).indicator('S1');
		expect(days(60)).toEqual([40, 60, undefined]);
		expect(days(63)).toEqual([undefined, undefined, undefined]);
		expect(days(80)).toEqual([40, 80, undefined]);
	});

	test('of who was enrolled half a year ago, by subtracting who came to the one meeting', () => {
		const meetings = [{ there: 40, late: 0, noted: 60 }];
		const long = (enrolled: number) =>
			new Read(drawnClub({ meetings, enrolled })).indicator('R3')[1];
		expect(long(57)).toBeUndefined();
		expect(long(43)).toBeUndefined();
		expect(long(37)).toBeUndefined();
		expect(long(80)).toBe(80);
	});

	test('by subtracting all who came from all days on which they came', () => {
		const meeting = { there: 40, late: 0, noted: 40 };
		const data = drawnClub({ meetings: [meeting, meeting] });
		const [first, second] = data.sessions;
		if (first?.kind !== 'club' || second?.kind !== 'club') throw new Error('no meetings');
		// Three came in both weeks, and everybody else in one of them.
		const ids = Array.from({ length: 40 }, (_, n) => `c${n + 37}`);
		const attendance = Object.fromEntries(ids.map((id) => [id, 'present' as const]));
		const [one] = data.children;
		const children = Array.from(
			{ length: 77 },
			(_, n) =>
				({
					...one,
					id: `c${n}`
				}) as ReportData['children'][number]
		);
		const club = { ...data, children, sessions: [first, { ...second, attendance }] };
		expect(new Read(club).rows('attendance').flatMap(({ cells }) => seen(cells[0]))).toEqual([
			40, 40
		]);
		expect(new Read(club).within().filter(tells)).toEqual([]);
	});

	test('by subtracting all days of two reports, where a few came to a week of long ago', () => {
		const later = Array.from({ length: 13 }, () => ({ there: 60, late: 0, noted: 60 }));
		const club = (there: number) =>
			drawnClub({ meetings: [{ there, late: 0, noted: 60 }, ...later] });
		const told = leave(club(40), []);
		const days = (there: number) =>
			numbersOf(reportTables(club(there), TODAY, 'office', told)).filter(([name]) =>
				name.startsWith('indicators S1')
			);
		expect(days(40)).toEqual([
			['indicators S1 0', 820],
			['indicators S1 1', 840]
		]);
		expect(days(43)).toEqual(days(40));
	});

	test('by subtracting two reports that left one after the other', () => {
		let changed = 0;
		fc.assert(
			fc.property(drawnClubTwice, ([first, second]) => {
				const known = new Map(numbersOf(reportTables(first, TODAY, 'office')));
				const cautionOf = cautionsIn(second);
				const differences = numbersOf(reportTables(second, TODAY, 'office', leave(first, []))).map(
					([name, n]) => [name, Math.abs(n - (known.get(name) ?? n))] as const
				);
				changed += differences.filter(([, n]) => n > 0).length;
				expect(differences.filter(([name, n]) => isSmall(n, cautionOf(name)))).toEqual([]);
			}),
			{ numRuns: 300 }
		);
		expect(changed).toBeGreaterThan(100);
	});
});

function leave(data: ReportData, told: readonly Told[]): Told[] {
	const office = reportTables(data, TODAY, 'office', told);
	return afterLeaving(told, namesOf(heldNumbers(data, TODAY, told)), office);
}

function numbersOf(tables: readonly ReportTable[]): [string, number][] {
	return tables
		.filter(({ id }) => id !== 'sessions')
		.flatMap(({ id, rows }) =>
			rows.flatMap(({ label, cells }) =>
				cells.flatMap((cell, n): [string, number][] => {
					const value = seen(cell);
					return value === undefined ? [] : [[rowKey(id, label, n), value]];
				})
			)
		);
}
