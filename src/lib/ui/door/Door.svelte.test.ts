import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { htmlLang } from '#lib/i18n/i18n.ts';
import Door from './Door.svelte';

test('each language has its door, in its own script', async () => {
	const { container } = await render(Door, {
		sky: '',
		said: undefined,
		onsay: () => undefined,
		onenter: () => undefined
	});
	const doors = [...container.querySelectorAll('button')].map(({ lang }) => lang);
	expect(doors).toEqual(LANGUAGES.map((language) => htmlLang(language)));
});
