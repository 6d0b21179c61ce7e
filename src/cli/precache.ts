/**
 * Writes the list of files to keep offline into the built service worker, with a revision and a hash per file.
 * Runs after `vite build`, because only then the names are known.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { getManifest } from 'workbox-build';

const BUILD = 'build';
const WORKER = join(BUILD, 'service-worker.js');
const PLACE = 'self.__WB_MANIFEST';
const COMPRESSIBLE = /\.(js|css|html|json|svg|bin|webmanifest|txt)$/;

/** Needed without a network, whatever the language. Packs and the Mandarin dictionary come when used. */
const KEPT = [
	'{200.html,index.html,__data.json,manifest.webmanifest,early-requests.js}',
	'_app/immutable/**/*.{js,css,json,woff2,svg,png,webp,bin}',
	'{fonts,icons,pictures,tiles,sounds}/**/*',
	'voice/{engine,voice}.*',
	'voice/manifest.json'
];

function compress(path: string): void {
	const bytes = readFileSync(path);
	writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
}

/** By which the browser takes nothing in the place of a file: not a part of it, nor what a network says in between. */
function integrityOf(path: string): string {
	return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
		join(folder, name)
	);
}

/** Compresses what the adapter does not (it knows no .bin) and what was written after it. */
function compressRest(): number {
	const rest = filesBelow(BUILD).filter(
		(path) => COMPRESSIBLE.test(path) && statSync(path).isFile() && !existsSync(`${path}.br`)
	);
	rest.forEach(compress);
	return rest.length;
}

async function main(): Promise<void> {
	const worker = readFileSync(WORKER, 'utf8');
	if (!worker.includes(PLACE)) {
		console.error('The service worker has its list already: run vite build first.');
		process.exit(1);
	}
	const { manifestEntries, count, size, warnings } = await getManifest({
		globDirectory: BUILD,
		globPatterns: KEPT,
		globIgnores: ['**/*.{br,gz,map}'],
		dontCacheBustURLsMatching: /^_app\/immutable\/|\.[0-9a-f]{8,16}\.\w+$/,
		maximumFileSizeToCacheInBytes: 4_000_000
	});
	if (warnings.length > 0) throw new Error(warnings.join('\n'));
	const entries = manifestEntries.map(({ url, revision }) => ({
		url: `/${url}`,
		revision,
		integrity: integrityOf(join(BUILD, url))
	}));
	// A function, since the list may hold $ signs.
	writeFileSync(
		WORKER,
		worker.replace(PLACE, () => JSON.stringify(entries))
	);
	compress(WORKER);
	const compressed = compressRest();
	console.log(
		`Kept offline: ${count} files, ${(size / 1e6).toFixed(1)} MB; compressed ${compressed}.`
	);
}

await main();
