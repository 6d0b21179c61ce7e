import * as v from 'valibot';
import { END, sharedTrail, stepOf } from '../lesson/path.ts';
import { freshWork } from '../lesson/work.ts';
import { begunClass } from './advance.ts';
import { isElsewhere, type ClassState } from './class-state.ts';
import { cardsBefore, type Course } from './course.ts';
import { BLOCKS } from '../progress/session.ts';
import { count, word } from '../values.ts';

const classPlaceSchema = v.object({
	lesson: word,
	version: v.number(),
	at: v.string(),
	card: v.optional(v.string()),
	line: count,
	minutes: v.pipe(v.number(), v.minValue(0)),
	headcount: v.optional(v.number()),
	done: v.array(v.picklist(BLOCKS))
});

/**
 * What is kept of a class, so that it goes on after the power has failed: the place and how many
 * minutes are over. No child, no vote, no hour, and not which branches were seen.
 */
export type ClassPlace = v.InferOutput<typeof classPlaceSchema>;

/** What to keep of a class; minutes since it began. */
export function placeOfClass(course: Course, state: ClassState, minutes: number): ClassPlace {
	const { id, version } = course.lesson;
	const { play, card, line, headcount, done } = state;
	const place = { lesson: id, version, at: play.at, line, done, minutes: Math.floor(minutes) };
	return {
		...place,
		...(card === undefined ? {} : { card }),
		...(headcount === undefined ? {} : { headcount })
	};
}

/** What was kept, or undefined if it cannot be read. */
export function restoreClassPlace(saved: unknown): ClassPlace | undefined {
	const result = v.safeParse(classPlaceSchema, saved);
	return result.success ? result.output : undefined;
}

/** Whether a class was past its first card, so that it is worth asking to go on. */
export function hasBegun({ card }: ClassPlace): boolean {
	return card !== 'arrive';
}

/** Whether a class that has begun can go on in this lesson. */
export function isUnderWay(course: Course, place: ClassPlace): boolean {
	const isHere = place.lesson === course.lesson.id && place.version === course.lesson.version;
	const isThere = place.at === END || stepOf(course.lesson, place.at) !== undefined;
	return isHere && isThere && hasBegun(place);
}

/**
 * The class as it was; at its beginning if the lesson has changed since. A window that has `seen` it in that very
 * place knows also what is not kept.
 */
export function resumeClass(course: Course, place: ClassPlace, seen?: ClassState): ClassState {
	const fresh = begunClass(course);
	if (!isUnderWay(course, place)) return fresh;
	const { lesson } = course;
	const { at, line, headcount, done } = place;
	const step = stepOf(lesson, at);
	const play = { ...fresh.play, at, trail: sharedTrail(lesson, at), work: freshWork(step) };
	const card = cardsBefore(course, at).find((one) => one === place.card);
	const last = Math.max(0, (step?.say.length ?? 1) - 1);
	const kept = { ...fresh, play, card, line: card ? 0 : Math.min(line, last), headcount, done };
	const isSeen = seen?.play.lesson === lesson.id && !isElsewhere(kept, seen);
	return isSeen ? { ...seen, screen: 'lit', over: undefined } : kept;
}
