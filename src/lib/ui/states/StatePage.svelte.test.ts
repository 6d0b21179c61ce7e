import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import StatePage from './StatePage.svelte';

beforeEach(() => setLanguage('en'));

test('a page that did not come says whom to tell in danger, and is asked for by a touch and when the network is back', async () => {
	const onact = vi.fn();
	render(StatePage, { kind: 'part', onact, onhear: vi.fn() });
	await expect.element(page.getByText(/grown-up you trust.*110/)).toBeVisible();
	await page.getByRole('button', { name: 'Try again' }).click();
	dispatchEvent(new Event('online'));
	expect(onact).toHaveBeenCalledTimes(2);
});

test('where nothing was asked for, the network moves nobody on', async () => {
	const onact = vi.fn();
	render(StatePage, { kind: 'full', onact, onhear: vi.fn() });
	await expect.element(page.getByRole('heading')).toBeVisible();
	dispatchEvent(new Event('online'));
	expect(onact).not.toHaveBeenCalled();
});
