import { render } from 'vitest-browser-svelte';
import { afterEach, expect, test } from 'vitest';
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
