/**
 * Names the code of a lesson in the shell, so that a tablet on a weak line fetches it in one go with
 * the rest instead of finding out about it later. Runs after `vite build`, before the list for offline use.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SHELL = 'build/200.html';
const NODES = '.svelte-kit/generated/client-optimized/nodes';
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
/** What a child opens most: pages around learning, and the lesson itself. */
const PAGES = ['(learner)/+layout.svelte', '(learner)/lesson/[lesson]/+page.svelte'];

interface Chunk {
	file: string;
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

function links(manifest: Record<string, Chunk>): string[] {
	const keys = PAGES.reduce(
		(seen, page) => closure(manifest, nodeOf(page), seen),
		new Set<string>()
	);
	const chunks = [...keys].flatMap((key) => manifest[key] ?? []);
	const styles = chunks.flatMap(({ css }) => css ?? []);
	return [
		...chunks.map(({ file }) => `<link href="/${file}" rel="modulepreload">`),
		...new Set(styles.map((file) => `<link href="/${file}" rel="preload" as="style" crossorigin>`))
	];
}

const html = readFileSync(SHELL, 'utf8');
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>;
const fresh = links(manifest).filter((link) => {
	const file = /href="([^"]+)"/.exec(link)?.[1] ?? '';
	return !html.includes(`"${file}"`);
});
writeFileSync(SHELL, html.replace('</head>', `\t${fresh.join('\n\t\t')}\n\t</head>`));
// The compressed copies were made before; precache.ts makes them anew.
for (const ending of ['.br', '.gz']) rmSync(`${SHELL}${ending}`, { force: true });
console.log(`The shell names ${fresh.length} more files.`);
