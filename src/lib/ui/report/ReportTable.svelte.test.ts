import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
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
