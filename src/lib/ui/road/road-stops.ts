import type { Band } from '#lib/domain/content/language.ts';
import type { LessonSummary } from '#lib/domain/content/compiled.ts';
import { MODULES } from '#lib/domain/content/lesson-schema.ts';
import type { LessonId, ModuleId } from '#lib/domain/content/lesson-schema.ts';

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
	band: Band;
	lessons: readonly LessonSummary[];
	isDone: (lesson: LessonId) => boolean;
	/** A facilitator has opened this lesson for the group, now. */
	isUnlocked: (lesson: LessonId) => boolean;
}

/** Body, growing up, HIV and traps: over a shoulder they look like places that nobody has entered. */
const QUIET: readonly ModuleId[] = [
	'safe-body',
	'growing-up',
	'hiv-and-care',
	'promises-and-traps'
];

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

/** Whether the child may open a lesson alone, or somebody has opened it. */
export function mayOpen(lesson: LessonSummary, isUnlocked: Travelled['isUnlocked']): boolean {
	return lesson.sensitivity.solo === 'open' || isUnlocked(lesson.id);
}

function placeOf(module: ModuleId, travelled: Travelled): RoadStop | undefined {
	const { band, isDone, isUnlocked } = travelled;
	const ours = travelled.lessons.filter(
		(lesson) =>
			lesson.module === module &&
			lesson.band === band &&
			!lesson.sensitivity.hide_from.includes(band)
	);
	if (ours.length === 0) return undefined;
	const lessons = ours.filter(
		({ id, sensitivity }) => sensitivity.solo !== 'never' || isUnlocked(id)
	);
	const open = lessons.filter((lesson) => mayOpen(lesson, isUnlocked));
	const next = open.find(({ id }) => !isDone(id)) ?? open[0];
	return { module, lessons, next, state: stateOf(module, open, travelled) };
}

function stateOf(
	module: ModuleId,
	open: readonly LessonSummary[],
	{ isDone, isUnlocked }: Travelled
): StopState {
	if (open.length === 0) return 'together';
	const unlocked = open.some(({ id }) => isUnlocked(id));
	if (QUIET.includes(module) && !unlocked) return 'quiet';
	return open.every(({ id }) => isDone(id)) ? 'done' : 'open';
}
