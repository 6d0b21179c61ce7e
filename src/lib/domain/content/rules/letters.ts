import type { TargetLanguage } from '../catalog.ts';

/** What is odd about the letters of a text. `mistake`: it would be drawn or spoken wrongly. */
export interface LetterRemark {
	severity: 'mistake' | 'doubt';
	message: string;
}

/** What is no word of the language: facts, and the names of steps in notes for facilitators. */
const TOKEN = /\{\{[^}]*\}\}|\b[sq]\d+[a-z]?\b/g;
/** A letter on a key or a corner, a level (S2) or a size of paper (A4): the same in every language. */
const KEY = /(?<![\p{L}\p{M}\p{N}])([A-Z][0-9]?)(?![\p{L}\p{M}\p{N}])/gu;
/** Shapes of letters that fonts choose themselves; typed, they are not found and not spoken. */
const SHAPES = /[\ufb50-\ufdff\ufe70-\ufeff]/u;
const UYGHUR = new Set('ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە');
const VOWELS = 'اەوۇۆۈېى';
/** The Cyrillic letters of Kazakh; ґ, є, ї or ў look right and are not. */
const KAZAKH = new Set('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя');
/** A word with Latin and other letters in it: one that looks alike was typed on another keyboard. */
const MIXED = /(?=\p{L}*[A-Za-z])(?=\p{L}*[^\P{L}A-Za-z])\p{L}+/gu;
/** Letters of another script than the language has. Latin ones are told word by word. */
const OTHER_SCRIPT: Readonly<Record<TargetLanguage, RegExp>> = {
	ug: /[^\P{L}\p{Script=Arabic}\p{Script=Common}A-Za-z]+/gu,
	kk: /[^\P{L}\p{Script=Cyrillic}\p{Script=Common}A-Za-z]+/gu,
	zh: /[^\P{L}\p{Script=Han}\p{Script=Common}A-Za-z]+/gu
};
/** Lengthened letters, vowel signs, marks of direction and digits of another writing: seen by nobody, said by no voice. */
const STRAY =
	/[\u064b-\u0652\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?![0-9])\p{Nd}/gu;
/** Not after a hyphen, a fact or dots, nor the ending of a number: an ending has no ئ. */
const BARE_WORD = new RegExp(
	`(?<![\\p{L}\\p{M}…»”-])(?!(?<=[\\p{Nd}%-]\\s)ى)[${VOWELS}][\\p{L}\\p{M}]*`,
	'gu'
);
const TWO_VOWELS = new RegExp(`[${VOWELS}]{2}`, 'u');

/** Letters that a reader may meet although they are rare or foreign. */
export interface KnownLetters {
	/**
	 * Level 1 of the Table of General Standard Chinese Characters (通用规范汉字表, State Council 2013):
	 * the 3,500 characters that every school teaches.
	 */
	common: ReadonlySet<string>;
	/** What somebody looked at and kept: Chinese characters; Uyghur and Kazakh words. */
	accepted: Readonly<Record<TargetLanguage, ReadonlySet<string>>>;
}

/** Remarks on one translated text. Tokens of facts are looked at in the facts. */
export function letterRemarks(
	text: string,
	language: TargetLanguage,
	{ common, accepted }: KnownLetters
): LetterRemark[] {
	const plain = text.replace(TOKEN, '-');
	const kept = accepted[language];
	const wrong = [...strangers(plain, language), ...strays(plain)];
	if (language === 'zh') return [...wrong, ...rareSigns(plain, common, kept)];
	const mixed = [...new Set(plain.match(MIXED))];
	const two = mixed.map((word): LetterRemark => {
		return { severity: 'mistake', message: `“${word}” mixes letters of two scripts` };
	});
	const written = plain.replace(MIXED, '-').replace(KEY, '-');
	const latin = [...new Set(written.match(/[A-Za-z]+/g))].filter((word) => !kept.has(word));
	const foreign: LetterRemark[] = latin.map((word) => {
		return { severity: 'doubt', message: `“${word}” stands in Latin letters` };
	});
	return [
		...wrong,
		...two,
		...foreign,
		...(language === 'ug' ? uyghur(plain, kept) : kazakh(plain))
	];
}

function kazakh(text: string): LetterRemark[] {
	const signs = new Set(text.toLowerCase().match(/\p{Script=Cyrillic}/gu));
	return [...signs]
		.filter((sign) => !KAZAKH.has(sign))
		.map((sign) => ({
			severity: 'mistake',
			message: `${sign} (${codeOf(sign)}) is no Kazakh letter`
		}));
}

function strangers(text: string, language: TargetLanguage): LetterRemark[] {
	return [...new Set(text.match(OTHER_SCRIPT[language]))].map((word) => {
		return { severity: 'mistake', message: `“${word}” stands in letters of another script` };
	});
}

function strays(text: string): LetterRemark[] {
	return [...new Set(text.match(STRAY))].map((sign) => {
		return { severity: 'mistake', message: `the sign ${codeOf(sign)} belongs in no text` };
	});
}

function codeOf(sign: string): string {
	const code = sign.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase();
	return `U+${code}`;
}

function uyghur(text: string, kept: ReadonlySet<string>): LetterRemark[] {
	const strange = [...new Set(text.match(/\p{Script=Arabic}/gu))].filter((sign) => {
		return /\p{L}/u.test(sign) && !UYGHUR.has(sign);
	});
	const odd: LetterRemark[] = strange.map((sign) => {
		const what = SHAPES.test(sign) ? 'a typed shape' : 'no Uyghur letter';
		return { severity: 'mistake', message: `${sign} (${codeOf(sign)}) is ${what}` };
	});
	const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
	const bare = [...text.matchAll(BARE_WORD)].map(([word]) => word);
	const joined = words.filter((word) => TWO_VOWELS.test(word) && !beginsWithOne(kept, word));
	return [
		...odd,
		...bare.map((word): LetterRemark => ({
			severity: 'mistake',
			message: `${word} begins with a vowel without ئ`
		})),
		...joined.map((word): LetterRemark => ({
			severity: 'doubt',
			message: `${word} has two vowels without ئ between`
		}))
	];
}

/** Endings that follow the last vowel of their word: after a front vowel, after a back vowel. */
const HARMONY: readonly (readonly [front: string, back: string])[] = [
	['لەر', 'لار'],
	['دە', 'دا'],
	['تە', 'تا'],
	['گە', 'غا'],
	['كە', 'قا']
];

/** Uyghur words whose ending does not follow their last vowel; loans and names may be right so. */
export function harmonySuspects(text: string): string[] {
	const words = text.replace(TOKEN, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
	return words.filter((word) =>
		HARMONY.some(([front, back]) => breaks(word, front, 'اوۇ') || breaks(word, back, 'ەۆۈ'))
	);
}

function breaks(word: string, ending: string, vowels: string): boolean {
	// «-ڭلار», which speaks to several people, never changes.
	if (!word.endsWith(ending) || word.endsWith('ڭلار')) return false;
	const stem = word.slice(0, -ending.length);
	// Before ې and ى nothing can be said: they may have been ا or ە before the ending came.
	const last = [...stem].findLast((sign) => VOWELS.includes(sign));
	return stem.length > 2 && last !== undefined && vowels.includes(last);
}

// Endings follow an accepted word: «يۈەن», «يۈەننى».
function beginsWithOne(stems: ReadonlySet<string>, word: string): boolean {
	return [...stems].some((stem) => word.startsWith(stem));
}

function rareSigns(
	text: string,
	common: ReadonlySet<string>,
	kept: ReadonlySet<string>
): LetterRemark[] {
	const signs = new Set(text.match(/\p{Script=Han}/gu));
	return [...signs]
		.filter((sign) => !common.has(sign) && !kept.has(sign))
		.map((sign) => ({ severity: 'doubt', message: `${sign} is not among the common characters` }));
}
