import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { packagesIn } from './notices/shipped.ts';

function bundleOf(modules: Record<string, number>): Rolldown.OutputBundle {
	const rendered = Object.entries(modules).map(([file, renderedLength]) => [
		file,
		{ renderedLength }
	]);
	return {
		'app.js': { type: 'chunk', modules: Object.fromEntries(rendered) },
		'app.css': { type: 'asset' }
	} as unknown as Rolldown.OutputBundle;
}

test('packages whose code is in a bundle are named, the innermost one for each file', () => {
	const bundle = bundleOf({
		'/home/yol/src/app.ts': 90,
		'/home/yol/node_modules/dexie/dist/dexie.mjs': 70,
		'/home/yol/node_modules/@sveltejs/kit/src/runtime/client.js': 50,
		'/home/yol/node_modules/svelte-i18n/node_modules/deepmerge/index.js': 10
	});
	expect(packagesIn(bundle)).toEqual(['@sveltejs/kit', 'deepmerge', 'dexie']);
});

test('a package of which nothing is left in a bundle is not named', () => {
	expect(packagesIn(bundleOf({ '/home/yol/node_modules/esm-env/index.js': 0 }))).toEqual([]);
});
