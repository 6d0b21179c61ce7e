/**
 * Names the code of a lesson in the shell, and the files of each lesson in `early-requests.js`, so that a tablet on
 * a weak line fetches them in one go with the rest instead of finding out about them later; and has that code
 * compiled on its way. Runs after `vite build`, before the list for offline use.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import type { PackIndex } from '#lib/domain/content/compiled.ts';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';
import { filesOf } from '#lib/scene/drawings.ts';
import { type CodeGroup, codeGroups, GROUPS } from './code-groups.ts';

const SHELL = 'build/200.html';
const EARLY_REQUESTS = 'build/early-requests.js';
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';
const NOTHING = "{ start: '', drawing: [], records: '', words: {}, pictures: [], lessons: {} }";
/** Stands for what the build knows while the script is made small. */
const PLACE = 'BUILT';
const NODES = '.svelte-kit/generated/client-optimized/nodes';
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
/** Has come when most of what a lesson starts with has. */
const START: CodeGroup = 'story';
/** The first picture does without it. */
const LATER: CodeGroup = 'records';
/** What a child opens most: pages around learning, and the lesson itself; SvelteKit asks for the page of errors with any other. */
const PAGES = [
	'+error.svelte',
	'(learner)/+layout.svelte',
	'(learner)/lesson/[lesson]/+page.svelte'
];
/** What draws the picture of a lesson; it comes after what the lesson starts with. */
const DRAWS: CodeGroup = 'scene';
/** Most that it may weigh, in bytes of gzip; places and rarer things come when a picture shows them. */
const HEAVIEST_DRAWING = 90_000;

interface Chunk {
	file: string;
	name?: string;
	imports?: string[];
	css?: string[];
}

function nodeOf(page: string): string {
	const node = readdirSync(NODES).find((name) =>
		readFileSync(join(NODES, name), 'utf8').includes(`/routes/${page}`)
	);
	if (!node) throw new Error(`the build has no page ${page}`);
	return `${NODES}/${node}`;
}

/** A chunk and everything that it imports at once. */
function closure(manifest: Record<string, Chunk>, key: string, seen: Set<string>): Set<string> {
	if (seen.has(key)) return seen;
	seen.add(key);
	for (const dependency of manifest[key]?.imports ?? []) closure(manifest, dependency, seen);
	return seen;
}

function lessonCode(manifest: Record<string, Chunk>): Set<string> {
	return PAGES.reduce((seen, page) => closure(manifest, nodeOf(page), seen), new Set<string>());
}

/** The code that draws, without what every lesson starts with. */
function drawingCode(manifest: Record<string, Chunk>): string[] {
	const first = lessonCode(manifest);
	const scene = keyOf(manifest, DRAWS);
	if (first.has(scene)) throw new Error('a lesson would start only after what draws its picture');
	return [...closure(manifest, scene, new Set<string>())].filter((key) => !first.has(key));
}

/** What every picture needs of the engine, in bytes of gzip. */
function weighDrawing(manifest: Record<string, Chunk>): number {
	const bytes = drawingCode(manifest)
		.flatMap((key) => manifest[key]?.file ?? [])
		.reduce((sum, file) => sum + gzipSync(readFileSync(`build/${file}`), { level: 9 }).length, 0);
	if (bytes <= HEAVIEST_DRAWING) return bytes;
	throw new Error(
		`what draws a first picture weighs ${bytes} bytes of gzip, ${HEAVIEST_DRAWING} at the most: let rarer things or a place come when they are shown`
	);
}

/** Shared by pages, but in none of our groups: a request for a few bytes. Pages and the bundler’s own code stand alone. */
function isStray({ file, name = '' }: Chunk): boolean {
	const known = ['rolldown-runtime', ...GROUPS.map((group) => group.name)];
	return file.includes('/chunks/') && !known.includes(name);
}

function links(manifest: Record<string, Chunk>): string[] {
	const chunksOf = (keys: Iterable<string>) => [...keys].flatMap((key) => manifest[key] ?? []);
	const first = chunksOf(lessonCode(manifest));
	if (first.some(({ name }) => name === LATER))
		throw new Error(`a lesson would wait for the database: something it shows imports “${LATER}”`);
	const stray = first.find((chunk) => isStray(chunk));
	if (stray)
		throw new Error(
			`a lesson would ask for “${stray.name}” alone: name it in a group of code-groups.ts`
		);
	const styles = [...first, ...chunksOf(drawingCode(manifest))].flatMap(({ css }) => css ?? []);
	return [
		...first.map(({ file }) => `<link href="/${file}" rel="modulepreload">`),
		...new Set(styles.map((file) => `<link href="/${file}" rel="preload" as="style" crossorigin>`))
	];
}

/** What `early-requests.js` asks for when a lesson is opened by its address: its words by their hash, and the code of its first picture. */
interface LessonFiles {
	words: Partial<Record<Language, string>>;
	picture: string[];
}

function lessonFiles(manifest: Record<string, Chunk>): Record<string, LessonFiles> {
	const lessons: Record<string, LessonFiles> = {};
	for (const language of LANGUAGES) {
		const index = JSON.parse(
			readFileSync(`build/packs/${language}/index.json`, 'utf8')
		) as PackIndex;
		for (const { id, scene } of index.lessons) {
			const { words } = (lessons[id] ??= { words: {}, picture: pictureFiles(manifest, scene) });
			const file = index.files.find(({ lesson, kind }) => lesson === id && kind === 'lesson');
			words[language] = hashOf(file?.url, `/packs/${language}/${id}.`);
		}
	}
	return lessons;
}

/** An address is put together anew on the tablet from the language, the lesson and this. */
function hashOf(url = '', start: string): string {
	const hash = url.slice(start.length, -'.json'.length);
	if (url !== `${start}${hash}.json`)
		throw new Error(`the pack ${url} is not named ${start}….json`);
	return hash;
}

/** The code of a place and of the things in it, without what every lesson brings anyway. */
function pictureFiles(manifest: Record<string, Chunk>, scene: Scene | undefined): string[] {
	if (!scene) return [];
	const wanted = filesOf(scene).flatMap((file) => chunkOf(manifest, `src/lib/scene/${file}`) ?? []);
	const known = new Set([...lessonCode(manifest), ...drawingCode(manifest)]);
	const chunks = wanted.flatMap((key) => [...closure(manifest, key, new Set<string>())]);
	return [...new Set(chunks)]
		.filter((chunk) => !known.has(chunk))
		.flatMap((chunk) => manifest[chunk]?.file ?? [])
		.map((file) => `/${file}`);
}

/** Where a file stands in the list of what was built: by itself, or in its group; nowhere if something took it along. */
function chunkOf(manifest: Record<string, Chunk>, path: string): string | undefined {
	if (manifest[path]) return path;
	const group = codeGroups.find(({ test }) => test.test(`/${path}`));
	return group && keyOf(manifest, group.name);
}

/** Where a group stands in the list of what was built. */
function keyOf(manifest: Record<string, Chunk>, group: CodeGroup): string {
	const key = Object.keys(manifest).find((one) => manifest[one]?.name === group);
	if (!key) throw new Error(`the build has no chunk “${group}”`);
	return key;
}

function writeShell(manifest: Record<string, Chunk>): number {
	const html = readFileSync(SHELL, 'utf8');
	const fresh = links(manifest).filter((link) => {
		const file = /href="([^"]+)"/.exec(link)?.[1] ?? '';
		return !html.includes(`"${file}"`);
	});
	writeFileSync(SHELL, html.replace('</head>', `\t${fresh.join('\n\t\t')}\n\t</head>`));
	return fresh.length;
}

/** The code of the words of each language. */
function wordFiles(manifest: Record<string, Chunk>): Record<string, string> {
	return Object.fromEntries(
		LANGUAGES.map((language) => {
			const chunk = manifest[`content/interface/${language}.json`];
			if (!chunk) throw new Error(`the build has no words for ${language}`);
			return [language, `/${chunk.file}`];
		})
	);
}

/** Every first picture, as places in one list: the lessons share most of what they show. */
function listPictures(lessons: Record<string, LessonFiles>) {
	const pictures = [...new Set(Object.values(lessons).flatMap(({ picture }) => picture))];
	const placesOf = ({ words, picture }: LessonFiles) => ({
		words,
		picture: picture.map((file) => pictures.indexOf(file))
	});
	const listed = Object.entries(lessons).map(([id, files]) => [id, placesOf(files)] as const);
	return { pictures, lessons: Object.fromEntries(listed) };
}

/** Without its comments: every first visit waits for this script before it asks for the words of its lesson. */
function writeFirst(manifest: Record<string, Chunk>): void {
	const script = readFileSync(EARLY_REQUESTS, 'utf8');
	if (!script.includes(NOTHING)) throw new Error(`${EARLY_REQUESTS} has no place for its files`);
	const fileOf = (key: string) => `/${manifest[key]?.file}`;
	const built = {
		start: fileOf(keyOf(manifest, START)),
		drawing: drawingCode(manifest).map(fileOf),
		records: fileOf(keyOf(manifest, LATER)),
		words: wordFiles(manifest),
		...listPictures(lessonFiles(manifest))
	};
	const { code } = minifySync(EARLY_REQUESTS, script.replace(NOTHING, PLACE));
	writeFileSync(EARLY_REQUESTS, code.replace(PLACE, JSON.stringify(built)));
}

/**
 * Asks V8 (Chromium 136) to compile all functions of what a lesson starts with while it comes, beside the page,
 * instead of each at its first call, which holds the page up: https://v8.dev/blog/explicit-compile-hints. The hint
 * must stand before all code; others read a comment. Gives the files.
 */
function hintAtOnce(manifest: Record<string, Chunk>): string[] {
	const named = readFileSync(SHELL, 'utf8').matchAll(/href="\/([^"]+\.js)" rel="modulepreload"/g);
	const drawing = drawingCode(manifest).flatMap((key) => manifest[key]?.file ?? []);
	const files = [...Array.from(named, ([, file = '']) => file), ...drawing];
	const paths = files.map((file) => `build/${file}`);
	for (const path of paths) writeFileSync(path, COMPILE_HINT + readFileSync(path, 'utf8'));
	return paths;
}

const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>;
const weight = (weighDrawing(manifest) / 1000).toFixed(1);
console.log(`The shell names ${writeShell(manifest)} more files; what draws weighs ${weight} kB.`);
writeFirst(manifest);
// The compressed copies were made before; precache.ts makes them anew.
for (const file of [SHELL, EARLY_REQUESTS, ...hintAtOnce(manifest)])
	for (const ending of ['.br', '.gz']) rmSync(`${file}${ending}`, { force: true });
