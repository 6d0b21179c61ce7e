import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { codeGroups } from './src/cli/code-groups.ts';
import { helplineWords } from './src/cli/helpline-words.ts';
import { compiledMessages } from './src/cli/messages.ts';
import { notesPackages } from './src/cli/notices/shipped.ts';

function pathOf(file: string): string {
	return fileURLToPath(new URL(file, import.meta.url));
}

const packages = notesPackages();

export default defineConfig({
	plugins: [helplineWords(), compiledMessages(), packages.app, sveltekit()],
	worker: { plugins: () => [packages.workers] },
	resolve: {
		alias: [
			{
				find: /^@formatjs\/icu-messageformat-parser$/,
				replacement: pathOf('src/lib/i18n/message-parts.ts')
			},
			// Node would take the form of it that no alias reaches.
			{ find: /^intl-messageformat$/, replacement: 'intl-messageformat/lib/index.js' }
		]
	},
	// Outside of the bundle they would not find the stand-in.
	ssr: { noExternal: ['svelte-i18n', 'intl-messageformat', /^@formatjs\//] },
	build: {
		// Tablets with Chrome 100 and newer are first-class; nothing newer may reach them untranslated.
		target: 'chrome100',
		cssTarget: 'chrome100',
		rolldownOptions: { output: { codeSplitting: { groups: codeGroups } } }
	}
});
