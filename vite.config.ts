import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { helplineWords } from './src/cli/helpline-words.ts';
import { compiledMessages } from './src/cli/messages.ts';
import { notesPackages } from './src/cli/notices/shipped.ts';

/**
 * A weak line pays for each request more than for each byte, so what is needed together travels together:
 * the shell that every page needs, the database that the first picture can do without, what every place
 * needs of a drawing, people and everyday things, small things, rarer things, the lesson.
 * A group takes its dependencies along, so the ones further up come first.
 */
const GROUPS = [
	{
		name: 'shell',
		test: /node_modules\/(svelte|@sveltejs\/kit|svelte-i18n|valibot)\/|lib\/(domain\/(content\/words|scene\/vocabulary|progress\/(event|tally))\.|data\/(packs\/(packs|shelf|store|patience)|settings|storage|hash|trouble|cards|resume|clock)|i18n\/|ui\/(base\/(?!fonts)|hide\/(HideCover|cover-keys|drawings|paper)|states\/(Coming|UpdateOffer|first-road)))|scene\/at-rest\.|lib\/state\/(device\/|lesson\/|club\/)?(quiet|lost-styles|count-error|app|build-app|late-records|screen-voice|hushed|cover|idle|library|presence|learning|unlocks|way|mark)\./
	},
	{
		name: 'records',
		test: /node_modules\/dexie\/|lib\/data\/(club\/)?(records|live|database|profiles|event-log|session-log|site-log|vault)\./
	},
	{
		name: 'drawing',
		test: /lib\/scene\/((color|geom|patterns|pick)\.ts|props\/(draw-prop|landscape|trees|yard|vehicles|animals)\.ts|places\/(sky|texture|place)\.ts)/
	},
	{
		name: 'scene',
		test: /lib\/scene\/((figure|face|hair|cast|held|composer)\/|props\/(everyday|things|placing|boxes|food|windows)\.ts|(stage|scene|held|look|person|album|at-rest)\.ts|(Scene|ScenePage|Portrait|Figure)\.svelte|places\/(views|room|town|ground|load|kinds)\.ts)/
	},
	{
		name: 'small-things',
		test: /lib\/scene\/(data\/|props\/(emoji|harmonise)\.)/
	},
	{
		name: 'things',
		test: /lib\/scene\/props\//
	},
	{
		name: 'story',
		test: /lib\/(domain\/lesson|state\/lesson\/(player\.|step-voice|open-lesson|phone-lines)|ui\/states\/StatePage|ui\/help\/Phone|ui\/lesson\/(LessonView|StoryStep|HeadsUp|Caption|Picture|PlayerBar|ProgressTrack|faces|playing|keys|places-ahead|stage\.))/
	},
	{
		name: 'steps',
		test: /lib\/(ui\/lesson|scene\/pictures)\/|lib\/domain\/scene\/picture/
	}
].map((group, n, all) => ({ ...group, priority: all.length - n }));

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
		rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } }
	}
});
