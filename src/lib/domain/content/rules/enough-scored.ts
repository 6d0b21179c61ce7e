import { type LessonRule, doubt } from './rule.ts';

const QUIZ = { least: 4, most: 6 };
const LED = { least: 3, most: 3 };

/** Four to six questions count, on the way or at the end; three where a lesson is led (curriculum §4.6). */
export const enoughScored: LessonRule = (lesson) => {
	if (lesson.band === 'a') return [];
	const { least, most } = lesson.sensitivity.level === 'S3' ? LED : QUIZ;
	const count = lesson.steps.filter((step) => 'scored' in step && step.scored).length;
	if (count < least)
		return [doubt(['steps'], `${count} questions count; ${least} are the fewest: ask more.`)];
	// Too many in S3 is a mistake, which `few-scored` tells.
	if (count <= most || lesson.sensitivity.level === 'S3') return [];
	return [
		doubt(['steps'], `${count} questions count; ${most} are the most: take \`scored\` out of some.`)
	];
};
