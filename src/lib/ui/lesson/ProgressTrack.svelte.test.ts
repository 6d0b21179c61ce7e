import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import ProgressTrack from './ProgressTrack.svelte';

test('the road of a lesson tells the step and how many there are, and no share of a hundred', async () => {
	await setLanguage('en');
	const marks = ['stitch', 'dot', 'stitch'] as const;
	await render(ProgressTrack, { progress: { index: 1, total: 3, marks: [...marks] } });
	await expect.element(page.getByRole('img', { name: 'Step 2 of 3', exact: true })).toBeVisible();
	expect(page.getByRole('progressbar').elements()).toEqual([]);
});
