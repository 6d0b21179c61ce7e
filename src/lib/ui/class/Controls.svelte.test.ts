import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import { until } from '../../../../tests/fixtures/class-walk.ts';
import Controls from './Controls.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('on the way the large button goes on; at the end, where nothing comes next, it ends the class', async () => {
	const heard = { onact: vi.fn(), onend: vi.fn() };
	const screen = await render(Controls, { place: until('q1'), ...heard });
	await screen.getByRole('button', { name: 'Next' }).click();
	expect(heard.onact).toHaveBeenCalledWith({ do: 'next' });
	await screen.rerender({ place: until('end') });
	expect(screen.getByRole('button', { name: 'Next' }).elements()).toEqual([]);
	await screen.getByRole('button', { name: 'End the class' }).click();
	expect(heard.onend).toHaveBeenCalledOnce();
});
