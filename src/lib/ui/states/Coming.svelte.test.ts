import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import Coming from './Coming.svelte';

beforeEach(() => setLanguage('en'));

test('what takes long shows the road, the brush and a way to ask again', async () => {
	const [onroad, onhide, onagain] = [vi.fn(), vi.fn(), vi.fn()];
	render(Coming, { onroad, onhide, onagain, longAfterMs: 0 });
	await page.getByRole('button', { name: 'Road' }).click();
	await page.getByRole('button', { name: 'Hide' }).click();
	await page.getByRole('button', { name: 'Try again' }).click();
	for (const way of [onroad, onhide, onagain]) expect(way).toHaveBeenCalledOnce();
});

test('what comes soon shows stitches, and of all ways out the brush alone', async () => {
	const onhide = vi.fn();
	render(Coming, { onroad: vi.fn(), onagain: vi.fn(), onhide });
	await page.getByRole('button').click();
	expect(onhide).toHaveBeenCalledOnce();
});

test('what takes long is asked for again when the network is back', async () => {
	const onagain = vi.fn();
	render(Coming, { onagain, longAfterMs: 0 });
	await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
	dispatchEvent(new Event('online'));
	expect(onagain).toHaveBeenCalledOnce();
});
