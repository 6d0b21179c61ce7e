import {
	parse,
	TYPE,
	type MessageFormatElement
} from '@formatjs/icu-messageformat-parser/index.js';
import type { Language } from '#lib/domain/content/language.ts';

/** The parts of an ICU message; `undefined` if its braces cannot be read. */
export function partsOf(message: string): MessageFormatElement[] | undefined {
	try {
		return parse(message, { ignoreTag: true, requiresOtherClause: false });
	} catch {
		return undefined;
	}
}

/** What is written between the braces; a hyphen stands for what is put in. */
export function literals(parts: readonly MessageFormatElement[]): string {
	return parts
		.map((part) => {
			if (part.type === TYPE.literal) return part.value;
			if (part.type !== TYPE.plural && part.type !== TYPE.select) return '-';
			return Object.values(part.options)
				.map(({ value }) => literals(value))
				.join(' ');
		})
		.join('');
}

/** What is wrong with the plural forms of one ICU message, those inside other forms included. */
export function wrongForms(message: string, language: Language): string[] {
	// After a number, only English changes the noun; elsewhere `other` alone says it.
	const needed = language === 'en' ? ['one', 'other'] : ['other'];
	const wanted: string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	const parts = parse(message, { ignoreTag: true, requiresOtherClause: false });
	return pluralsIn(parts).flatMap((forms) => [
		...needed
			.filter((form) => !forms.includes(form))
			.map((form) => `the form “${form}” is missing`),
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

/** The names of what is put into a message, those inside its forms included. */
export function namesIn(message: string): Set<string> {
	const find = (parts: readonly MessageFormatElement[]): string[] =>
		parts.flatMap((part) => {
			if (part.type === TYPE.literal || part.type === TYPE.pound) return [];
			if (!('options' in part) || !part.options) return [part.value];
			const forms = part.type === TYPE.plural || part.type === TYPE.select ? part.options : {};
			return [part.value, ...Object.values(forms).flatMap(({ value }) => find(value))];
		});
	return new Set(find(partsOf(message) ?? []));
}
