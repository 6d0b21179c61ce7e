import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import { course, until } from '../../../../../tests/fixtures/class-walk.ts';
import Controls from './Controls.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('on the way the large button goes on; at the end, where nothing comes next, it ends the class', async () => {
	const heard = { onact: vi.fn(), onend: vi.fn() };
	const screen = await render(Controls, { course, place: until('q1'), ...heard });
	await screen.getByRole('button', { name: 'Next' }).click();
	expect(heard.onact).toHaveBeenCalledWith({ do: 'next' });
	await screen.rerender({ place: until('end') });
	expect(screen.getByRole('button', { name: 'Next' }).elements()).toEqual([]);
	await screen.getByRole('button', { name: 'End the class' }).click();
	expect(heard.onend).toHaveBeenCalledOnce();
});

test('what cannot be guessed is not offered: only the story tells on', async () => {
	const heard = { onact: vi.fn(), onend: vi.fn() };
	const screen = await render(Controls, { course, place: until('agree'), ...heard });
	const guess = screen.getByRole('button', { name: 'Pause and guess' });
	await expect.element(guess).not.toHaveAttribute('aria-disabled');
	await screen.rerender({ place: until('q1') });
	await expect.element(guess).toHaveAttribute('aria-disabled', 'true');
});
