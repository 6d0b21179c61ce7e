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
		return fixedLines
			.filter((line) => within(text)(line.en) && !within(entry.translation)(line[language]))
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
	return (line) => folded.includes(fold(line));
}

function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/[\s\p{P}]+/gu, ' ')
		.trim();
}
