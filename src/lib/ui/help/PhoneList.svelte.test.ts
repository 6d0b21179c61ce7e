import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import PhoneList from './PhoneList.svelte';

test('one number that stands for two things is shown twice', async () => {
	await setLanguage('en');
	const lines = ['Women’s federation here', 'For women'].map((name) => ({
		name,
		number: '12338',
		checked: undefined
	}));
	const screen = await render(PhoneList, { lines, onsay: () => undefined });
	await expect.element(screen.getByText('Women’s federation here')).toBeVisible();
	await expect.element(screen.getByText('For women')).toBeVisible();
});
