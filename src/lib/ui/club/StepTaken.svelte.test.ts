import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import StepTaken from './StepTaken.svelte';

test('one touch does not note that somebody cared for a child, the second does, once', async () => {
	await wantAdultWords();
	await setLanguage('en');
	const onnote = vi.fn();
	render(StepTaken, { name: 'blue fox', onnote });
	await page.getByRole('button', { name: 'Done today blue fox' }).click();
	expect(onnote).not.toHaveBeenCalled();
	await page.getByRole('button', { name: 'Yes, it was done. It stays noted. blue fox' }).click();
	expect(onnote).toHaveBeenCalledOnce();
	await expect.element(page.getByRole('button', { name: 'Done today blue fox' })).toBeVisible();
});
