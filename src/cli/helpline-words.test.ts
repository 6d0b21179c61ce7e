import { expect, test } from 'vitest';
import { CHILD_LINES } from '#lib/domain/facts/child-lines.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { get } from 'svelte/store';
import { setLanguage, t } from '#lib/i18n/i18n.ts';

test.each(LANGUAGES)(
	'the words of the screens hold number and name of each telephone line for children: %s',
	async (language) => {
		await setLanguage(language);
		const say = get(t);
		expect(say('help.line.police_line.number')).toBe('110');
		for (const token of CHILD_LINES) {
			expect(say(`help.line.${token}.number`)).toMatch(/^\d+$/);
			expect(say(`help.line.${token}.name`)).toMatch(/\p{L}/u);
		}
	}
);
