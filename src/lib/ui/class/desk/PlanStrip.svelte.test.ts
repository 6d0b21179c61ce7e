import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import PlanStrip from './PlanStrip.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('the teacher’s window says the minute and how far that is from the plan, and fills the block softly', async () => {
	const screen = await render(PlanStrip, { block: 'story', minutes: 19 });
	await expect.element(page.getByRole('status')).toHaveTextContent(/Minute 19\s*on time/);
	const now = page.getByRole('listitem').filter({ hasText: 'Story' });
	await expect.element(now).toHaveAttribute('aria-current', 'step');
	expect(getComputedStyle(now.element()).getPropertyValue('--share')).toBe('50%');
	await screen.rerender({ minutes: 30 });
	await expect.element(page.getByRole('status')).toHaveTextContent(/Minute 30\s*5 min after/);
});
