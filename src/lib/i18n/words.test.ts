import { readFileSync, readdirSync } from 'node:fs';
import { getMessageFormatter } from 'svelte-i18n';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import type { Language } from '#lib/domain/content/language.ts';

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, path = ''): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`)
	);
}

function words(language: Language): Map<string, string> {
	const files = ['content/interface', 'content/interface/adult'];
	return new Map(
		files.flatMap((folder) => flat(JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8'))))
	);
}

type Ast = ReturnType<ReturnType<typeof getMessageFormatter>['getAst']>;

/** Names of the placeholders, and the plural forms that a message distinguishes. */
function parts(message: string): { names: Set<string>; forms: Set<string> } {
	const found = { names: new Set<string>(), forms: new Set<string>() };
	const walk = (nodes: Ast) => {
		for (const node of nodes) {
			if ('value' in node && node.type === 1) found.names.add(node.value);
			if (!('options' in node)) continue;
			found.names.add(node.value);
			for (const [form, option] of Object.entries(node.options)) {
				found.forms.add(form);
				walk(option.value);
			}
		}
	};
	walk(getMessageFormatter(message, 'en').getAst());
	return found;
}

const english = words('en');
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(svelte|ts)$/.test(file) && !file.endsWith('.test.ts'))
	.map((file) => readFileSync(`src/${file}`, 'utf8'))
	.join('\n');
/** Any word written in quotes or backticks that could be a key; `${…}` stands for anything. */
const written = new Set(
	[...source.matchAll(/['"`]([a-z][\w-]*(?:\.(?:[\w-]|\$\{[^}]*\})+)+)['"`]/g)].map(
		(m) => m[1] ?? ''
	)
);
const asked = [...source.matchAll(/\$t\(\s*(['"`])(.+?)\1/g)].map((m) => m[2] ?? '');

function matcher(id: string): RegExp {
	const literal = id
		.split(/\$\{[^}]*\}/)
		.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${literal.join('.+')}$`);
}

describe.each(LANGUAGES)('the interface in %s', (language) => {
	const dictionary = words(language);

	test('has the same keys as English', () => {
		expect([...dictionary.keys()].sort()).toEqual([...english.keys()].sort());
	});

	test('leaves no text empty', () => {
		expect([...dictionary].filter(([, text]) => text.trim() === '')).toEqual([]);
	});

	test('asks for the same values as English', () => {
		const differing = [...english].filter(([key, text]) => {
			const here = parts(dictionary.get(key) ?? '').names;
			const there = parts(text).names;
			return here.size !== there.size || [...there].some((name) => !here.has(name));
		});
		expect(differing.map(([key]) => key)).toEqual([]);
	});
});

test('plurals of languages that the browser may not know use only exact numbers and “other”', () => {
	const unsafe = (['ug', 'kk', 'zh'] as const).flatMap((language) =>
		[...words(language)].filter(([, text]) =>
			[...parts(text).forms].some((form) => form !== 'other' && !form.startsWith('='))
		)
	);
	expect(unsafe).toEqual([]);
});

test('every text that a screen asks for exists', () => {
	const keys = [...english.keys()];
	const unknown = asked.filter((id) => !keys.some((key) => matcher(id).test(key)));
	expect(unknown).toEqual([]);
});

test('every text is used by a screen', () => {
	const patterns = [...written].map(matcher);
	const idle = [...english.keys()].filter((key) => !patterns.some((used) => used.test(key)));
	expect(idle).toEqual([]);
});
