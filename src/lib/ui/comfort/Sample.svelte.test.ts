import { get } from 'svelte/store';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { segment } from '#lib/domain/speech/stretches.ts';
import { words } from '#lib/domain/speech/words.ts';
import { setLanguage, t } from '#lib/i18n/i18n.ts';
import Sample from './Sample.svelte';

test.each(LANGUAGES)('lights the word of the sample that is being said (%s)', async (language) => {
	await setLanguage(language);
	const { container, rerender } = await render(Sample, { language, word: 0, captions: true });
	for (const [word, { text }] of words(get(t)('comfort.sample'), language, segment).entries()) {
		await rerender({ word });
		expect(container.querySelector('.now')?.textContent).toBe(text);
	}
});
