import * as v from 'valibot';
import { isSensitive } from './access.ts';
import { begun } from './engine.ts';
import { END, sharedTrail, stepOf } from './path.ts';
import type { LessonState, PlayableLesson } from './state.ts';
import { freshWork } from './work.ts';

const savedLessonSchema = v.object({
	lesson: v.string(),
	version: v.number(),
	at: v.string(),
	tries: v.record(v.string(), v.picklist(['right', 'not-yet', 'unsure']))
});

/**
 * What is kept of a lesson in progress: the place and the first tries.
 * The trail is not kept, since it would tell which branches a child chose; nor is work in a step.
 */
export type SavedLesson = v.InferOutput<typeof savedLessonSchema>;

/** What to keep, so that the child finds the step again; undefined where nothing may be kept. */
export function toSave(lesson: PlayableLesson, state: LessonState): SavedLesson | undefined {
	const step = stepOf(lesson, state.at);
	if (!step || lesson.sensitivity.quick_cover || isSensitive(lesson, step)) return undefined;
	const { version, at, tries } = state;
	return { lesson: lesson.id, version, at, tries };
}

/** The state that was kept, or the beginning if the lesson has changed or must not be found again. */
export function resume(lesson: PlayableLesson, saved: unknown): LessonState {
	const result = v.safeParse(savedLessonSchema, saved);
	if (!result.success) return begun(lesson);
	const { lesson: id, version, at, tries } = result.output;
	const step = stepOf(lesson, at);
	const isSame = id === lesson.id && version === lesson.version && at !== END;
	const isOpen = !lesson.sensitivity.quick_cover && !isSensitive(lesson, step);
	if (!step || !isSame || !isOpen) return begun(lesson);
	const trail = sharedTrail(lesson, at);
	return { lesson: id, version, at, trail, work: freshWork(step), tries };
}
