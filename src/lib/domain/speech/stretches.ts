import type { Language } from '../content/language.ts';
import { words, type Segment } from './words.ts';

/** A stretch of a caption: a word with its index, or what stands between words. */
export interface Stretch {
	text: string;
	word?: number;
}

const chinese =
	typeof Intl !== 'undefined' && 'Segmenter' in Intl
		? new Intl.Segmenter('zh', { granularity: 'word' })
		: undefined;

/** Finds Chinese words where the browser can. */
export const segment: Segment | undefined = chinese && ((text) => chinese.segment(text));

/** A caption cut so that each word can be lit and touched without losing a space or a full stop. */
export function stretches(text: string, language: Language): Stretch[] {
	const found = words(text, language, segment);
	const parts: Stretch[] = [];
	let from = 0;
	found.forEach(({ text: word, start, end }, index) => {
		if (start > from) parts.push({ text: between(text.slice(from, start)) });
		parts.push({ text: word, word: index });
		from = end;
	});
	if (from < text.length) parts.push({ text: between(text.slice(from)) });
	return parts;
}

/** A word with what follows it up to the next one. */
export interface WordAndGap {
	text: string;
	word: number;
	gap: string;
}

/**
 * The same, word by word, after what stands before the first. A page that writes them so asks nothing between
 * two words, and Svelte leaves no comment there: Chromium tells a screen reader of no space beside a comment.
 */
export function wordByWord(parts: readonly Stretch[]): { before: string; words: WordAndGap[] } {
	const gapAt = (n: number) => {
		const part = parts[n];
		return part && part.word === undefined ? part.text : '';
	};
	const words = parts.flatMap(({ text, word }, n) =>
		word === undefined ? [] : [{ text, word, gap: gapAt(n + 1) }]
	);
	return { before: gapAt(0), words };
}

/** Stars around a word tell the voice to stress it; nobody reads them. */
function between(text: string): string {
	return text.replaceAll('**', '');
}
