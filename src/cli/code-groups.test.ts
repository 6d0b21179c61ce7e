import { expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { type CodeGroup, codeGroups, GROUPS } from './code-groups.ts';

const SOURCES = readdirSync('src/lib', { recursive: true }).map((path) => String(path));

function groupOf(path: string): CodeGroup | undefined {
	return codeGroups.find(({ test }) => test.test(path))?.name;
}

it('names only files and folders that exist', () => {
	const named = GROUPS.flatMap(({ files }) => files);
	expect(named.filter((file) => !SOURCES.some((path) => isNamedBy(path, file)))).toEqual([]);
});

function isNamedBy(path: string, file: string): boolean {
	return path.startsWith(file.endsWith('/') ? file : `${file}.`);
}

it.each<[string, CodeGroup | undefined]>([
	['/app/src/lib/data/live.svelte.ts', 'records'],
	['/app/src/lib/data/liveliness.ts', undefined],
	['/app/src/lib/ui/base/Screen.svelte?svelte&type=style&lang.css', 'shell'],
	['/app/src/lib/ui/base/fonts.css', undefined],
	['/app/src/lib/scene/props/trees.ts', 'drawing'],
	['/app/src/lib/scene/props/kites.ts', undefined],
	['/app/node_modules/svelte/src/index.js', 'shell'],
	['/app/node_modules/svelte-other/index.js', undefined]
])('puts %s into %s', (path, group) => {
	expect(groupOf(path)).toBe(group);
});
