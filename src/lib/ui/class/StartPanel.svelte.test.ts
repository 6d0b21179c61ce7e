import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { get } from 'svelte/store';
import { setLanguage, t, wantAdultWords } from '#lib/i18n/i18n.ts';
import StartPanel from './StartPanel.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test.each([
	['zh', 'zh'],
	['en', '']
] as const)('a second language of %s beneath English is shown as “%s”', async (second, shown) => {
	const screen = await render(StartPanel, {
		wishes: { first: 'en', second, notes: 'here', keys: true },
		language: 'ug',
		script: 'arab',
		screens: undefined,
		onwish: () => {},
		onstart: () => {}
	});
	const choice = screen.getByLabelText(get(t)('class.teach.second'));
	await expect.element(choice).toHaveValue(shown);
});

test('a teacher reads before the class which language is missing, and what follows', async () => {
	const screen = await render(StartPanel, {
		wishes: { first: 'ug', second: 'kk', notes: 'here', keys: true },
		language: 'en',
		script: 'cyrl',
		screens: undefined,
		absent: ['ug', 'kk'],
		onwish: () => {},
		onstart: () => {}
	});
	const said = screen.getByRole('status');
	await expect.element(said.first()).toHaveTextContent(/^ئۇيغۇرچە: .* choose another language\.$/);
	await expect
		.element(said.last())
		.toHaveTextContent(/^Қазақша: .* the class does not see this language\.$/);
});

test('a teacher reads that what was chosen is not kept, and why', async () => {
	const screen = await render(StartPanel, {
		wishes: { notes: 'here', keys: true },
		language: 'en',
		script: 'arab',
		screens: undefined,
		unkept: 'no-space',
		onwish: () => {},
		onstart: () => {}
	});
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('What you have chosen holds until this page is closed: the device is full.');
});

test('a teacher turns off the numbers and letters of the keyboard', async () => {
	const wished: boolean[] = [];
	const screen = await render(StartPanel, {
		wishes: { notes: 'here', keys: true },
		language: 'en',
		script: 'arab',
		screens: undefined,
		onwish: ({ keys }) => wished.push(keys),
		onstart: () => {}
	});
	await screen.getByRole('checkbox', { name: get(t)('comfort.keys') }).click();
	expect(wished).toEqual([false]);
});

test('a teacher reads before the class what Escape twice does, and the way back from it', async () => {
	const screen = await render(StartPanel, {
		wishes: { notes: 'here', keys: true },
		language: 'en',
		script: 'arab',
		screens: undefined,
		onwish: () => {},
		onstart: () => {}
	});
	const keys = screen.getByRole('region', { name: get(t)('class.teach.keys.title') });
	await expect.element(keys.getByText('Esc Esc')).toBeVisible();
	await expect.element(keys.getByText(/hold the yellow crayon/)).toBeVisible();
});
