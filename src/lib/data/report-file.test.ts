import { expect, test } from 'vitest';
import { columnWidths, readXlsx } from '../../../tests/pages/spreadsheet.ts';
import { toXlsx } from './report-file.ts';

test('a spreadsheet shows what was given: words, numbers with their decimals, holes', async () => {
	const rows = [
		['', 'Before', 'ئۆزگىرىش'],
		['情绪与平静', '1.0', '-0.3'],
		['week', '12', '–']
	];
	const bytes = await toXlsx([{ title: 'Right answers: before / after', rows }], true);
	expect(readXlsx(Buffer.from(bytes))).toEqual([
		{ title: 'Right answers  before   after', rightToLeft: true, rows }
	]);
});

test('a column is as wide as its words, and long ones wrap, so that none are cut off', async () => {
	const rows = [['情绪与平静的课', '12', 'word '.repeat(40)]];
	const bytes = await toXlsx([{ title: 'Lessons', rows }], false);
	expect(columnWidths(Buffer.from(bytes))).toEqual([16, 10, 40]);
});
