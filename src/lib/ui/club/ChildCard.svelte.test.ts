import { render } from 'vitest-browser-svelte';
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { profileSchema } from '#lib/domain/profile/profile.ts';
import { tileAt } from '#lib/domain/profile/tile.ts';
import type { RosterDraft } from '#lib/domain/profile/roster-entry.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import ChildCard from './ChildCard.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('a code that another child has names that child, and can make them one', async () => {
	const noted: RosterDraft[] = [];
	const nothing = () => {};
	const screen = await render(ChildCard, {
		child: v.parse(profileSchema, {
			id: 'one',
			tile: 'blue-swan-dots',
			band: 'l',
			language: 'ug',
			group: 'apple',
			code: 'A-01'
		}),
		tile: tileAt(0),
		name: 'Blue swan',
		signs: ['apple'],
		doubled: false,
		alike: [['two', 'Red fox']],
		others: [],
		warnings: {},
		saidDay: (day: string) => day,
		onwarn: nothing,
		onnote: (...drafts: RosterDraft[]) => noted.push(...drafts),
		onrenew: nothing,
		onretile: nothing,
		onerase: nothing,
		onclose: nothing
	});
	await expect.element(screen.getByText('Red fox has the same code: A-01.')).toBeVisible();
	await screen.getByRole('button', { name: 'They are the same child: Red fox' }).click();
	expect(noted).toEqual([{ kind: 'merged', about: 'one', into: 'two' }]);
});
