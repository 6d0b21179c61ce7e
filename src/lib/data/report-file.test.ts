import { expect, test } from 'vitest';
import { readXlsx } from '../../../tests/pages/spreadsheet.ts';
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
