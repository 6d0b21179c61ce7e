import type { LessonSummary } from '../content/compiled.ts';
import { MODULES, QUIET_MODULES } from '../content/names.ts';
import type { LessonId, ModuleId } from '../content/names.ts';
import { TOOLBOX, type ToolboxTool } from '../content/toolbox.ts';
import { refusal } from '../lesson/access.ts';
import type { Access } from '../lesson/state.ts';

/**
 * What a place on the road shows. `done` has a star, `now` is lit, `together` waits for the club
 * leader. A `quiet` place never has star, count or colour, so that nobody can read anything from it.
 */
export type StopState = 'done' | 'now' | 'open' | 'quiet' | 'together';

export interface RoadStop {
	module: ModuleId;
	state: StopState;
	/** Lessons of this age that exist for the child now, in their order. */
	lessons: LessonSummary[];
	/** The lesson that a touch opens for Little. */
	next: LessonSummary | undefined;
}

export interface Road {
	stops: RoadStop[];
	/** The one lesson that is proposed. */
	next: LessonSummary | undefined;
}

export interface Travelled {
	lessons: readonly LessonSummary[];
	access: Access;
	isDone: (lesson: LessonId) => boolean;
}

/** The road of one child. Modules without a lesson for the age are not on it. */
export function roadOf(travelled: Travelled): Road {
	const places = MODULES.map((module) => placeOf(module, travelled)).filter(
		(stop) => stop !== undefined
	);
	const next = places.find(({ next, state }) => next && state === 'open')?.next;
	const stops = places.map((stop) =>
		stop.next && stop.next === next ? { ...stop, state: 'now' as const } : stop
	);
	return { stops, next };
}

/** What the lessons of a place give to take along. A quiet place tells nothing of what is in it. */
export function toolsAt({ state, lessons }: RoadStop): ToolboxTool[] {
	if (state === 'quiet' || state === 'together') return [];
	return TOOLBOX.filter((tool) => lessons.some(({ tools }) => tools?.includes(tool)));
}

/** Whether the lesson opens when it is touched; otherwise it waits for the club leader. */
export function opens(lesson: LessonSummary, access: Access): boolean {
	return refusal(lesson.sensitivity, access) === undefined;
}

function placeOf(module: ModuleId, { lessons, access, isDone }: Travelled): RoadStop | undefined {
	const ours = lessons.filter(
		(lesson) =>
			lesson.module === module &&
			lesson.band === access.band &&
			refusal(lesson.sensitivity, access) !== 'hidden'
	);
	if (ours.length === 0) return undefined;
	const open = ours.filter((lesson) => opens(lesson, access));
	const next = open.find(({ id }) => !isDone(id)) ?? open[0];
	// A lesson that is always led does not even have a name before somebody leads it.
	const shown = ours.filter(({ sensitivity }) => sensitivity.solo !== 'never' || access.ledSession);
	const waits = open.length === 0;
	// Over a shoulder they look like places that nobody has entered.
	const quiet = QUIET_MODULES.includes(module) && !access.unlocked && !access.ledSession;
	const done = open.every(({ id }) => isDone(id));
	const state = waits ? 'together' : quiet ? 'quiet' : done ? 'done' : 'open';
	return { module, lessons: shown, next, state };
}
