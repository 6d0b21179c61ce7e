import { createRawSnippet } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import AdultScreen from './AdultScreen.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>A page.</p>' }));
const ways = { onback: () => undefined, onspeak: () => undefined };
const SAID = '167 of 167 facts have not been checked by anybody yet.';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('adults are told of facts that nobody has checked, in English too, where no translation is a draft', async () => {
	const standing = { reviewed: 1, inEnglish: 0, facts: { all: 167, open: 167 } };
	const screen = await render(AdultScreen, { title: 'For parents', standing, children, ...ways });
	await expect.element(screen.getByText(SAID)).toBeVisible();
	await expect.element(screen.getByText(/translations are drafts/)).not.toBeInTheDocument();
});

test('nothing is told where everything has been checked and cleared', async () => {
	const standing = { reviewed: 1, inEnglish: 0, facts: { all: 167, open: 0 } };
	const screen = await render(AdultScreen, { title: 'For parents', standing, children, ...ways });
	await expect.element(screen.getByText('A page.')).toBeVisible();
	await expect.element(screen.getByText(/checked by anybody/)).not.toBeInTheDocument();
});
