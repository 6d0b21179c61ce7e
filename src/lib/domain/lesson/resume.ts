import * as v from 'valibot';
import { PRIVATE_STEPS } from '../content/private-steps.ts';
import { isSensitive } from './access.ts';
import { begun } from './engine.ts';
import { END, isOnEveryWay, sharedTrail, stepOf } from './path.ts';
import type { LessonState, PlayableLesson, StepId } from './state.ts';
import { freshWork } from './work.ts';

const savedLessonSchema = v.object({
	lesson: v.string(),
	version: v.number(),
	at: v.string(),
	tries: v.record(v.string(), v.picklist(['right', 'not-yet', 'unsure']))
});

/**
 * What is kept of a lesson in progress: the last place that every child passes and that is not private,
 * and the first tries of such places. Anything else, as the trail, would tell which branches a child
 * chose, or what it was asked about itself; work in a step is not kept either.
 */
export type SavedLesson = v.InferOutput<typeof savedLessonSchema>;

/** What to keep, so that the child finds its place again; undefined where nothing may be kept. */
export function toSave(lesson: PlayableLesson, state: LessonState): SavedLesson | undefined {
	const step = stepOf(lesson, state.at);
	if (!step || lesson.sensitivity.quick_cover || isSensitive(lesson, step)) return undefined;
	const at = [...state.trail, state.at].findLast((id) => tellsNothing(lesson, id));
	if (at === undefined) return undefined;
	const tries = Object.entries(state.tries).filter(([id]) => tellsNothing(lesson, id));
	return { lesson: lesson.id, version: state.version, at, tries: Object.fromEntries(tries) };
}

function tellsNothing(lesson: PlayableLesson, id: StepId): boolean {
	const step = stepOf(lesson, id);
	if (!step || PRIVATE_STEPS.includes(step.type) || isSensitive(lesson, step)) return false;
	return isOnEveryWay(lesson, id);
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

/**
 * The same place in the lesson as it is in another language, which the tablet may have from another release.
 * Steps that are not in it are passed over; where the one at hand is not, the last one before it is the place.
 */
export function placeIn(
	lesson: PlayableLesson,
	before: PlayableLesson,
	state: LessonState
): LessonState {
	if (state.at === END) return state;
	const way = [...state.trail, state.at].filter((id) => stepOf(lesson, id));
	const at = way.at(-1);
	if (at === undefined) return begun(lesson);
	const step = stepOf(lesson, at);
	const isSame = at === state.at && step?.type === stepOf(before, at)?.type;
	return { ...state, at, trail: way.slice(0, -1), work: isSame ? state.work : freshWork(step) };
}
