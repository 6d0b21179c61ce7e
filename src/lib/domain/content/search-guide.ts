import { toArabicScript } from '../speech/kazakh-script.ts';
import { chapterSchema, type Chapter } from './guide-schema.ts';
import type { Language } from './language.ts';
import type { SoughtWords } from './search-words.ts';
import { textsOf } from './texts.ts';

/** A section of the guide that holds what was looked for. */
export interface Found {
	chapter: Chapter['id'];
	chapterTitle: string;
	section: string;
	sectionTitle: string;
	/** The text that was found, whole. */
	text: string;
}

/** A chapter, and the words that lead to its sections though they do not stand there. */
export type SearchedChapter = Chapter & { sought?: SoughtWords };

/** Whether a searchable text holds one word of the query. */
type Holds = (text: string, word: string) => boolean;

/** Letters that keyboards write in several ways, and Kazakh letters that a Russian keyboard lacks. */
const VARIANTS: Record<string, string> = {
	ک: 'ك',
	گ: 'ك',
	ی: 'ي',
	ى: 'ي',
	ه: 'ە',
	ھ: 'ە',
	ہ: 'ە',
	ә: 'а',
	ғ: 'г',
	қ: 'к',
	ң: 'н',
	ө: 'о',
	ұ: 'у',
	ү: 'у',
	һ: 'х',
	і: 'и'
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu');
/** The hamza that carries a vowel in Uyghur and softens a word in Kazakh; many leave it out. */
const HAMZA = /[ئءٴ]/gu;

/**
 * Sections in which every word of the query begins a word, or, in Chinese, stands anywhere. Titles and
 * words that people look for come first, then the order of the guide. Kazakh may be typed in either script. Where nothing is found
 * so, words with another ending count: “breathing” finds “breathe”; and then words with a slip of the finger.
 */
export function searchGuide(
	chapters: readonly SearchedChapter[],
	query: string,
	language: Language
): Found[] {
	const words = folded(query).split(' ').filter(Boolean);
	if (words.length === 0) return [];
	const exact = find(chapters, words, language, language === 'zh' ? stands : begins);
	if (exact.length > 0) return exact;
	if (language === 'zh') return find(chapters, words, language, standsInPieces);
	const alike = find(chapters, words, language, beginsAlike(ROOT_SHARE[language]));
	return alike.length > 0 ? alike : find(chapters, words, language, beginsNearly);
}

function find(
	chapters: readonly SearchedChapter[],
	words: readonly string[],
	language: Language,
	holds: Holds
): Found[] {
	const found = chapters.flatMap((chapter) => sectionsIn(chapter, words, language, holds));
	return [
		...found.filter(({ inTitle }) => inTitle),
		...found.filter(({ inTitle }) => !inTitle)
	].map(({ inTitle: _, ...rest }) => rest);
}

function sectionsIn(
	chapter: SearchedChapter,
	words: readonly string[],
	language: Language,
	holds: Holds
) {
	const holdsOf = (text: string) => {
		const own = searchable(text, language);
		return words.filter((word) => holds(own, word)).length;
	};
	return chapter.sections.flatMap((section, index) => {
		const own = textsOf(chapterSchema, chapter).filter(
			({ path }) => path[0] === 'sections' && path[1] === index
		);
		const texts = own.map(({ text }) => text);
		const { title: sectionTitle, id } = section;
		const heads = [chapter.title, sectionTitle, ...(chapter.sought?.[id] ?? [])].join(' ');
		if (holdsOf([heads, ...texts].join(' ')) < words.length) return [];
		const text = texts.find((one) => one !== sectionTitle && holdsOf(one) > 0) ?? section.why;
		const inTitle = holdsOf(heads) === words.length;
		const { id: name, title } = chapter;
		return [{ chapter: name, chapterTitle: title, section: id, sectionTitle, text, inTitle }];
	});
}

/** A text as it is compared: Kazakh in both scripts. */
function searchable(text: string, language: Language): string {
	return folded(language === 'kk' ? `${text} ${toArabicScript(text)}` : text);
}

function begins(text: string, word: string): boolean {
	return ` ${text}`.includes(` ${word}`);
}

/** How much of a word is its root at least: Uyghur and Kazakh hang several endings on each other. */
const ROOT_SHARE: Record<Language, number> = { en: 2 / 3, zh: 1, ug: 1 / 2, kk: 1 / 2 };

/** A word of the text with another ending, of which two thirds are the same, or the root of the word. */
function beginsAlike(share: number): Holds {
	return (text, word) => {
		if (begins(text, word.slice(0, Math.max(5, Math.ceil((word.length * 2) / 3))))) return true;
		const least = Math.max(4, Math.ceil(word.length * share));
		return text.split(' ').some((own) => own.length >= least && word.startsWith(own));
	};
}

/** One letter is wrong, missing, too many or swapped with the next; in a long word, two. Never the first one. */
function beginsNearly(text: string, word: string): boolean {
	const slips = word.length < 6 ? 0 : word.length < 9 ? 1 : 2;
	return text.split(' ').some((own) => own[0] === word[0] && slipsBetween(word, own) <= slips);
}

/** How many slips lead from a word to the beginning of another: Damerau’s distance to the nearest of its beginnings. */
function slipsBetween(word: string, own: string): number {
	const size = Math.min(own.length, word.length + 2);
	let [before, last] = [[] as number[], Array.from({ length: size + 1 }, (_, n) => n)];
	for (let row = 1; row <= word.length; row++) {
		const now = [row];
		for (let n = 1; n <= size; n++) {
			const isSame = word[row - 1] === own[n - 1];
			const isSwapped = row > 1 && word[row - 1] === own[n - 2] && word[row - 2] === own[n - 1];
			const single = Math.min(
				at(last, n) + 1,
				at(now, n - 1) + 1,
				at(last, n - 1) + (isSame ? 0 : 1)
			);
			now.push(isSwapped ? Math.min(single, at(before, n - 2) + 1) : single);
		}
		[before, last] = [last, now];
	}
	return Math.min(...last);
}

function at(row: readonly number[], n: number): number {
	return row[n] ?? Infinity;
}

function stands(text: string, word: string): boolean {
	return text.includes(word);
}

/** Chinese is typed without spaces: three signs and more may stand apart. */
function standsInPieces(text: string, word: string): boolean {
	return word.length > 2 && [...word].every((sign) => text.includes(sign));
}

/** Small letters without marks and hamza, each in one shape; one space between words. */
export function folded(text: string): string {
	return text
		.toLowerCase()
		.replace(HAMZA, '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(VARIANT, (letter) => VARIANTS[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
