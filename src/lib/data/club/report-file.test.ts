import { expect, test } from 'vitest';
import { columnWidths, readXlsx, shownIn } from '../../../../tests/pages/spreadsheet.ts';
import { toXlsx } from './report-file.ts';

async function sheetOf(rows: readonly string[][], rightToLeft = false) {
	const [sheet] = readXlsx(Buffer.from(await toXlsx([{ title: 'Report', rows }], rightToLeft)));
	if (!sheet) throw new Error('no sheet');
	return sheet;
}

test('a spreadsheet shows what was given: words, numbers with their decimals, shares, holes', async () => {
	const rows = [
		['', 'Before', 'ئۆزگىرىش'],
		['情绪与平静', '1.0', '-0.3'],
		['week', '12', '–'],
		['of all', '41 %', '0%']
	];
	const bytes = await toXlsx([{ title: 'Right answers: before / after', rows }], true);
	const [sheet] = readXlsx(Buffer.from(bytes));
	expect(sheet).toMatchObject({ title: 'Right answers  before   after', rightToLeft: true });
	expect(sheet && shownIn(sheet)).toEqual(rows);
});

test('a spreadsheet can count with numbers and shares, and not with what is hidden', async () => {
	const { rows } = await sheetOf([['-0.3', '29 %', '7%', '80 % or more', 'few', '–']]);
	const none = undefined;
	expect(rows[0]?.map(({ number }) => number)).toEqual([-0.3, 0.29, 0.07, none, none, none]);
});

test('words of a sheet from right to left are read from the right, also when they begin with R2', async () => {
	const words = ['R2 · كەم دېگەندە', '-0.3', '41 %'];
	const fromRight = await sheetOf([words], true);
	expect(fromRight.rows[0]?.map(({ reads }) => reads)).toEqual(['rtl', 'ltr', 'ltr']);
	const fromLeft = await sheetOf([words], false);
	expect(fromLeft.rows[0]?.map(({ reads }) => reads)).toEqual(['ltr', 'ltr', 'ltr']);
});

test('no page of a printed sheet lies beside another', async () => {
	expect(await sheetOf([['a', 'b']])).toMatchObject({ onePageWide: true });
});

test('a column is as wide as its words, and long ones wrap, so that none are cut off', async () => {
	const rows = [['情绪与平静的课', '12', 'word '.repeat(40)]];
	const bytes = await toXlsx([{ title: 'Lessons', rows }], false);
	expect(columnWidths(Buffer.from(bytes))).toEqual([16, 10, 40]);
});
