import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Where a build of the app notes whose code is in it. */
export const NOTED = '.svelte-kit/packages.json';

/** The innermost package that a file lies in. */
const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The packages whose code is in a bundle; what was shaken out of it is not handed on. */
export function packagesIn(bundle: Rolldown.OutputBundle): string[] {
	const modules = Object.values(bundle).flatMap((part) =>
		part.type === 'chunk' ? Object.entries(part.modules) : []
	);
	const kept = modules.filter(([, { renderedLength }]) => renderedLength > 0);
	return [...new Set(kept.flatMap(([file]) => PACKAGE.exec(file)?.[1] ?? []))].sort();
}

/** Notes the packages of the app and of its workers while they are built. */
export function notesPackages(): { app: Plugin; workers: Plugin } {
	const found = new Set<string>();
	const noting = (name: string): Plugin => ({
		name,
		apply: 'build',
		generateBundle(_, bundle) {
			// What runs at build time only, to draw the Door, reaches no tablet.
			if (this.environment.name !== 'client') return;
			for (const one of packagesIn(bundle)) found.add(one);
			mkdirSync(dirname(NOTED), { recursive: true });
			writeFileSync(NOTED, JSON.stringify([...found].sort()));
		}
	});
	return { app: noting('yol-packages'), workers: noting('yol-packages-of-workers') };
}
