import type { YolDatabase } from './database.ts';
import { erasedAmong } from './erased.ts';
import { attemptWrite } from './storage-failure.ts';
import type { WriteResult } from './storage-failure.ts';

/**
 * Keeps where a child is in a lesson, so that a crash or a flat battery costs one step at most.
 * `saved` comes from domain/lesson/resume.ts; `undefined` (sensitive lessons, the end) leaves no trace.
 */
export function keepPlace(
	database: YolDatabase,
	learner: string,
	saved: unknown
): Promise<WriteResult> {
	const { profiles, resume, roster } = database;
	return attemptWrite(() =>
		database.transaction('rw', resume, profiles, roster, async () => {
			const isGone = (await erasedAmong(database, [learner])).has(learner);
			await (saved === undefined || isGone
				? resume.delete(learner)
				: resume.put({ learner, saved }));
		})
	);
}

/** What was kept of the lesson in progress; domain/lesson/resume.ts reads it. */
export async function placeOf(database: YolDatabase, learner: string): Promise<unknown> {
	return (await database.resume.get(learner))?.saved;
}
