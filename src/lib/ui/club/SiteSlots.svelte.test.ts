import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import SiteSlots from './SiteSlots.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('what is no number is not kept, and that is said until there is one', async () => {
	const kept: unknown[] = [];
	const site = { name: undefined, ticks: {}, slots: {}, sets: {} };
	const onkeep = (_: unknown, number: string | undefined) => kept.push(number);
	const screen = await render(SiteSlots, { site, said: (day: string) => day, onkeep });
	const first = screen.getByRole('listitem').first();
	await first.getByRole('textbox').fill('Dr Aygul');
	await first.getByRole('button').click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('not kept');
	expect(kept).toEqual([]);
	await first.getByRole('textbox').fill('0999-8123456');
	await first.getByRole('button').click();
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	expect(kept).toEqual(['0999-8123456']);
});
