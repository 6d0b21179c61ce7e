import { isSensitiveLevel, SENSITIVITIES, type Sensitivity } from '../content/names.ts';
import type { LessonSensitivity } from '../content/story-schema.ts';
import type { Step } from '../content/step.ts';
import type { Access, PlayableLesson } from './state.ts';

export type Refusal = 'locked' | 'hidden';

/** Why this child cannot open the lesson now; undefined when it is open. Hidden comes before locked. */
export function refusal(sensitivity: LessonSensitivity, access: Access): Refusal | undefined {
	if (sensitivity.hide_from.includes(access.band)) return 'hidden';
	const led = sensitivity.level === 'S3' || sensitivity.solo === 'never';
	if (led) return access.ledSession ? undefined : 'locked';
	const open = sensitivity.level !== 'S2' && sensitivity.solo === 'open';
	return open || access.unlocked || access.ledSession ? undefined : 'locked';
}

/** The level of a step; it can only be raised above that of its lesson. */
export function levelOf(
	lesson: Pick<PlayableLesson, 'sensitivity'>,
	step: Step | undefined
): Sensitivity {
	const own = SENSITIVITIES.indexOf(step?.sens ?? 'S0');
	const whole = SENSITIVITIES.indexOf(lesson.sensitivity.level);
	return SENSITIVITIES[Math.max(own, whole)] ?? 'S3';
}

/** S2 and S3: gone when the child leaves, and every step may be skipped. */
export function isSensitive(lesson: PlayableLesson, step?: Step): boolean {
	return isSensitiveLevel(levelOf(lesson, step));
}

/**
 * Whether a lesson is played without anything around it that would tell of it: with flag X it may
 * leave no mark, and S2 and S3 begin with their own word before.
 */
export function isMarkless({ sensitivity }: Pick<PlayableLesson, 'sensitivity'>): boolean {
	const { level, quick_cover } = sensitivity;
	return quick_cover || isSensitiveLevel(level);
}
