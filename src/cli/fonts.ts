/**
 * Cuts the fonts down to the letters that our four languages use and writes them to static/fonts.
 * Nunito (Latin, Cyrillic) and Vazirmatn (Arabic script), both OFL 1.1. Weights 500–800 stay variable.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const OUT = 'static/fonts';
const WEIGHTS = { wght: { min: 500, max: 800 } };

/** All characters from `first` to `last`. */
function range(first: number, last: number): string {
	return Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)).join(
		''
	);
}

const SIGNS = '«»“”‘’‹›–—…·•×÷±°€¥→←↑↓−';
// The 32 Uyghur letters, the letters of the Arabic-based Kazakh script, hamza forms and punctuation.
const ARABIC = range(0x0621, 0x064a) + 'ٴپچڭگڤژڧھۇۆۈۋۅۉېەیک،؛؟ـء٪' + range(0x0640, 0x0640);

const FONTS = [
	{
		from: '@fontsource-variable/nunito',
		file: 'nunito-latin',
		to: 'yol-latin',
		letters: range(0x20, 0x7e) + 'öüÖÜéè' + SIGNS
	},
	{
		from: '@fontsource-variable/nunito',
		file: 'nunito-cyrillic',
		to: 'yol-cyrillic',
		letters: range(0x0401, 0x0451) + 'ҰұҚқ№'
	},
	{
		from: '@fontsource-variable/nunito',
		file: 'nunito-cyrillic-ext',
		to: 'yol-cyrillic-ext',
		letters: 'ӘәҒғҚқҢңӨөҰұҮүҺһІі'
	},
	{
		from: '@fontsource-variable/vazirmatn',
		file: 'vazirmatn-arabic',
		to: 'yol-arabic',
		letters: ARABIC + '\u200c\u200d'
	}
];

const require = createRequire(import.meta.url);

async function build({ from, file, to, letters }: (typeof FONTS)[number]): Promise<void> {
	const target = join(OUT, `${to}.woff2`);
	if (existsSync(target)) return;
	const home = dirname(require.resolve(`${from}/package.json`));
	const source = readFileSync(join(home, 'files', `${file}-wght-normal.woff2`));
	const font = await subsetFont(source, letters, {
		targetFormat: 'woff2',
		variationAxes: WEIGHTS,
		// Joining and mark placement of Arabic letters live in these tables; without them words fall apart.
		noLayoutClosure: false
	});
	writeFileSync(target, font);
	console.log(`fonts: ${to}.woff2 ${(font.length / 1024).toFixed(1)} kB`);
}

mkdirSync(OUT, { recursive: true });
await Promise.all(FONTS.map(build));
