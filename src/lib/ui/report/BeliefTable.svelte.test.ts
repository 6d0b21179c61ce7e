import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../base/reset.css';
import '../base/tokens.css';
import BeliefTable from './BeliefTable.svelte';

test.for(['ltr', 'rtl'])(
	'on a telephone all of its title is read without scrolling (%s)',
	async (dir) => {
		await page.viewport(360, 740);
		document.documentElement.dir = dir;
		const title = 'What many of us believe, and it does not hold, in one sentence that is long';
		const row = ['My rights', 'A question', 'Many said', 'What to say', '30 of 40 (75 %)'];
		await render(BeliefTable, {
			table: { title, rows: [row, row.map((cell) => `${cell}.`)], notes: [] }
		});
		const range = document.createRange();
		range.selectNodeContents(page.getByText(title).element());
		const { left, right } = range.getBoundingClientRect();
		expect(left).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(360);
	}
);
