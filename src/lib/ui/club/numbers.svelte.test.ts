import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import SiteName from './SiteName.svelte';
import TaughtForm from './TaughtForm.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test.each([
	['', undefined, true],
	['12', 12, true],
	['0', 0, true],
	['2.5', undefined, false],
	['-3', undefined, false],
	['1000', undefined, false]
])('of a headcount of “%s” only what a meeting can keep is kept', async (typed, headcount, may) => {
	const onkeep = vi.fn();
	const taught = { lesson: 'safe-body.l.1', blocks: [], headcount: undefined };
	const lessons = [['safe-body.l.1', 'My body']] as const;
	const screen = await render(TaughtForm, { lessons, taught, onkeep });
	await screen.getByRole('spinbutton').fill(typed);
	const keep = screen.getByRole('button');
	if (may) await keep.click();
	else await expect.element(keep).toBeDisabled();
	expect(onkeep.mock.calls).toMatchObject(may ? [[{ headcount }]] : []);
});

test.each([
	['7', true],
	['7.5', false],
	['0', false],
	['100', false]
])('a site has a whole number: %s', async (typed, may) => {
	const name = { place: 'hotan', setting: 'club', number: 1 } as const;
	const screen = await render(SiteName, { name, colour: 'red', keep: 'Keep', onkeep: () => {} });
	await screen.getByRole('spinbutton').fill(typed);
	const keep = expect.element(screen.getByRole('button'));
	await (may ? keep.toBeEnabled() : keep.toBeDisabled());
});
