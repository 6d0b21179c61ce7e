import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { parseTile, tileAt, tileKey } from '#lib/domain/profile/tile.ts';
import type { Stuck } from '#lib/domain/report/completion.ts';
import { setLanguage, t, wantAdultWords } from '#lib/i18n/i18n.ts';
import { get } from 'svelte/store';
import { tileName } from '../profile/tile-name.ts';
import StuckTable from './StuckTable.svelte';
import { stuckInWords } from './report-words.ts';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

const at = (tile: string): Stuck => ({
	child: { id: tile, tile, band: 'm', group: 'apple', also: [] },
	lesson: 'my-rights.m.1',
	since: 0
});

function show(stuck: readonly Stuck[], all: readonly string[] = []) {
	const tiles = all.flatMap((key) => parseTile(key) ?? []);
	const name = (key: string) => tileName(parseTile(key) ?? tileAt(0), get(t), tiles);
	const names = { lesson: () => 'My rights', day: () => 'Monday' };
	const inWords = (some: readonly Stuck[]) => stuckInWords(some, name, get(t), names);
	return render(StuckTable, { stuck, inWords });
}

const rowsDrawn = () => document.querySelectorAll('tbody tr').length;

test('of two blue swans the one that left a lesson half done is named with its pattern', async () => {
	const screen = await show([at('blue-swan-dots')], ['blue-swan-dots', 'blue-swan-stripes']);
	const row = screen.getByRole('row', { name: 'Blue swan, dots My rights Monday' });
	await expect.element(row).toBeVisible();
});

test('a few are shown first, more by a touch, and all of them before anything is printed', async () => {
	const screen = await show(Array.from({ length: 200 }, (_, n) => at(tileKey(tileAt(n)))));
	expect(rowsDrawn()).toBe(12);
	await screen.getByRole('button', { name: 'Show 188 more' }).click();
	await expect.poll(rowsDrawn).toBe(60);
	// The browser takes the page as it is when the event has been heard.
	dispatchEvent(new Event('beforeprint'));
	expect(rowsDrawn()).toBe(200);
	await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
});

test('where nobody left a lesson half done this is said, and there are no rows', async () => {
	const screen = await show([]);
	await expect.element(screen.getByText('Nobody has left a lesson half done.')).toBeVisible();
	expect(document.querySelectorAll('tr').length).toBe(0);
});
