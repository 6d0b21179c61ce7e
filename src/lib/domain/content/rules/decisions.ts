import { lengthsOfPaths } from './paths.ts';
import { type LessonRule, doubt } from './rule.ts';

const LEAST = 2;
const MOST = 3;

/** On every way a child decides two or three times: a story, and no maze (curriculum §3.3). */
export const decisions: LessonRule = (lesson) => {
	if (lesson.band === 'a') return [];
	const counted = lengthsOfPaths(lesson, ({ type }) => type === 'choice');
	if (!counted) return [];
	const { shortest, longest } = counted;
	if (shortest < LEAST)
		return [doubt(['steps'], `A way has fewer than two decisions (${shortest}): add one.`)];
	if (longest > MOST)
		return [
			doubt(['steps'], `A way has more than three decisions (${longest}): tell one of them.`)
		];
	return [];
};
