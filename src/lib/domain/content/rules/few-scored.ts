import { type LessonRule, mistake } from './rule.ts';

const MOST = 3;

/** A lesson that is led (S3) is a talk, not a test: three questions count at most. */
export const fewScored: LessonRule = (lesson) => {
	if (lesson.sensitivity.level !== 'S3') return [];
	const scored = lesson.steps.filter((step) => 'scored' in step && step.scored);
	if (scored.length <= MOST) return [];
	const names = scored.map(({ id }) => id).join(', ');
	const message = `${scored.length} questions count (${names}); ${MOST} are the most in S3: take \`scored\` out of some.`;
	return [mistake(['steps'], message)];
};
