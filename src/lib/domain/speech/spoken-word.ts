import type { Language } from '../content/language.ts';
import { digitsInWords, numberInWords, ordinalInWords, telephoneInWords } from './numbers.ts';
import type { Word } from './words.ts';

interface Neighbours {
	before?: Word | undefined;
	/** Only if it follows without a pause. */
	after?: Word | undefined;
}

/** Drafts: what the engine would spell or mumble. Everything else in Latin it reads as English. */
const ABBREVIATIONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	ug: {
		HIV: 'ئەيدىز ۋىرۇسى',
		AIDS: 'ئەيدىز',
		ID: 'كىملىك',
		WECHAT: 'ئۈندىدار',
		SIM: 'سىم',
		PIN: 'پىن',
		QR: 'كيۇ ئار',
		SMS: 'قىسقا ئۇچۇر'
	},
	kk: {
		HIV: 'а и тэ вэ',
		АИТВ: 'а и тэ вэ',
		ЖИТС: 'жи тэ эс',
		AIDS: 'жи тэ эс',
		ID: 'жеке куәлік',
		WECHAT: 'уичат',
		SIM: 'сим',
		PIN: 'пин',
		QR: 'кью ар',
		SMS: 'эс эм эс'
	},
	zh: {
		HIV: '艾滋病病毒',
		AIDS: '艾滋病',
		ID: '身份证',
		WECHAT: '微信',
		APP: '应用',
		SMS: '短信'
	},
	en: {
		HIV: 'H I V',
		ID: 'I D',
		WECHAT: 'we chat',
		SMS: 'S M S',
		QR: 'Q R',
		SIM: 'sim',
		PIN: 'pin'
	}
};

const PERCENT: Readonly<Record<Language, (number: string) => string>> = {
	ug: (number) => `${number} پىرسەنت`,
	kk: (number) => `${number} пайыз`,
	zh: (number) => `百分之${number}`,
	en: (number) => `${number} percent`
};
const POINT: Readonly<Record<Language, string>> = {
	ug: 'پۈتۈن',
	kk: 'бүтін',
	zh: '点',
	en: 'point'
};
const YUAN: Readonly<Record<Language, string>> = { ug: 'يۈەن', kk: 'юань', zh: '元', en: 'yuan' };

/** What is counted or measured; a number before it is an amount and not a telephone line. */
const UNIT = beginsWithAny(
	'元 块 岁 年 月 天 日 分 秒 小时 公里 米 人 个',
	'yuan year month week day hour minute second people children kilomet met',
	'юань жас жыл ай апта күн сағат минут секунд адам бала шақырым метр',
	'يۈەن ياش يىل ئاي ھەپتە كۈن سائەت مىنۇت سېكۇنت ئادەم بالا كىلومېتىر مېتىر'
);
/** Chinese says 两 and not 二 before a counter. */
const COUNTER = beginsWithAny(
	'个 只 条 次 天 周 块 本 张 位 家 年 岁 点 分 秒 人 件 双 把 种 元 小时 星期 步 遍'
);
const EMERGENCY_LINE = /^(110|119|120|122)$/;
const SERVICE_LINE = /^(1[0-2]\d{3}|9[56]\d{3})$/;
const YEARS = /^\d{4}[-–]\d{4}$/;
/** Case endings after a number in Kazakh; any other word after the hyphen makes it an ordinal. */
const KAZAKH_CASE = new RegExp(
	`^(?:${[
		'[нтд][ыі]ң', // genitive
		'[нтд]?[ыі]', // accusative; possessive
		'[сш][ыі]', // possessive
		'[ғгқк][аеә]', // dative
		'[дт][ае]', // locative
		'[дтн][ае]н', // ablative
		'[мбп]ен', // instrumental
		'л[ае]р.*' // plural
	].join('|')})$`,
	'u'
);

const NUMBER = /^([¥￥]?)(\d[\d.,:–-]*\d|\d)(.*)$/u;

/** Finds a text that begins with one of these words, which spaces separate. */
function beginsWithAny(...words: readonly string[]): RegExp {
	return new RegExp(`^(?:${words.join(' ').replaceAll(' ', '|')})`, 'i');
}

/** How one displayed word is spoken; may be several words. Digits of any script are understood. */
export function spokenWord(word: string, language: Language, neighbours: Neighbours = {}): string {
	const plain = withLatinDigits(word);
	const [, sign = '', digits, rest = ''] = NUMBER.exec(plain) ?? [];
	if (digits === undefined) return ABBREVIATIONS[language][plain.toUpperCase()] ?? plain;
	const spoken = spokenNumber({ digits, rest }, language, neighbours);
	return sign ? joined([spoken, YUAN[language]], language) : spoken;
}

function spokenNumber(
	{ digits, rest }: { digits: string; rest: string },
	language: Language,
	neighbours: Neighbours
): string {
	const unit = rest || neighbours.after?.text || '';
	if (isTelephone(digits, unit)) {
		return joined(
			[telephoneInWords(digits.replace(/\D/g, ''), language), rest.replace(/^[-–]/, '')],
			language
		);
	}
	if (rest === '%') return PERCENT[language](amount(digits, language));
	if (language === 'zh') return chineseNumber({ digits, rest, unit }, neighbours);
	if (language === 'en') return englishNumber(digits) + rest;
	return turkicNumber({ digits, rest }, language);
}

function isTelephone(digits: string, unit: string): boolean {
	if (EMERGENCY_LINE.test(digits) || SERVICE_LINE.test(digits)) return !UNIT.test(unit);
	if (/[.,:]/.test(digits) || UNIT.test(unit) || YEARS.test(digits)) return false;
	return /^0\d{2,}/.test(digits) || digits.replace(/\D/g, '').length >= 7;
}

function turkicNumber(
	{ digits, rest }: { digits: string; rest: string },
	language: 'ug' | 'kk'
): string {
	if (!rest) return amount(digits, language);
	const ending = rest.replace(/^[-–]/, '');
	const isHyphened = ending !== rest;
	if (!isHyphened || (language === 'kk' && KAZAKH_CASE.test(ending))) {
		return amount(digits, language) + ending;
	}
	if (!/^\d+$/.test(digits)) return `${amount(digits, language)} ${ending}`;
	return `${ordinalInWords(Number(digits), language)} ${ending}`;
}

function chineseNumber(
	{ digits, rest, unit }: { digits: string; rest: string; unit: string },
	{ before }: Neighbours
): string {
	if (/^\d{4}$/.test(digits) && unit.startsWith('年')) return digitsInWords(digits, 'zh') + rest;
	const isCounted = digits === '2' && COUNTER.test(unit) && !before?.text.endsWith('第');
	return (isCounted ? '两' : amount(digits, 'zh')) + rest;
}

/** The engine reads whole numbers; only what it would misread is changed. */
function englishNumber(digits: string): string {
	return digits.replace(/(\d)[–-](?=\d)/g, '$1 to ').replace(/(\d),(?=\d{3})/g, '$1');
}

/** Numbers with a decimal, a clock time or a range; groups of thousands close up first. */
function amount(digits: string, language: Language): string {
	const parts = digits.replace(/([,.])(?=\d{3}(?:\D|$))/g, '').split(/[–-]/);
	return joined(
		parts.map((part) => (/[.,]/.test(part) ? decimal(part, language) : clock(part, language))),
		language,
		language === 'zh' ? '到' : ' '
	);
}

function clock(digits: string, language: Language): string {
	const [hours = '', minutes] = digits.split(':');
	const spoken = numberInWords(Number(hours), language);
	if (minutes === undefined) return spoken;
	const rest = Number(minutes) === 0 ? '' : numberInWords(Number(minutes), language);
	return language === 'zh' ? `${spoken}点${rest && `${rest}分`}` : joined([spoken, rest], language);
}

function decimal(digits: string, language: Language): string {
	const [whole = '', ...fraction] = digits.split(/[.,]/);
	return joined(
		[
			numberInWords(Number(whole), language),
			POINT[language],
			digitsInWords(fraction.join(''), language)
		],
		language
	);
}

function joined(parts: readonly string[], language: Language, gap?: string): string {
	return parts.filter(Boolean).join(gap ?? (language === 'zh' ? '' : ' '));
}

function withLatinDigits(word: string): string {
	return word.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
		String((digit.codePointAt(0) ?? 0) & 0xf)
	);
}
