import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SureButton from './SureButton.svelte';
import { touchOnce } from './touch-once.ts';

test('one touch does nothing that stays, the second does it, once', async () => {
	const onsure = vi.fn();
	const words = { text: 'Done today', sure: 'Yes, it was done', about: 'blue fox' };
	await render(SureButton, { icon: 'tick', tone: 'act', ...words, onsure });
	await page.getByRole('button', { name: 'Done today blue fox' }).click();
	expect(onsure).not.toHaveBeenCalled();
	await page.getByRole('button', { name: 'Yes, it was done blue fox' }).click();
	expect(onsure).toHaveBeenCalledOnce();
	await expect.element(page.getByRole('button', { name: 'Done today blue fox' })).toBeVisible();
});

test('a double click asks, and does nothing that stays', async () => {
	const onsure = vi.fn();
	const stop = touchOnce(document.body);
	await render(SureButton, {
		icon: 'tick',
		tone: 'stop',
		text: 'Erase',
		sure: 'Yes, erase',
		onsure
	});
	await page.getByRole('button', { name: 'Erase' }).dblClick();
	stop?.();
	expect(onsure).not.toHaveBeenCalled();
	await expect.element(page.getByRole('button', { name: 'Yes, erase' })).toBeVisible();
});
