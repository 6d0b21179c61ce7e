/**
 * Writes THIRD-PARTY-NOTICES.txt: the licence of every package whose code, data or pictures reach a tablet.
 * With `--check` it only says whether the file is up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'THIRD-PARTY-NOTICES.txt';

/** What ends up in build/; tools that only run here are not handed on. */
const SHIPPED = [
	'svelte',
	'@sveltejs/kit',
	'dexie',
	'howler',
	'qr',
	'write-excel-file',
	'fflate',
	'svelte-i18n',
	'intl-messageformat',
	'@formatjs/icu-messageformat-parser',
	'valibot',
	'workbox-precaching',
	'workbox-routing',
	'workbox-strategies',
	'workbox-window',
	'@echogarden/espeak-ng-emscripten',
	'@fontsource-variable/nunito',
	'@fontsource-variable/vazirmatn'
];

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

const rule = `\n\n${'-'.repeat(80)}\n\n`;
const found = SHIPPED.filter((name) => existsSync(join('node_modules', name)));
const text = `Yol contains the following work of others.${rule}${[...found.map(notice), ...copiedNotices()].join(rule)}\n`;

if (process.argv.includes('--check')) {
	const current = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
	if (current !== text) {
		console.error(`${FILE} is out of date: run "npm run notices".`);
		process.exit(1);
	}
} else {
	writeFileSync(FILE, text);
	console.log(`${FILE}: ${found.length} packages`);
}
