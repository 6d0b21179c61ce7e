import { render } from 'vitest-browser-svelte';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import ChangeBar from './ChangeBar.svelte';

afterEach(() => {
	document.documentElement.dir = 'ltr';
});

test.each(['ltr', 'rtl'])(
	'more is further to the right, whichever way one reads (%s)',
	async (dir) => {
		document.documentElement.dir = dir;
		await render(ChangeBar, { before: 0.3, after: 0.8 });
		const [before, after] = [...document.querySelectorAll('.dot')].map(
			(dot) => dot.getBoundingClientRect().left
		);
		expect(before).toBeLessThan(after ?? 0);
	}
);

test('who hears the page is told the two scores', async () => {
	await wantAdultWords();
	await setLanguage('en');
	await render(ChangeBar, { before: 0.4, after: 0.8 });
	await expect.element(page.getByRole('img')).toHaveAccessibleName('Before 1.2, after 2.4, of 3');
});
