import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { tileAt, tileKey } from '#lib/domain/profile/tile.ts';
import type { CompletionRow } from '#lib/domain/report/completion.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import CompletionTable from './CompletionTable.svelte';

test('whatever is printed while a long table is still drawn has all of its rows', async () => {
	await wantAdultWords();
	await setLanguage('en');
	const rows = Array.from({ length: 300 }, (_, n): CompletionRow => {
		const tile = tileKey(tileAt(n));
		const child = { id: tile, tile, band: 'm', group: 'apple', also: [] } as const;
		return { child: { ...child, also: [] }, cells: [], done: 0, all: 0 };
	});
	const drawn = () => document.querySelectorAll('tbody tr').length;
	await render(CompletionTable, { rows });
	expect(drawn()).toBeLessThan(rows.length);
	// The browser takes the page as it is when the event has been heard.
	dispatchEvent(new Event('beforeprint'));
	expect(drawn()).toBe(rows.length);
});
