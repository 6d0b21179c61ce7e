import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import Missing from './Missing.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('what did not come is asked for again when the network is back', async () => {
	const onagain = vi.fn();
	await render(Missing, { problem: 'offline', onagain });
	await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
	dispatchEvent(new Event('online'));
	expect(onagain).toHaveBeenCalledOnce();
});

test('what is still on its way is not asked for twice', async () => {
	const onagain = vi.fn();
	await render(Missing, { problem: undefined, onagain });
	dispatchEvent(new Event('online'));
	expect(onagain).not.toHaveBeenCalled();
});

test('of a text that is not here in another language than that of the screen its name is read', async () => {
	await render(Missing, { problem: 'offline', language: 'ئۇيغۇرچە', onagain: vi.fn() });
	const title = page.getByRole('heading', {
		name: 'ئۇيغۇرچە: This page is not on this tablet yet'
	});
	await expect.element(title).toBeVisible();
});
