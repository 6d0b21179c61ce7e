import type { Language } from '#lib/domain/content/language.ts';

// Of these two Chromium knows nothing, or not on every tablet: a date would follow the tablet’s own language.
const UYGHUR_MONTHS = [
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

const KAZAKH_MONTHS = [
	'қаңтар',
	'ақпан',
	'наурыз',
	'сәуір',
	'мамыр',
	'маусым',
	'шілде',
	'тамыз',
	'қыркүйек',
	'қазан',
	'қараша',
	'желтоқсан'
] as const;

/** Noon of a day such as `2026-11-24`, which is that day in every time zone. */
export function noonOf(day: string): Date {
	return new Date(`${day}T12:00:00`);
}

/** A day without its year, as one says it: “3 November”. Kazakh comes in Cyrillic. */
export function dayOf(date: Date, language: Language): string {
	switch (language) {
		case 'ug':
			return `${date.getDate()}-${UYGHUR_MONTHS[date.getMonth()]}`;
		case 'kk':
			return `${date.getDate()} ${KAZAKH_MONTHS[date.getMonth()]}`;
		case 'zh':
			return `${date.getMonth() + 1}月${date.getDate()}日`;
		case 'en':
			return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(date);
	}
}

/** A day with its year, as it is written: “3 November 2026”. Kazakh comes in Cyrillic. */
export function dateOf(date: Date, language: Language): string {
	const [day, year] = [dayOf(date, language), date.getFullYear()];
	switch (language) {
		case 'ug':
			return `${year}-يىل ${day}`;
		case 'kk':
			return `${year} жылғы ${day}`;
		case 'zh':
			return `${year}年${day}`;
		case 'en':
			return `${day} ${year}`;
	}
}
