import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import GoOn from './GoOn.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('one touch does not let a class begin anew; it asks', async () => {
	const onanswer = vi.fn();
	await render(GoOn, { minutes: 7, onanswer, onprotocol: () => {} });
	await page.getByRole('button', { name: 'From the beginning' }).click();
	expect(onanswer).not.toHaveBeenCalled();
	await page.getByRole('button', { name: 'Yes, begin anew' }).click();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(false);
});
