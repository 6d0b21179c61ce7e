import type { Language } from '../content/language.ts';

/** A word of a displayed line. Offsets are UTF-16 positions in the text as given. */
export interface Word {
	text: string;
	start: number;
	end: number;
}

/** Finds the words of Chinese; the caller hands in `Intl.Segmenter` where the browser has one. */
export type Segment = (
	text: string
) => Iterable<{ segment: string; index: number; isWordLike?: boolean | undefined }>;

/** Letters with their marks; a hyphen or an apostrophe inside belongs to the word. */
const WORD =
	/[¥￥]?\p{N}+(?:[.,:]\p{N}+)*(?:[-–]\p{N}+(?:[.,:]\p{N}+)*)*(?:[-–]?[\p{L}\p{M}]+)*%?|[\p{L}\p{M}]+(?:['’\-–][\p{L}\p{M}\p{N}]+|\p{N}+)*/gu;

/** Without a segmenter each Chinese character is a word, which reads and highlights well enough. */
const CHINESE_WORD = /\p{Script=Han}|[¥￥]?\p{N}+(?:[.,:\-–]\p{N}+)*%?|[\p{Script=Latin}\p{M}]+/gu;

/** A number with its signs, which a segmenter would cut into pieces. */
const CHINESE_NUMBER = /[¥￥]?\p{N}+(?:[.,:\-–]\p{N}+)*%?/gu;

/**
 * The words of a line, in order, as they are highlighted and tapped. Markers (`**`) and punctuation
 * are between the words. Kazakh in Arabic script gives the same number of words as in Cyrillic.
 */
export function words(text: string, language: Language, segment?: Segment): Word[] {
	if (language !== 'zh') return matches(text, WORD);
	return segment ? chineseWords(text, segment) : matches(text, CHINESE_WORD);
}

function matches(text: string, pattern: RegExp): Word[] {
	return [...text.matchAll(pattern)].map((match) => wordAt(match[0], match.index));
}

function wordAt(text: string, start: number): Word {
	return { text, start, end: start + text.length };
}

function chineseWords(text: string, segment: Segment): Word[] {
	const numbers = matches(text, CHINESE_NUMBER);
	const starts = [0, ...numbers.map((number) => number.end)];
	const ends = [...numbers.map((number) => number.start), text.length];
	const others = starts.flatMap((start, i) =>
		[...segment(text.slice(start, ends[i]))]
			.filter((part) => part.isWordLike)
			.map((part) => wordAt(part.segment, start + part.index))
	);
	return [...numbers, ...others].sort((a, b) => a.start - b.start);
}
