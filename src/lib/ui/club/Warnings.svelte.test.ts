import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import type { Warning } from '#lib/domain/profile/roster-entry.ts';
import Warnings from './Warnings.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('a sign is ticked with one touch, says its day, and is taken back with another', async () => {
	const told: [Warning, boolean][] = [];
	const noted = { 'sibling-left': '2026-11-24' };
	const onwarn = (sign: Warning, holds: boolean) => told.push([sign, holds]);
	const screen = await render(Warnings, { noted, said: (day: string) => day, onwarn });
	await expect.element(screen.getByText('Noted on 2026-11-24')).toBeVisible();
	await screen.getByRole('button', { name: 'Talks about leaving' }).click();
	await screen.getByRole('button', { name: 'A brother or sister has left' }).click();
	expect(told).toEqual([
		['talks-of-leaving', true],
		['sibling-left', false]
	]);
});
