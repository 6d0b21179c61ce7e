import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

/** Reads a file as RFC 4180 says, without the mark at its beginning. */
function read(csv: string): string[][] {
	const rows: string[][] = [];
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
	let row: string[] = [];
	for (const [, quoted, plain, end] of csv.slice(1).matchAll(field)) {
		row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

test('what is written is what a spreadsheet reads', () => {
	const text = fc.string().filter((one) => !/^[=+\-@\t\r]/.test(one));
	const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), {
		minLength: 1,
		maxLength: 5
	});
	fc.assert(
		fc.property(rows, (table) => {
			expect(read(toCsv(table))).toEqual(table);
		})
	);
});

test('begins with the mark by which Excel knows Chinese and Uyghur', () => {
	expect(toCsv([['孩子', 'بالا']]).startsWith('\uFEFF')).toBe(true);
});

test('no text becomes a formula, and negative numbers stay numbers', () => {
	expect(read(toCsv([['=1+1', '@SUM(A1)', '-0.4']]))).toEqual([["'=1+1", "'@SUM(A1)", '-0.4']]);
});
