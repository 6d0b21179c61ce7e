import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import NotYetKept from './NotYetKept.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test.each([
	[{ children: 0 }, 'All of this tablet is also kept elsewhere.'],
	[
		{ children: 0, others: true },
		'All about the children is also kept elsewhere. Not yet: meetings'
	],
	[{ children: 2, since: '24 November' }, 'Not kept elsewhere yet: 2 children, since 24 November'],
	[{ children: 1 }, 'Not kept elsewhere yet: 1 child']
])('of %o it says what would be lost with the tablet', async (waiting, said) => {
	const screen = await render(NotYetKept, waiting);
	await expect.element(screen.getByRole('status')).toHaveTextContent(said);
});
