import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { parseTile } from '#lib/domain/profile/tile.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import StuckList from './StuckList.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('of two blue swans the one that left a lesson half done is named with its pattern', async () => {
	const child = { id: 'one', tile: 'blue-swan-dots', band: 'm', group: 'apple', also: [] } as const;
	const tiles = ['blue-swan-dots', 'blue-swan-stripes'].flatMap((key) => parseTile(key) ?? []);
	expect(tiles).toHaveLength(2);
	const screen = await render(StuckList, {
		stuck: [{ child: { ...child, also: [] }, lesson: 'my-rights.m.1', since: 0 }],
		tiles,
		title: () => 'My rights',
		said: () => 'Monday'
	});
	await expect.element(screen.getByText('Blue swan, dots')).toBeVisible();
});
