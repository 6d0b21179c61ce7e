import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** What is wrong with the plural forms of one ICU message. */
export function wrongForms(message: string, language: Language): string[] {
	// After a number, only English changes the noun; elsewhere `other` alone says it.
	const needed = language === 'en' ? ['one', 'other'] : ['other'];
	const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	return pluralsIn(message)
		.map((forms) => new Set(formNames(forms)))
		.flatMap((forms) => [
			...needed.filter((form) => !forms.has(form)).map((form) => `the form “${form}” is missing`),
			...[...forms]
				.filter((form) => !form.startsWith('=') && !(wanted as string[]).includes(form))
				.map((form) => `the form “${form}” is never used`)
		]);
}

function pluralsIn(message: string): string[] {
	const pattern = /\{\s*\w+\s*,\s*plural\s*,((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g;
	return [...message.matchAll(pattern)].map(([, forms = '']) => forms);
}

/** `one {…} other {…}` without what stands inside the braces. */
function formNames(forms: string): string[] {
	const names = forms.replace(/\{[^{}]*\}/g, '').replace(/\{[^{}]*\}/g, '');
	return names.trim().split(/\s+/).filter(Boolean);
}

function messagesIn(value: unknown, key: string): [string, string][] {
	if (typeof value === 'string') return [[key, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		messagesIn(inner, key === '' ? name : `${key}.${name}`)
	);
}
