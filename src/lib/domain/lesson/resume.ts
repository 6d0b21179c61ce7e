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
	/** The steps before it that every child passes; missing in what an older app has kept. */
	seen: v.optional(v.array(v.string()), []),
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
	const seen = [...state.trail, state.at].filter((id) => tellsNothing(lesson, id));
	const at = seen.pop();
	if (at === undefined) return undefined;
	const tries = Object.entries(state.tries).filter(([id]) => tellsNothing(lesson, id));
	return { lesson: lesson.id, version: state.version, at, seen, tries: Object.fromEntries(tries) };
}

function tellsNothing(lesson: PlayableLesson, id: StepId): boolean {
	const step = stepOf(lesson, id);
	if (!step || PRIVATE_STEPS.includes(step.type) || isSensitive(lesson, step)) return false;
	return isOnEveryWay(lesson, id);
}

/** The state that was kept, or the beginning if the lesson is another one or must not be found again. */
export function resume(lesson: PlayableLesson, saved: unknown): LessonState {
	const result = v.safeParse(savedLessonSchema, saved);
	if (!result.success || result.output.lesson !== lesson.id) return begun(lesson);
	if (lesson.sensitivity.quick_cover || result.output.at === END) return begun(lesson);
	const at = placeFor(lesson, result.output);
	if (at === undefined) return begun(lesson);
	const step = stepOf(lesson, at);
	const tries = Object.entries(result.output.tries).filter(([id]) => stepOf(lesson, id));
	return {
		...begun(lesson),
		...{ at, trail: sharedTrail(lesson, at), work: freshWork(step) },
		tries: Object.fromEntries(tries)
	};
}

/** The step that was kept; in a lesson that has changed since, the first that every child passes and this one has not seen. */
function placeFor(lesson: PlayableLesson, { version, at, seen }: SavedLesson): StepId | undefined {
	const step = stepOf(lesson, at);
	if (step && version === lesson.version) return isSensitive(lesson, step) ? undefined : at;
	const way = sharedTrail(lesson, END).filter((id) => tellsNothing(lesson, id));
	return way.find((id) => !seen.includes(id)) ?? way.at(-1);
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
