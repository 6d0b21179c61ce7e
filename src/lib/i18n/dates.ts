import type { Language } from '#lib/domain/content/language.ts';
import { uyghurDate } from './uyghur.ts';

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

/** A day without its year, as one says it: “3 November”. Kazakh comes in Cyrillic. */
export function dayOf(date: Date, language: Language): string {
	switch (language) {
		case 'ug':
			return uyghurDate(date);
		case 'kk':
			return `${date.getDate()} ${KAZAKH_MONTHS[date.getMonth()]}`;
		case 'zh':
			return `${date.getMonth() + 1}月${date.getDate()}日`;
		case 'en':
			return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(date);
	}
}
