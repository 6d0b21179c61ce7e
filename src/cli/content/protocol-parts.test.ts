import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileTexts } from '#lib/domain/content/compile-texts.ts';
import { chapterSchema } from '#lib/domain/content/guide-schema.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { readAdults } from './adult-corpus.ts';
import { catalogOf } from './translated.ts';

const content = (path: string) =>
	fileURLToPath(new URL(`../../../content/${path}`, import.meta.url));

test('a link to a part of the protocol is named as the guide names that part', async () => {
	const { chapters } = await readAdults(content(''));
	const protocol = chapters.find(({ source }) => source.value?.id === 'guide.safeguarding');
	for (const language of LANGUAGES) {
		const catalog = protocol && catalogOf(protocol, language);
		const master = protocol?.source.value;
		if (!master) throw new Error('the guide has no protocol');
		const { value } = compileTexts(chapterSchema, master, language, catalog, new Map());
		const words = JSON.parse(readFileSync(content(`interface/adult/${language}.json`), 'utf8')) as {
			class: { tells: { see: Record<string, string> } };
		};
		const { see } = words.class.tells;
		const titled = Object.fromEntries(value.sections.map(({ id, title }) => [id, title]));
		expect(Object.keys(see)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
		expect(titled).toMatchObject(see);
	}
});
