import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ReportTable as Table } from '#lib/domain/report/report-table.ts';
import { directionOf, setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import ReportTable from './ReportTable.svelte';

const table: Table = {
	id: 'indicators',
	columns: ['part'],
	rows: [{ label: { by: 'indicator', code: 'L1' }, cells: [{ kind: 'mean', value: -0.3 }] }]
};
const names = { day: String, lesson: (id: string) => id };

/** Where the first and the last sign of a text stand. */
function endsOf(text: Node) {
	const last = (text.textContent?.length ?? 0) - 1;
	return [0, last].map((at) => {
		const range = document.createRange();
		range.setStart(text, at);
		range.setEnd(text, at + 1);
		return range.getBoundingClientRect().left;
	});
}

test.for(['en', 'ug'] as const)('a loss has its sign before the number (%s)', async (language) => {
	await wantAdultWords();
	await setLanguage(language);
	document.documentElement.dir = directionOf(language);
	await render(ReportTable, { table, names });
	const cell = document.querySelector('td.num');
	const text = cell && document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
	expect(text?.textContent).toBe('-0.3');
	const [sign = 0, digit = 0] = text ? endsOf(text) : [];
	expect(sign).toBeLessThan(digit);
});

test('on a telephone the sentence that names an indicator has the whole width, and its numbers stand beneath', async () => {
	await page.viewport(360, 740);
	await wantAdultWords();
	await setLanguage('en');
	const columns = ['part', 'of', 'share'];
	const cells = [1, 2, 3].map((value) => ({ kind: 'mean' as const, value }));
	const rows = [{ label: { by: 'indicator' as const, code: 'L1' as const }, cells }];
	await render(ReportTable, { table: { id: 'indicators', columns, rows }, names });
	const name = document.querySelector('th[scope=row]')?.getBoundingClientRect();
	const [number] = [...document.querySelectorAll('td.num')].map((td) => td.getBoundingClientRect());
	expect(name?.width).toBeGreaterThan(280);
	expect(number?.top).toBeGreaterThanOrEqual(name?.bottom ?? Infinity);
});

test('above the dots of before and after it is said in words which is which, and from where to where', async () => {
	await wantAdultWords();
	await setLanguage('en');
	const label = { by: 'module' as const, module: 'my-rights' as const };
	const cells = [1, 2].map((value) => ({ kind: 'mean' as const, value }));
	const change: Table = { id: 'change', columns: ['before', 'after'], rows: [{ label, cells }] };
	await render(ReportTable, { table: change, names });
	const heads = page.getByRole('columnheader');
	await expect.element(heads.last()).toHaveTextContent(/hollow.*before.*filled.*after.*0.*3/i);
});
