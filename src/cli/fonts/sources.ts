/** A file of a font package, and the one that is cut from it. */
export interface FontSource {
	from: string;
	file: string;
	to: string;
	/** What children may meet whatever content/ says; its own letters come to them. */
	letters: string;
}

/** All characters from `first` to `last`. */
function range(first: number, last: number): string {
	return Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)).join(
		''
	);
}

const SIGNS = '«»“”‘’‹›–—…·•×÷±°€¥→←↑↓−';
// The 32 Uyghur letters, the letters of the Arabic-based Kazakh script, hamza forms and punctuation.
const ARABIC = range(0x0621, 0x064a) + 'ٴپچڭگڤژڧھۇۆۈۋۅۉېەیک،؛؟ـء٪' + range(0x0640, 0x0640);

/** What the tablet’s letters are cut from. */
export const FONTS: readonly FontSource[] = [
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
