import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import NewTiles, { type NewTilesWish } from './NewTiles.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('whoever adds one child after the other to a new group says age, language, sex and schooling once', async () => {
	const onmake = vi.fn<(wish: NewTilesWish) => void>();
	const props = { group: 'apple', signs: ['apple', 'pear'], language: 'ug', onmake } as const;
	const screen = await render(NewTiles, props);
	const chosen = { Group: 'pear', Age: 'm', Language: 'kk', 'Girl or boy': 'girl', School: 'out' };
	for (const [label, value] of Object.entries(chosen))
		await screen.getByRole('combobox', { name: label, exact: true }).selectOptions(value);
	await screen.getByRole('button').click();
	// The page shows the group that has got its first tile.
	await screen.rerender({ group: 'pear' });
	await screen.getByRole('button').click();
	const wish = {
		group: 'pear',
		band: 'm',
		language: 'kk',
		sex: 'girl',
		schooling: 'out',
		count: 1
	};
	expect(onmake.mock.calls).toMatchObject([[wish], [wish]]);
});
