/**
 * Cuts the fonts down to the letters of our four languages and of all that content/ writes, and puts them
 * into static/fonts. Nunito (Latin, Cyrillic) and Vazirmatn (Arabic script), both OFL 1.1. Weights 500–800
 * stay variable. A letter that no font has stops it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { isIn, lettersOf, rangesIn } from './fonts/letters.ts';
import { FONTS, type FontSource } from './fonts/sources.ts';

const OUT = 'static/fonts';
const STYLES = 'src/lib/ui/base/fonts.css';
const WEIGHTS = { wght: { min: 500, max: 800 } };

const require = createRequire(import.meta.url);
const styles = readFileSync(STYLES, 'utf8');
const written = lettersOf('content');

/** Where a package keeps its files, and of which characters each file was made. */
function sourceOf({ from, file }: FontSource) {
	const home = dirname(require.resolve(`${from}/package.json`));
	const made = JSON.parse(readFileSync(join(home, 'unicode.json'), 'utf8')) as Record<
		string,
		string
	>;
	const part = file.slice(file.indexOf('-') + 1);
	return { path: join(home, 'files', `${file}-wght-normal.woff2`), ranges: made[part] ?? '' };
}

/** The letters of content/ that this file can show, and that the style sheet looks for in it. */
function takenBy(font: FontSource): string[] {
	const { ranges } = sourceOf(font);
	const looked = rangesIn(styles, `${font.to}.woff2`);
	return [...written.keys()].filter((letter) => isIn(ranges, letter) && isIn(looked, letter));
}

async function cut(font: FontSource): Promise<void> {
	const target = join(OUT, `${font.to}.woff2`);
	const letters = [...new Set([...font.letters, ...takenBy(font)])].join('');
	const cutDown = await subsetFont(readFileSync(sourceOf(font).path), letters, {
		targetFormat: 'woff2',
		variationAxes: WEIGHTS,
		// Joining and mark placement of Arabic letters live in these tables; without them words fall apart.
		noLayoutClosure: false
	});
	if (existsSync(target) && readFileSync(target).equals(cutDown)) return;
	writeFileSync(target, cutDown);
	console.log(`fonts: ${font.to}.woff2 ${(cutDown.length / 1024).toFixed(1)} kB`);
}

const shown = new Set(FONTS.flatMap(takenBy));
for (const [letter, file] of written) {
	if (shown.has(letter)) continue;
	const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
	console.error(
		`${file}: no font of ours has “${letter}” (U+${code}); write it otherwise, or add a font in src/cli/fonts/sources.ts and ${STYLES}.`
	);
	process.exitCode = 1;
}
mkdirSync(OUT, { recursive: true });
await Promise.all(FONTS.map(cut));
