import { isSensitiveLevel } from '../names.ts';
import { type Story, storyTexts } from '../story.ts';
import type { KeyedText } from '../texts.ts';
import { anyPhrase } from './any-phrase.ts';
import { type LessonRule, mistake } from './rule.ts';

const SENDS_TO_RESCUE = anyPhrase([
	'(?:rescue|free|save)s? (?:her|him|them) (?:out|free|back|alone)',
	'(?:fetch(?:es)?|gets?|brings?) (?:her|him|them) (?:out|free|back|alone)',
	'(?:fetch|get) (?:her|him|them) together',
	'(?:rescue|free|save) (?:her|him|them|your friend)',
	'go(?:es)? (?:there |in |back )?alone',
	'go(?:es)? (?:there |in |back )?by (?:yourself|myself|himself|herself)'
]);
const NEGATES = anyPhrase([
	'no one',
	'nobody',
	'not',
	'never',
	"don't",
	"doesn't",
	'do not',
	'instead of',
	'without',
	'rather than'
]);

/** No answer that holds, no feedback, no advice and no “I can” sends a child to free another one (S2, S3). */
export const noRescue: LessonRule = (lesson) => {
	if (!isSensitiveLevel(lesson.sensitivity.level)) return [];
	return storyTexts(lesson)
		.filter(({ path }) => isAdvice(lesson, path))
		.filter(({ text }) => sends(text))
		.map(({ key, path }) =>
			mistake(path, `${key} sends a child to the rescue: let the child call, and let adults go.`)
		);
};

function sends(text: string): boolean {
	return text
		.split(/(?<=[.!?])\s+/)
		.some((part) => SENDS_TO_RESCUE.test(part) && !NEGATES.test(part));
}

function isAdvice(lesson: Story, path: KeyedText['path']): boolean {
	const field = String(path.at(-1));
	if (['what_to_do', 'ok', 'result_ok', 'model'].includes(field)) return true;
	if (path.includes('fb')) return true;
	if (path[0] === 'objectives' || path.includes('ican') || path[0] === 'home_card') return true;
	return field === 't' && isRightAnswer(lesson, path);
}

function isRightAnswer(lesson: Story, path: KeyedText['path']): boolean {
	const option = path.slice(0, -1).reduce((value: unknown, name) => inside(value, name), lesson);
	return inside(option, 'correct') === true;
}

function inside(value: unknown, name: string | number): unknown {
	if (typeof value !== 'object' || value === null) return undefined;
	return (value as Record<string | number, unknown>)[name];
}
