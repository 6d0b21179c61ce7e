import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { advanceClass } from '#lib/domain/class/advance.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import { course, until } from '../../../../../tests/fixtures/class-walk.ts';
import ActButton from './ActButton.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test.each([[true], [false]])(
	'a teacher sees that a guess waits for the next picture (short: %s)',
	async (short) => {
		const waiting = advanceClass(course, until('agree'), { do: 'predict' });
		const screen = await render(ActButton, {
			act: 'predict',
			place: waiting,
			short,
			onact: () => {}
		});
		await expect.element(screen.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
	}
);

test('in the strip it has one word beneath its sign, and its whole name for those who ask', async () => {
	const place = until('s1');
	const screen = await render(ActButton, { act: 'predict', place, short: true, onact: () => {} });
	const button = screen.getByRole('button', { name: 'Pause and guess' });
	await expect.element(button).toHaveTextContent('Guess');
});

test.each([
	['next', '→', 'ArrowRight'],
	['back', '←', 'ArrowLeft']
] as const)('%s shows its key and no sign that would point elsewhere', async (act, arrow, key) => {
	await setLanguage('ug');
	const screen = await render(ActButton, { act, place: until('s1'), onact: () => {} });
	const button = screen.getByRole('button');
	await expect.element(button).toHaveTextContent(arrow);
	await expect.element(button).toHaveAttribute('aria-keyshortcuts', key);
	expect(button.element().querySelector('svg')).toBeNull();
});
