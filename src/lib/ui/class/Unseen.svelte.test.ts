import { createRawSnippet } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import Unseen from './Unseen.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

const door = createRawSnippet<[string]>((title) => ({ render: () => `<h1>${title()}</h1>` }));

test('a black picture asks for the PIN at a touch or a key, and leads to what to do if a child tells', async () => {
	const onprotocol = vi.fn();
	const screen = await render(Unseen, { led: false, onprotocol, door });
	const heading = screen.getByRole('heading', { name: /the PIN brings the lesson back/ });
	await screen.getByRole('button', { name: 'If a child tells you something' }).click();
	expect(onprotocol).toHaveBeenCalledOnce();
	await expect.element(heading).not.toBeInTheDocument();
	await userEvent.keyboard('b');
	await expect.element(heading).toBeVisible();
	await screen.rerender({ led: true });
	await expect.element(heading).not.toBeInTheDocument();
});

test('a black picture that is led from elsewhere stays black: the PIN is entered there', async () => {
	const screen = await render(Unseen, { led: true, onprotocol: vi.fn(), door });
	await userEvent.keyboard('b');
	await expect.element(screen.getByRole('heading')).toHaveTextContent(/^Black screen$/);
	await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
	await screen.rerender({ led: false });
	await screen.getByRole('button', { name: /the PIN brings the lesson back/ }).click();
	await expect
		.element(screen.getByRole('heading', { name: /the PIN brings the lesson back/ }))
		.toBeVisible();
});
