import type { Language } from '../language.ts';

const FACT = /\{\{fact\.[^}]*\}\}/g;
const END = /(?<=[.!?…。！？؟]["”’»」』)]*)(?:\s+|(?<=[。！？]["”’»」』)]*))/u;

/** A text with the apostrophe of a keyboard: rules know “didn't”, and some editors write “didn’t”. */
export function withPlainApostrophes(text: string): string {
	return text.replaceAll('’', "'");
}

/** The sentences of a text. */
export function sentences(text: string): string[] {
	return text.trim().split(END).filter(Boolean);
}

/** The clauses of a Chinese text: what is said in one breath. */
export function clauses(text: string): string[] {
	return text.split(/[，。！？；：、…—「」『』“”（）\s]+/u).filter(Boolean);
}

/** How long a text is: words, or characters in Chinese. A fact counts as one word. */
export function lengthOf(text: string, language: Language): number {
	const plain = text.replace(FACT, language === 'zh' ? '数数' : ' x ');
	if (language === 'zh') return [...plain.matchAll(/\p{Script=Han}|[A-Za-z0-9]+/gu)].length;
	return [...plain.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’\-–.][\p{L}\p{M}\p{N}]+)*/gu)].length;
}
