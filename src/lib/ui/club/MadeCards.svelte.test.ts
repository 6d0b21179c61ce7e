import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { tileAt } from '#lib/domain/profile/tile.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import MadeCards from './MadeCards.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('cards that were just made can be printed and put away', async () => {
	const pressed: string[] = [];
	const screen = await render(MadeCards, {
		cards: [{ id: 'one', tile: tileAt(0), pictures: ['sun', 'sun', 'sun'] }],
		onprint: () => pressed.push('print'),
		ondone: () => pressed.push('done')
	});
	await screen.getByRole('button', { name: 'Print' }).click();
	await screen.getByRole('button', { name: 'The cards are given' }).click();
	expect(pressed).toEqual(['print', 'done']);
});
