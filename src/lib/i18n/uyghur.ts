/**
 * Chromium knows no Uyghur: plural, order, numbers and dates would follow the tablet’s own language
 * and differ from one tablet to the next. Digits are Western in all four languages.
 */

const ALPHABET = 'ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي';
const MONTHS = [
	'يانۋار',
	'فېۋرال',
	'مارت',
	'ئاپرېل',
	'ماي',
	'ئىيۇن',
	'ئىيۇل',
	'ئاۋغۇست',
	'سېنتەبىر',
	'ئۆكتەبىر',
	'نويابىر',
	'دېكابىر'
] as const;

/** A noun after a number stays singular in Uyghur, but a sentence without one can differ. */
export function uyghurPlural(count: number): 'one' | 'other' {
	return count === 1 ? 'one' : 'other';
}

/** Order of the 32 letters; the hamza seat ئ carries a vowel and counts for nothing. */
export function compareUyghur(a: string, b: string): number {
	const [left, right] = [ranks(a), ranks(b)];
	for (let i = 0; i < Math.min(left.length, right.length); i++) {
		const difference = (left[i] ?? 0) - (right[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return left.length - right.length;
}

/** `12 345.5`: a no-break space between thousands, a point before the fraction. */
export function uyghurNumber(value: number): string {
	const [whole = '', fraction] = String(Math.abs(value)).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
	return (value < 0 ? '-' : '') + grouped + (fraction ? `.${fraction}` : '');
}

/** `3-نويابىر` */
export function uyghurDate(date: Date): string {
	return `${date.getDate()}-${MONTHS[date.getMonth()]}`;
}

function ranks(word: string): number[] {
	const letters = [...word.normalize('NFC').replaceAll('ئ', '')];
	return letters.map((letter) => {
		const place = ALPHABET.indexOf(letter);
		return place < 0 ? (letter.codePointAt(0) ?? 0) - 0x10000 : place;
	});
}
