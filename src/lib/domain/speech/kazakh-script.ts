/** Marks a word as front-vowelled; the high hamza, not U+0621, which would stand on the line. */
const HIGH_HAMZA = '\u0674';

const FRONT_VOWEL = /[әөүі]/;
/** A word with one of these letters is known by it, so the hamza is not written. */
const SHOWS_ITS_VOWELS = /[еэкгқғ]/;

/** Letter groups first: и or й before я, ю, ё would otherwise double the ي of the next letter. */
const GROUPS: readonly (readonly [string, string])[] = [
	['ия', 'يا'],
	['йя', 'يا'],
	['ию', 'يۋ'],
	['йю', 'يۋ'],
	['йё', 'يو']
];

const LETTERS: Readonly<Record<string, string>> = {
	а: 'ا',
	ә: 'ا',
	б: 'ب',
	в: 'ۆ',
	г: 'گ',
	ғ: 'ع',
	д: 'د',
	е: 'ە',
	ё: 'يو',
	ж: 'ج',
	з: 'ز',
	и: 'ي',
	й: 'ي',
	к: 'ك',
	қ: 'ق',
	л: 'ل',
	м: 'م',
	н: 'ن',
	ң: 'ڭ',
	о: 'و',
	ө: 'و',
	п: 'پ',
	р: 'ر',
	с: 'س',
	т: 'ت',
	у: 'ۋ',
	ұ: 'ۇ',
	ү: 'ۇ',
	ф: 'ف',
	х: 'ح',
	һ: 'ھ',
	ц: 'تس',
	ч: 'چ',
	ш: 'ش',
	щ: 'شش',
	ъ: '',
	ы: 'ى',
	і: 'ى',
	ь: '',
	э: 'ە',
	ю: 'يۋ',
	я: 'يا'
};

const PUNCTUATION: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

const WORD = /[а-яёәғқңөұүһі]+/giu;
/** Commas inside numbers are decimal signs and stay as they are. */
const MARK = /(?<!\d),|,(?!\d)|[;?]/g;

/**
 * Writes Kazakh Cyrillic in the Arabic-based script used in Xinjiang. Works word by word, so the
 * n-th word of the result is the n-th word of the source. Latin words and digits stay as they are.
 */
export function toArabicScript(cyrillic: string): string {
	return cyrillic
		.normalize('NFC')
		.replace(WORD, (word) => arabicWord(word.toLowerCase()))
		.replace(MARK, (mark) => PUNCTUATION[mark] ?? mark);
}

function arabicWord(word: string): string {
	const hamza = FRONT_VOWEL.test(word) && !SHOWS_ITS_VOWELS.test(word) ? HIGH_HAMZA : '';
	return hamza + [...withGroups(word)].map((letter) => LETTERS[letter] ?? letter).join('');
}

function withGroups(word: string): string {
	return GROUPS.reduce((text, [from, to]) => text.replaceAll(from, to), word);
}
