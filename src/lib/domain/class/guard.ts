import type { LessonSensitivity } from '../content/story-schema.ts';

/** Before a class sees a lesson: nothing, the facilitator’s PIN, or the PIN each time it is begun. */
export type Guard = 'open' | 'pin' | 'pin-again';

/** Who may begin a lesson in a class (curriculum §3.4, ui §9). */
export function guardOf({ level }: Pick<LessonSensitivity, 'level'>): Guard {
	if (level === 'S3') return 'pin-again';
	return level === 'S2' ? 'pin' : 'open';
}

/** Whether no title is shown before a lesson begins, and the screen is black as soon as nobody watches over it. */
export function isConcealed({ level }: Pick<LessonSensitivity, 'level'>): boolean {
	return level === 'S3';
}
