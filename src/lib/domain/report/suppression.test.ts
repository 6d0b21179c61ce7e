import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	ORDINARY,
	SENSITIVE,
	suppress,
	suppressShare,
	type CountTable,
	type ShownCount
} from './suppression.ts';

const table = fc
	.record({ height: fc.integer({ min: 1, max: 6 }), width: fc.integer({ min: 1, max: 4 }) })
	.chain(({ height, width }) => {
		const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 }));
		const row = fc.array(count, { minLength: width, maxLength: width });
		return fc.array(row, { minLength: height, maxLength: height });
	})
	.map((cells): CountTable => ({
		rows: cells.map((_, n) => `row ${n}`),
		columns: (cells[0] ?? []).map((_, n) => `column ${n}`),
		cells
	}));
const isHidden = ({ shown }: ShownCount) => shown === 'small' || shown === 'kept-back';
const columnsOf = (cells: ShownCount[][]) =>
	(cells[0] ?? []).map((_, c) => cells.map((row) => row[c]));

describe('a table that leaves the club', () => {
	test('never shows a number of one to nine children', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const { cells, rowTotals, columnTotals, total } = suppress(counts);
				const values = [...cells.flat(), ...rowTotals, ...columnTotals, total].flatMap((one) =>
					'value' in one ? [one.value] : []
				);
				expect(values.filter((value) => value > 0 && value < 10)).toEqual([]);
			})
		);
	});

	test('leaves no hidden number alone in its row or column', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const { cells } = suppress(counts);
				const lines = [...cells, ...columnsOf(cells)].filter((line) => line.length > 1);
				const alone = lines.filter(
					(line) => line.filter((one) => one !== undefined && isHidden(one)).length === 1
				);
				expect(alone).toEqual([]);
			})
		);
	});

	test('gives no exact total beside a hidden number', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const { rowTotals, columnTotals, total, hides } = suppress(counts);
				const exact = [...rowTotals, ...columnTotals, total].filter(
					({ shown }) => shown === 'exact'
				);
				expect(hides && exact.length > 0).toBe(false);
			})
		);
	});

	test('changes nothing where every number is large enough', () => {
		const counts = {
			rows: ['girl', 'boy'],
			columns: ['m', 'o'],
			cells: [
				[12, 40],
				[0, 33]
			]
		};
		const { cells, total, hides } = suppress(counts);
		expect(hides).toBe(false);
		expect(total).toEqual({ shown: 'exact', value: 85 });
		expect(cells[1]).toEqual([
			{ shown: 'exact', value: 0 },
			{ shown: 'exact', value: 33 }
		]);
	});

	test('covers the next smallest number beside a small one, and rounds the total', () => {
		const counts = {
			rows: ['girl', 'boy'],
			columns: ['m', 'o'],
			cells: [
				[4, 40],
				[21, 33]
			]
		};
		const { cells, total } = suppress(counts);
		expect(cells.flat().map(({ shown }) => shown)).toEqual([
			'small',
			'kept-back',
			'kept-back',
			'kept-back'
		]);
		expect(total).toEqual({ shown: 'rounded', value: 100 });
	});

	test('is more careful with lessons about harm', () => {
		const counts = { rows: ['all'], columns: ['m'], cells: [[15]] };
		expect(suppress(counts).cells).toEqual([[{ shown: 'exact', value: 15 }]]);
		expect(suppress(counts, SENSITIVE).cells).toEqual([[{ shown: 'small' }]]);
	});

	test('is as careful with each row as that row needs', () => {
		const counts = { rows: ['a', 'b', 'c'], columns: ['n'], cells: [[15], [15], [40]] };
		const { cells, total } = suppress(counts, [ORDINARY, SENSITIVE, ORDINARY]);
		expect(cells.flat().map(({ shown }) => shown)).toEqual(['kept-back', 'small', 'exact']);
		expect(total).toEqual({ shown: 'rounded', value: 70 });
	});
});

describe('a share that leaves the club', () => {
	test('is not shown for fewer than thirty children', () => {
		expect(suppressShare(20, 29)).toEqual({ shown: 'too-few' });
		expect(suppressShare(15, 30)).toEqual({ shown: 'exact', value: 0.5 });
		expect(suppressShare(15, 30, SENSITIVE)).toEqual({ shown: 'too-few' });
	});

	test('is not shown where it tells of a few: those in it, or those missing', () => {
		expect(suppressShare(45, 50)).toEqual({ shown: 'kept-back' });
		expect(suppressShare(5, 50)).toEqual({ shown: 'kept-back' });
		expect(suppressShare(37, 40)).toEqual({ shown: 'kept-back' });
		expect(suppressShare(40, 50)).toEqual({ shown: 'exact', value: 0.8 });
		expect(suppressShare(45, 60, SENSITIVE)).toEqual({ shown: 'kept-back' });
	});

	test('never says all or none of fewer than fifty', () => {
		expect(suppressShare(0, 40)).toEqual({ shown: 'at-most', value: 0.05 });
		expect(suppressShare(40, 40)).toEqual({ shown: 'at-least', value: 0.95 });
		expect(suppressShare(50, 50)).toEqual({ shown: 'exact', value: 1 });
	});

	test('says “or less” of none and of one or two alike, so that it never says none', () => {
		fc.assert(
			fc.property(fc.integer({ min: 30, max: 49 }), (of) => {
				const parts = Array.from({ length: of + 1 }, (_, part) => part);
				const looksLike = (part: number) => JSON.stringify(suppressShare(part, of));
				for (const end of [0, of])
					expect(parts.filter((part) => looksLike(part) === looksLike(end)).length).toBeGreaterThan(
						1
					);
			})
		);
	});
});
