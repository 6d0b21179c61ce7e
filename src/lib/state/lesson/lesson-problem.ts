import type { PackProblem } from '#lib/domain/content/pack-format.ts';

/** Why a lesson does not open, by the picture that says so. */
export type LessonProblem = 'pack' | 'away' | 'update' | 'language' | 'locked' | 'lost';

/** Why packs do not give a lesson. */
type FailedRead = PackProblem | 'unknown-language' | 'unknown-lesson' | 'unknown-text';

/** The picture of each trouble with packs. What the network has not brought yet is not damaged. */
export const PICTURE_OF = {
	offline: 'away',
	damaged: 'pack',
	newer: 'update',
	'unknown-language': 'lost',
	'unknown-lesson': 'lost',
	'unknown-text': 'lost'
} satisfies Record<FailedRead, LessonProblem>;
