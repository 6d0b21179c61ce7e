import { toArabicScript } from '../speech/kazakh-script.ts';
import { chapterSchema, type Chapter } from './guide-schema.ts';
import type { Language } from './language.ts';
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

/**
 * Sections in which every word of the query begins a word, or, in Chinese, stands anywhere. Titles
 * come first, then the order of the guide. Kazakh may be typed in either script.
 */
export function searchGuide(
	chapters: readonly Chapter[],
	query: string,
	language: Language
): Found[] {
	const words = folded(query).split(' ').filter(Boolean);
	if (words.length === 0) return [];
	const found = chapters.flatMap((chapter) => sectionsIn(chapter, words, language));
	return [...found.filter(({ inTitle }) => inTitle), ...found.filter(({ inTitle }) => !inTitle)].map(
		({ inTitle: _, ...rest }) => rest
	);
}

function sectionsIn(chapter: Chapter, words: readonly string[], language: Language) {
	return chapter.sections.flatMap((section, index) => {
		const own = textsOf(chapterSchema, chapter).filter(
			({ path }) => path[0] === 'sections' && path[1] === index
		);
		const texts = own.map(({ text }) => text);
		const whole = [chapter.title, ...texts].map((text) => searchable(text, language)).join(' ');
		if (!words.every((word) => holds(whole, word, language))) return [];
		const inText = (text: string) => words.some((word) => holds(searchable(text, language), word, language));
		const { title: sectionTitle, id } = section;
		const text = texts.find((one) => one !== sectionTitle && inText(one)) ?? section.why;
		const inTitle = words.every((word) => holds(searchable(`${chapter.title} ${sectionTitle}`, language), word, language));
		const { id: name, title } = chapter;
		return [{ chapter: name, chapterTitle: title, section: id, sectionTitle, text, inTitle }];
	});
}

/** A text as it is compared: Kazakh in both scripts. */
function searchable(text: string, language: Language): string {
	return folded(language === 'kk' ? `${text} ${toArabicScript(text)}` : text);
}

function holds(text: string, word: string, language: Language): boolean {
	return language === 'zh' ? text.includes(word) : ` ${text}`.includes(` ${word}`);
}

/** Small letters without marks; Uyghur without the carrier hamza; one space between words. */
export function folded(text: string): string {
	return text
		.toLowerCase()
		.replace(/ئ/gu, '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
