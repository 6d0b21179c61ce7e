import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { advanceClass } from '#lib/domain/class/advance.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import { course, until } from '../../../../tests/fixtures/class-walk.ts';
import ActButton from './ActButton.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test.each([[true], [false]])(
	'a teacher sees that a guess waits for the next picture (bare: %s)',
	async (bare) => {
		const waiting = advanceClass(course, until('agree'), { do: 'predict' });
		const screen = await render(ActButton, {
			act: 'predict',
			place: waiting,
			bare,
			onact: () => {}
		});
		await expect.element(screen.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
	}
);
