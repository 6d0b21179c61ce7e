import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { ROLES, SLOTS } from '#lib/domain/club/site-entry.ts';
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

test.each(ROLES)('a number is kept with the role that was chosen: %s', async (chosen) => {
	const kept: unknown[] = [];
	const site = { name: undefined, ticks: {}, slots: {}, sets: {} };
	const onkeep = (...entry: unknown[]) => kept.push(entry);
	const screen = await render(SiteSlots, { site, said: (day: string) => day, onkeep });
	await screen.getByLabelText('Who has checked').selectOptions(chosen);
	const first = screen.getByRole('listitem').first();
	await first.getByRole('textbox').fill('0999-8123456');
	await first.getByRole('button').click();
	expect(kept).toEqual([[SLOTS[0], '0999-8123456', chosen]]);
});

test.each([
	['facilitator', 'facilitator'],
	['focal-person', 'safeguarding focal person'],
	['deputy', 'deputy'],
	['coordinator', 'coordinator']
] as const)('beside a number stands who checked it, and when: %s', async (by, who) => {
	const checked = { day: '24 November', by };
	const clinic = { slot: 'clinic', number: '0991-123', ...checked } as const;
	const site = { name: undefined, ticks: {}, slots: { clinic }, sets: {} };
	const said = (day: string) => day;
	const screen = await render(SiteSlots, { site, said, onkeep: () => {} });
	const row = screen.getByRole('listitem').filter({ hasText: 'Clinic' });
	await expect.element(row.getByRole('textbox')).toHaveValue('0991-123');
	await expect.element(row).toHaveTextContent(`24 November: ${who}`);
});
