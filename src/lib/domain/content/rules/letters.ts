import type { TargetLanguage } from '../catalog.ts';

/** What is odd about the letters of a text. `mistake`: it would be drawn or spoken wrongly. */
export interface LetterRemark {
	severity: 'mistake' | 'doubt';
	message: string;
}

/** What is no word of the language: facts, and the names of steps in notes for facilitators. */
const TOKEN = /\{\{[^}]*\}\}|\b[sq]\d+[a-z]?\b/g;
/** The letter printed on a key, which is the same on every keyboard; never part of a word. */
const KEY = /(?<![\p{L}\p{M}\p{N}])[A-Z](?![\p{L}\p{M}\p{N}])/gu;
/** Shapes of letters that fonts choose themselves; typed, they are not found and not spoken. */
const SHAPES = /[\ufb50-\ufdff\ufe70-\ufeff]/u;
const UYGHUR = new Set('ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە');
const VOWELS = 'اەوۇۆۈېى';
/** Not after a hyphen, a fact or dots: an ending that is quoted has no ئ. */
const BARE_WORD = new RegExp(`(?<![\\p{L}\\p{M}…»”-])[${VOWELS}][\\p{L}\\p{M}]*`, 'gu');
const TWO_VOWELS = new RegExp(`[${VOWELS}]{2}`, 'u');

/** Remarks on one translated text. Tokens of facts are looked at in the facts. */
export function letterRemarks(text: string, language: TargetLanguage): LetterRemark[] {
	const plain = text.replace(TOKEN, '-');
	if (language === 'zh') return rareSigns(plain);
	const written = language === 'kk' ? plain.replace(KEY, '-') : plain;
	const latin = [...new Set(written.match(/[A-Za-z]+/g))];
	const foreign: LetterRemark[] = latin.map((word) => {
		return { severity: 'doubt', message: `“${word}” stands in Latin letters` };
	});
	return language === 'ug' ? [...foreign, ...uyghur(plain)] : foreign;
}

function uyghur(text: string): LetterRemark[] {
	const strange = [...new Set(text.match(/\p{Script=Arabic}/gu))].filter((sign) => {
		return /\p{L}/u.test(sign) && !UYGHUR.has(sign);
	});
	const odd: LetterRemark[] = strange.map((sign) => {
		const code = sign.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase();
		const what = SHAPES.test(sign) ? 'a typed shape' : 'no Uyghur letter';
		return { severity: 'mistake', message: `${sign} (U+${code}) is ${what}` };
	});
	const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
	const bare = [...text.matchAll(BARE_WORD)].map(([word]) => word);
	const joined = words.filter((word) => TWO_VOWELS.test(word));
	return [
		...odd,
		...bare.map(
			(word): LetterRemark => ({ severity: 'mistake', message: `${word} begins with a vowel without ئ` })
		),
		...joined.map(
			(word): LetterRemark => ({ severity: 'doubt', message: `${word} has two vowels without ئ between` })
		)
	];
}

/** Endings that follow the last vowel of their word: after a front vowel, after a back vowel. */
const HARMONY: readonly (readonly [front: string, back: string])[] = [
	['لەر', 'لار'],
	['دە', 'دا'],
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

const COMMON = commonSigns();

function rareSigns(text: string): LetterRemark[] {
	const signs = new Set(text.match(/\p{Script=Han}/gu));
	return [...signs]
		.filter((sign) => !COMMON.has(sign))
		.map((sign) => ({ severity: 'doubt', message: `${sign} is not among the common characters` }));
}

/** Level 1 of GB 2312: the 3,755 common characters, in the rows 16 to 55 of the table. */
function commonSigns(): Set<string> {
	const decoder = new TextDecoder('gb2312');
	const signs = new Set<string>();
	for (let row = 0xb0; row <= 0xd7; row += 1)
		for (let cell = 0xa1; cell <= 0xfe; cell += 1)
			for (const sign of decoder.decode(new Uint8Array([row, cell])))
				if (/\p{Script=Han}/u.test(sign)) signs.add(sign);
	return signs;
}
