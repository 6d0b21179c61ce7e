import type { Band } from '../language.ts';
import { isSensitiveLevel } from '../names.ts';
import type { Step } from '../step.ts';
import { lengthsOfPaths } from './paths.ts';
import { type LessonRule, type Remark, doubt } from './rule.ts';

/** Steps of story and play on one way through a lesson (curriculum §4.1); adults have no such rule. */
const STEPS: Partial<Record<Band, readonly [least: number, most: number]>> = {
	l: [14, 24],
	m: [16, 26],
	o: [18, 28]
};

/** Steps on one way with everything that a child sees (curriculum §3.3). */
const MOST_IN_ALL = 30;

/**
 * Every way through a lesson is long enough to be a story and short enough for one sitting. The
 * questions at its end (q1, q2 …) and the heads-up of S2 and S3 come on top, up to thirty steps in all.
 */
export const pathLength: LessonRule = (lesson) => {
	const limits = STEPS[lesson.band];
	if (!limits) return [];
	const [least, most] = limits;
	const warns = isSensitiveLevel(lesson.sensitivity.level);
	const lengths = lengthsOfPaths(
		lesson,
		(step) => !isQuestion(step) && !(warns && step.id === lesson.start)
	);
	const all = lengthsOfPaths(lesson, () => true);
	if (!lengths || !all) return [];
	const { shortest, longest } = lengths;
	if (all.longest > MOST_IN_ALL)
		return says(`${all.longest} steps in all; ${MOST_IN_ALL} are the most: shorten it.`);
	if (shortest < least)
		return says(`${shortest} steps before the questions; ${least} are the fewest: tell more.`);
	if (longest > most)
		return says(`${longest} steps before the questions; ${most} are the most: shorten it.`);
	return [];
};

function says(what: string): Remark[] {
	return [doubt(['steps'], `A way has ${what}`)];
}

function isQuestion({ id }: Step): boolean {
	return /^q\d/.test(id);
}
