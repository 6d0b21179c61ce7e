import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { wrongForms, wrongPlurals } from './check-messages.ts';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));

describe('the messages of the interface', () => {
	it('have the plural forms of their language', async () => {
		expect(await wrongPlurals(content)).toEqual([]);
	});

	it.each([
		['en', '{n, plural, one {a tile} other {# tiles}}', []],
		['en', '{n, plural, other {# tiles}}', ['the form “one” is missing']],
		['zh', '{n, plural, one {一} other {#}}', ['the form “one” is never used']],
		['ug', '{n, plural, =0 {x} one {x {m}} other {#}}', []],
		['zh', '{n, plural, =0 {x}}', ['the form “other” is missing']],
		['en', '{n, plural, other {{m, plural, one {{k} a} other {b}}}}', ['the form “one” is missing']],
		['en', '{w, select, a {{n, plural, few {b} one {c} other {d}}} other {e}}', ['the form “few” is never used']]
	] as const)('in %s %s', (language, message, wrong) => {
		expect(wrongForms(message, language)).toEqual(wrong);
	});
});

describe('words in order', () => {
	it.each([
		['ug', ['بالا', 'پىيالە', 'چاي', 'خەت', 'قىز', 'مەكتەپ', 'ھەقىقەت', 'ۋاقىت', 'يول']],
		['kk', ['алма', 'әке', 'ғалым', 'қыз', 'өмір', 'ұл', 'үй', 'шай']],
		['zh', ['爱', '北', '吃', '的', '我', '在']]
	])('of %s stand as its readers expect', (language, sorted) => {
		const { compare } = new Intl.Collator(language);
		expect([...sorted].reverse().sort(compare)).toEqual(sorted);
	});
});
