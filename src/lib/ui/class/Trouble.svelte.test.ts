import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import Trouble from './Trouble.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('a lesson that could not be fetched is asked for again when the network is back', async () => {
	const onagain = vi.fn();
	await render(Trouble, { title: 'Not here', onagain, onleave: vi.fn(), onprotocol: vi.fn() });
	await expect.element(page.getByRole('heading', { name: 'Not here' })).toBeVisible();
	dispatchEvent(new Event('online'));
	expect(onagain).toHaveBeenCalledOnce();
});
