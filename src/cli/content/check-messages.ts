import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser/index.js';
import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';

/** Messages of the interface whose plural forms are not those of their language: `kk adult.tiles.made: …`. */
export async function wrongPlurals(root: string): Promise<string[]> {
	const areas = ['interface', 'interface/adult'];
	const found = await Promise.all(
		areas.flatMap((area) =>
			LANGUAGES.map(async (language) => {
				const text = await readFile(join(root, area, `${language}.json`), 'utf8');
				return messagesIn(JSON.parse(text), '').flatMap(([key, message]) =>
					wrongForms(message, language).map((form) => `${language} ${key}: ${form}`)
				);
			})
		)
	);
	return found.flat();
}

/** What is wrong with the plural forms of one ICU message, those inside other forms included. */
export function wrongForms(message: string, language: Language): string[] {
	// After a number, only English changes the noun; elsewhere `other` alone says it.
	const needed = language === 'en' ? ['one', 'other'] : ['other'];
	const wanted: string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	const parts = parse(message, { ignoreTag: true, requiresOtherClause: false });
	return pluralsIn(parts).flatMap((forms) => [
		...needed.filter((form) => !forms.includes(form)).map((form) => `the form “${form}” is missing`),
		...forms
			.filter((form) => !form.startsWith('=') && !wanted.includes(form))
			.map((form) => `the form “${form}” is never used`)
	]);
}

/** The names of the forms of each plural. */
function pluralsIn(parts: readonly MessageFormatElement[]): string[][] {
	return parts.flatMap((part) => {
		if (part.type !== TYPE.plural && part.type !== TYPE.select) return [];
		const inner = Object.values(part.options).flatMap(({ value }) => pluralsIn(value));
		return part.type === TYPE.plural ? [Object.keys(part.options), ...inner] : inner;
	});
}

function messagesIn(value: unknown, key: string): [string, string][] {
	if (typeof value === 'string') return [[key, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		messagesIn(inner, key === '' ? name : `${key}.${name}`)
	);
}
