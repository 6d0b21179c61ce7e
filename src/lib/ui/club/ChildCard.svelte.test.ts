import { render } from 'vitest-browser-svelte';
import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { profileSchema } from '#lib/domain/profile/profile.ts';
import { tileAt } from '#lib/domain/profile/tile.ts';
import type { RosterDraft } from '#lib/domain/profile/roster-entry.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import ChildCard from './ChildCard.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

const nothing = () => {};

/** The card of a child of whom nothing has to be asked; what is noted on it goes into a list. */
function card(noted: RosterDraft[]) {
	return {
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
		half: false,
		alike: [],
		others: [],
		warnings: {},
		saidDay: (day: string) => day,
		onwarn: nothing,
		onnote: (...drafts: RosterDraft[]) => noted.push(...drafts),
		onstays: nothing,
		onrenew: nothing,
		onretile: nothing,
		onerase: nothing,
		onclose: nothing
	};
}

test('a code that another child has names that child, and can make them one', async () => {
	const noted: RosterDraft[] = [];
	const screen = await render(ChildCard, { ...card(noted), alike: [['two', 'Red fox']] });
	await expect.element(screen.getByText('Red fox has the same code: A-01.')).toBeVisible();
	await screen.getByRole('button', { name: 'They are the same child: Red fox' }).click();
	expect(noted).toEqual([{ kind: 'merged', about: 'one', into: 'two' }]);
});

test('of a child whose other tile was erased it is asked whether the child is still here', async () => {
	const onstays = vi.fn();
	const screen = await render(ChildCard, { ...card([]), half: true, onstays });
	await expect.element(screen.getByText('Is the child gone? Then erase')).toBeVisible();
	await screen.getByRole('button', { name: 'The child is still here' }).click();
	expect(onstays).toHaveBeenCalledOnce();
});

test.each([
	['a-07', 'A-07'],
	['A-07 ', 'A-07'],
	['A-7b', undefined]
])('of a code that is typed as “%s” what a paper list can have is kept', async (typed, code) => {
	const noted: RosterDraft[] = [];
	const screen = await render(ChildCard, card(noted));
	const input = screen.getByRole('textbox');
	await input.fill(typed);
	input.element().blur();
	expect(noted).toMatchObject(code ? [{ kind: 'changed', code }] : []);
});
