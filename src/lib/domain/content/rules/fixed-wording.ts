import type { TargetLanguage } from '../catalog.ts';
import type { FixedLine } from '../lists-schema.ts';
import { storyTexts } from '../story.ts';
import { type LessonRule, type TranslationRule, mistake } from './rule.ts';
import { withPlainApostrophes } from './sentences.ts';

/** A text that means a line of the toolbox says it in its own words, so that children know it again. */
export const fixedWording: LessonRule = (lesson, { fixedLines }) =>
	storyTexts(lesson).flatMap(({ key, text, path }) =>
		reworded(text, fixedLines).map((what) => mistake(path, `${key} ${what}`))
	);

/** What is wrong with an English text that means lines of the toolbox, a sentence each. */
export function reworded(text: string, fixedLines: readonly FixedLine[]): string[] {
	return fixedLines
		.filter((line) => means(text, line) && ![line.en, ...(line.also ?? [])].some(within(text)))
		.map(({ id, en }) => otherWords(id, en));
}

/** The same for translations: where the English says the line, the translation says it in its words. */
export const fixedWordingInTranslation: TranslationRule = (
	texts,
	language,
	_lesson,
	{ fixedLines }
) =>
	texts.flatMap(({ key, text, path, entry }) => {
		if (!entry?.translation) return [];
		return rewordedIn(language, text, entry.translation, fixedLines).map((what) =>
			mistake(path, `${key} ${what}`)
		);
	});

/** What is wrong with the translation of an English text that says lines of the toolbox. */
export function rewordedIn(
	language: TargetLanguage,
	english: string,
	translation: string,
	fixedLines: readonly FixedLine[]
): string[] {
	const [saysInEnglish, saysTranslated] = [within(english), within(translation)];
	return fixedLines
		.filter((line) => saysInEnglish(line.en) && !saysTranslated(line[language]))
		.map((line) => otherWords(line.id, line[language]));
}

function otherWords(id: string, line: string): string {
	return `has other words for ${id}: say “${line}”.`;
}

function means(text: string, { near }: FixedLine): boolean {
	return new RegExp(near, 'is').test(withPlainApostrophes(text));
}

// A line may stand after a colon, in small letters, or without its last full stop.
function within(text: string): (line: string) => boolean {
	const folded = fold(text);
	return (line) => folded.includes(foldedLine(line));
}

const foldedLines = new Map<string, string>();

/** Each of them is looked for in every text. */
function foldedLine(line: string): string {
	const folded = foldedLines.get(line) ?? fold(line);
	foldedLines.set(line, folded);
	return folded;
}

function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/[\s\p{P}]+/gu, ' ')
		.trim();
}
