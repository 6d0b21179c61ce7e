import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import StatePage from './StatePage.svelte';

beforeEach(() => setLanguage('en'));

test('a page that did not come says whom to tell in danger, and is asked for by a touch and when the network is back', async () => {
	const onact = vi.fn();
	render(StatePage, { kind: 'part', onact, onspeak: vi.fn() });
	await expect.element(page.getByText(/grown-up you trust.*110/)).toBeVisible();
	await page.getByRole('button', { name: 'Try again' }).click();
	dispatchEvent(new Event('online'));
	expect(onact).toHaveBeenCalledTimes(2);
});

test('where nothing was asked for, the network moves nobody on', async () => {
	const onact = vi.fn();
	render(StatePage, { kind: 'full', onact, onspeak: vi.fn() });
	await expect.element(page.getByRole('heading')).toBeVisible();
	dispatchEvent(new Event('online'));
	expect(onact).not.toHaveBeenCalled();
});

test.each([
	['back', 'matrix(-1, 0, 0, 1, 0, 0)'],
	['home', 'none']
] as const)(
	'from right to left the way out points back only where it is an arrow: %s',
	async (icon, drawn) => {
		await setLanguage('ug');
		const back = { label: 'قايتىش', icon };
		const ways = { onact: vi.fn(), onroad: vi.fn(), onspeak: vi.fn(), back };
		render(StatePage, { kind: 'absent', ...ways });
		const way = page.getByRole('button', { name: back.label });
		await expect.element(way).toBeVisible();
		expect(getComputedStyle(way.element().querySelector('svg') as Element).transform).toBe(drawn);
	}
);
