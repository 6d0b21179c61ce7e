import type { FixedLine } from '../lists-schema.ts';
import { storyTexts } from '../story.ts';
import { type LessonRule, type TranslationRule, mistake } from './rule.ts';
import { straightened } from './sentences.ts';

/** A text that means a line of the toolbox says it in its own words, so that children know it again. */
export const fixedWording: LessonRule = (lesson, { fixedLines }) =>
	storyTexts(lesson).flatMap(({ key, text, path }) =>
		fixedLines
			.filter((line) => means(text, line) && ![line.en, ...(line.also ?? [])].some(within(text)))
			.map(({ id, en }) => mistake(path, `${key} has other words for ${id}: say “${en}”.`))
	);

/** The same for translations: where the English says the line, the translation says it in its words. */
export const fixedWordingInTranslation: TranslationRule = (
	texts,
	language,
	_lesson,
	{ fixedLines }
) =>
	texts.flatMap(({ key, text, path, entry }) => {
		if (!entry?.translation) return [];
		const [saysInEnglish, saysTranslated] = [within(text), within(entry.translation)];
		return fixedLines
			.filter((line) => saysInEnglish(line.en) && !saysTranslated(line[language]))
			.map((line) =>
				mistake(path, `${key} has other words for ${line.id}: say “${line[language]}”.`)
			);
	});

function means(text: string, { near }: FixedLine): boolean {
	return new RegExp(near, 'is').test(straightened(text));
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
