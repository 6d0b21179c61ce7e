import type { Language } from '../content/language.ts';

interface NumberWords {
	/** 0 to 9. */
	ones: readonly string[];
	/** 10, 20 … 90. */
	tens: readonly string[];
	hundred: string;
	thousand: string;
	million: string;
}

const TURKIC: Readonly<Record<'ug' | 'kk', NumberWords>> = {
	ug: {
		ones: ['نۆل', 'بىر', 'ئىككى', 'ئۈچ', 'تۆت', 'بەش', 'ئالتە', 'يەتتە', 'سەككىز', 'توققۇز'],
		tens: ['ئون', 'يىگىرمە', 'ئوتتۇز', 'قىرىق', 'ئەللىك', 'ئاتمىش', 'يەتمىش', 'سەكسەن', 'توقسان'],
		hundred: 'يۈز',
		thousand: 'مىڭ',
		million: 'مىليون'
	},
	kk: {
		ones: ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'],
		tens: ['он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'],
		hundred: 'жүз',
		thousand: 'мың',
		million: 'миллион'
	}
};

const HAN_DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
/** On the telephone 1 is yāo, so that it is not taken for seven. */
const HAN_TELEPHONE_ONE = '幺';
const HAN_UNITS = ['', '十', '百', '千'] as const;
const ENGLISH_DIGITS = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine'
] as const;

/** Endings of ordinals: the last number word loses or changes its end before them. */
const UYGHUR_ORDINAL: Readonly<Record<string, string>> = {
	ئىككى: 'ئىككىنچى',
	ئالتە: 'ئالتىنچى',
	يەتتە: 'يەتتىنچى',
	يىگىرمە: 'يىگىرمىنچى',
	سەكسەن: 'سەكسىنىنچى',
	توقسان: 'توقسىنىنچى'
};
const KAZAKH_ORDINAL: Readonly<Record<string, string>> = {
	екі: 'екінші',
	алты: 'алтыншы',
	жеті: 'жетінші',
	жиырма: 'жиырмасыншы',
	қырық: 'қырқыншы',
	елу: 'елуінші'
};
const BACK_VOWEL = /[аоұы][^аоұыәеіөүи]*$/;

/** Larger numbers are read digit by digit; a lesson never needs one. */
const LARGEST = 999_999_999;

/** A whole number in words; English is left to the engine, which does it well. */
export function numberInWords(value: number, language: Language): string {
	if (language === 'en') return String(value);
	if (value > LARGEST) return digitsInWords(String(value), language);
	return language === 'zh' ? hanNumber(value) : turkicNumber(value, TURKIC[language]);
}

/** Which one in a row: fifth, бесінші, بەشىنچى, 第五. */
export function ordinalInWords(value: number, language: 'ug' | 'kk'): string {
	const parts = numberInWords(value, language).split(' ');
	const last = parts.pop() ?? '';
	return [...parts, language === 'ug' ? uyghurOrdinal(last) : kazakhOrdinal(last)].join(' ');
}

/** Each digit by itself, as for a year in Chinese. */
export function digitsInWords(digits: string, language: Language): string {
	const names = digitNames(language);
	return [...digits].map((digit) => names[Number(digit)] ?? digit).join(gapOf(language));
}

/** A telephone number, digit by digit. */
export function telephoneInWords(digits: string, language: Language): string {
	const spoken = digitsInWords(digits, language);
	return language === 'zh' ? spoken.replaceAll('一', HAN_TELEPHONE_ONE) : spoken;
}

function digitNames(language: Language): readonly string[] {
	if (language === 'zh') return HAN_DIGITS;
	return language === 'en' ? ENGLISH_DIGITS : TURKIC[language].ones;
}

function gapOf(language: Language): string {
	return language === 'zh' ? '' : ' ';
}

function turkicNumber(value: number, words: NumberWords): string {
	if (value === 0) return words.ones[0] ?? '';
	return [
		...turkicGroup(Math.floor(value / 1e6), words, words.million),
		...turkicGroup(Math.floor(value / 1000) % 1000, words, words.thousand),
		...belowThousand(value % 1000, words)
	].join(' ');
}

/** "Thousand" stands alone for 1000, but a million is always counted: one million. */
function turkicGroup(count: number, words: NumberWords, name: string): string[] {
	if (count === 0) return [];
	return count === 1 && name === words.thousand ? [name] : [...belowThousand(count, words), name];
}

function belowThousand(value: number, { ones, tens, hundred }: NumberWords): string[] {
	const hundreds = Math.floor(value / 100);
	return [
		hundreds > 1 ? ones[hundreds] : undefined,
		hundreds > 0 ? hundred : undefined,
		tens[(Math.floor(value / 10) % 10) - 1],
		value % 10 > 0 ? ones[value % 10] : undefined
	].filter((word) => word !== undefined);
}

function uyghurOrdinal(word: string): string {
	return UYGHUR_ORDINAL[word] ?? `${word}ىنچى`;
}

function kazakhOrdinal(word: string): string {
	return KAZAKH_ORDINAL[word] ?? word + (BACK_VOWEL.test(word) ? 'ыншы' : 'інші');
}

function hanNumber(value: number): string {
	if (value === 0) return HAN_DIGITS[0];
	const groups = [
		{ count: Math.floor(value / 1e8), name: '亿' },
		{ count: Math.floor(value / 1e4) % 1e4, name: '万' },
		{ count: value % 1e4, name: '' }
	];
	let text = '';
	for (const { count, name } of groups) {
		if (count === 0) continue;
		const gap = text && count < 1000 ? HAN_DIGITS[0] : '';
		text += gap + hanGroup(count) + name;
	}
	return text.replace(/^一十/, '十');
}

function hanGroup(value: number): string {
	const digits = [...String(value)].map(Number);
	const spoken = digits.map((digit, i) =>
		digit === 0 ? HAN_DIGITS[0] : `${HAN_DIGITS[digit]}${HAN_UNITS[digits.length - 1 - i]}`
	);
	return spoken.join('').replace(/零+/g, '零').replace(/零$/, '');
}
