import type { LessonSummary } from '../content/compiled.ts';
import type { ModuleId } from '../content/names.ts';
import { refusal } from '../lesson/access.ts';
import type { Access } from '../lesson/state.ts';

/**
 * How a place on the road looks. `together`: a grown-up opens it. A quiet module that nobody has
 * opened is always `together`, whatever the child did in it, so that nobody reads it over a shoulder.
 */
export type StopState = 'done' | 'now' | 'open' | 'together';

export interface Stop {
	module: ModuleId;
	state: StopState;
	/** What a touch opens: the next lesson of the module, or its first when all are done. */
	lesson: LessonSummary;
	lessons: LessonSummary[];
}

/** What the road needs to know of a child and a tablet. */
export interface RoadView {
	lessons: readonly LessonSummary[];
	/** Lessons that the child has brought to an end. */
	done: ReadonlySet<string>;
	access: Access;
	/** Modules that show no mark before a facilitator has opened them. */
	quiet: ReadonlySet<string>;
}

/** The lessons that exist for this child now; hidden ones are not even places. */
export function lessonsFor({ lessons, access }: RoadView): LessonSummary[] {
	return lessons.filter(
		({ band, sensitivity }) =>
			band === access.band &&
			refusal(sensitivity, access) !== 'hidden' &&
			(sensitivity.level !== 'S3' || access.ledSession)
	);
}

/** The places of the road in their order, one of them `now`. */
export function stopsOf(view: RoadView): Stop[] {
	const stops = [...byModule(lessonsFor(view))].map(([module, lessons]) =>
		stopOf(module, lessons, view)
	);
	const now = stops.find(({ state, module }) => state === 'open' && !view.quiet.has(module));
	return stops.map((stop) => (stop === now ? { ...stop, state: 'now' } : stop));
}

/** The lesson to propose; undefined when everything that is open has been done. */
export function nextLesson(stops: readonly Stop[]): LessonSummary | undefined {
	return stops.find(({ state }) => state === 'now')?.lesson;
}

// Map.groupBy is newer than the oldest tablet.
function byModule(lessons: readonly LessonSummary[]): Map<ModuleId, LessonSummary[]> {
	const groups = new Map<ModuleId, LessonSummary[]>();
	for (const lesson of lessons)
		groups.set(lesson.module, [...(groups.get(lesson.module) ?? []), lesson]);
	return groups;
}

function stopOf(module: ModuleId, lessons: LessonSummary[], view: RoadView): Stop {
	const open = lessons.filter(({ sensitivity }) => !refusal(sensitivity, view.access));
	const toDo = open.find(({ id }) => !view.done.has(id));
	const lesson = toDo ?? open[0] ?? lessons[0];
	if (!lesson) throw new RangeError(`the module ${module} has no lessons`);
	const unopened = view.quiet.has(module) && !view.access.unlocked && !view.access.ledSession;
	if (open.length === 0 || unopened) return { module, state: 'together', lesson, lessons };
	return { module, state: toDo ? 'open' : 'done', lesson, lessons };
}
