/**
 * Writes THIRD-PARTY-NOTICES.txt: the licence of every package whose code, data or pictures reach a tablet,
 * as `vite build` has found them. With `--check` it only says whether the file is up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { FONTS } from './fonts/sources.ts';
import { NOTED, packagesIn } from './notices/shipped.ts';
import { ENGINE } from './voice/engine-package.ts';

const FILE = 'THIRD-PARTY-NOTICES.txt';

/** Files of these packages are copied as they are, or cut; the bundler knows nothing of them. */
const COPIED = [ENGINE, ...FONTS.map(({ from }) => from)];

const licenceFile = /^(licen[cs]e|copying|ofl)/i;

function licenceText(home: string): string {
	const name = readdirSync(home).find((file) => licenceFile.test(file));
	return name ? readFileSync(join(home, name), 'utf8').trim() : '(no licence file in the package)';
}

function notice(name: string): string {
	const home = join('node_modules', name);
	const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
		version: string;
		license?: string;
	};
	return `${name} ${version}\nLicence: ${license ?? 'see text'}\n\n${licenceText(home)}`;
}

/** Pictures and icons whose sources are copied into this repository keep their texts in LICENSES/. */
function copiedNotices(): string[] {
	if (!existsSync('LICENSES')) return [];
	return readdirSync('LICENSES')
		.sort()
		.map((file) => `${file}\n\n${readFileSync(join('LICENSES', file), 'utf8').trim()}`);
}

/** SvelteKit bundles the service worker by itself, without our plugins. */
async function ofServiceWorker(): Promise<string[]> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, rolldownOptions: { input: 'src/service-worker/index.ts' } }
	});
	const outputs = [built].flat() as Rolldown.RolldownOutput[];
	return outputs.flatMap(({ output }) =>
		packagesIn(Object.fromEntries(output.map((part) => [part.fileName, part])))
	);
}

async function shipped(): Promise<string[]> {
	if (!existsSync(NOTED)) throw new Error('Nothing has been built yet: run "npm run build" first.');
	const app = JSON.parse(readFileSync(NOTED, 'utf8')) as string[];
	return [...new Set([...app, ...(await ofServiceWorker()), ...COPIED])].sort();
}

const rule = `\n\n${'-'.repeat(80)}\n\n`;
const found = await shipped();
const text = `Yol contains the following work of others.${rule}${[...found.map(notice), ...copiedNotices()].join(rule)}\n`;

if (process.argv.includes('--check')) {
	const current = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
	if (current !== text) {
		console.error(`${FILE} does not name what the app is made of now: run "npm run notices".`);
		process.exitCode = 1;
	}
} else {
	writeFileSync(FILE, text);
	console.log(`${FILE}: ${found.length} packages`);
}
