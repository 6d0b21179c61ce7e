import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import '../base/reset.css';
import '../base/tokens.css';
import PhoneCard from './PhoneCard.svelte';

beforeEach(() => setLanguage('en'));

test('its ear tells that it speaks, and what', async () => {
	const line = { number: '12355', name: 'Clinic near here', checked: undefined };
	const card = await render(PhoneCard, { line, colour: 0, onsay: () => undefined });
	const ear = card.getByRole('button');
	await expect.element(ear).toHaveAccessibleName('Hear again: Clinic near here');
});

test.each(['12355', '0991-1234567', '139-0000-0000'])(
	'the number %s stands whole beside its ear, also in a narrow column',
	async (number) => {
		const { container } = await render(PhoneCard, {
			line: { number, name: 'Clinic near here', checked: undefined },
			colour: 0,
			onsay: () => undefined
		});
		container.style.inlineSize = '284px';
		const shown = container.querySelector('.number');
		expect(shown?.scrollWidth).toBeLessThanOrEqual(shown?.clientWidth ?? 0);
	}
);
