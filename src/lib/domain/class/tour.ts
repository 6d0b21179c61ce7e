import type { StepOf } from '../content/step.ts';
import { advance, lastChoice } from '../lesson/engine.ts';
import { rejoin, stepOf } from '../lesson/path.ts';
import type { LessonState, PlayableLesson, StepId } from '../lesson/state.ts';
import { freshWork } from '../lesson/work.ts';
import type { Tour } from './class-state.ts';

/** A place in the lesson, and the branches that the class still wants to see. */
interface Toured {
	play: LessonState;
	tours: Tour[];
}

/** Goes into the first of these branches; the others follow when they have come together again. */
export function toured(
	lesson: PlayableLesson,
	play: LessonState,
	tours: Tour[],
	choice: StepId,
	[first, ...left]: string[]
): Toured {
	const others = tours.filter((tour) => tour.choice !== choice);
	const step = stepOf(lesson, choice);
	if (first === undefined || !step) return { play, tours };
	const until = rejoin(lesson, step);
	const kept = left.length > 0 ? [...others, { choice, left, until }] : others;
	return { play: into(lesson, play, choice, first), tours: kept };
}

/** At the end of a branch the next one begins, until all have been seen. */
export function followed(lesson: PlayableLesson, play: LessonState, tours: Tour[]): Toured {
	const top = tours.at(-1);
	if (!top || top.until !== play.at) return { play, tours };
	const rest = tours.slice(0, -1);
	const [next, ...left] = top.left;
	if (next === undefined) return followed(lesson, play, rest);
	const on = left.length > 0 ? [...rest, { ...top, left }] : rest;
	return followed(lesson, into(lesson, play, top.choice, next), on);
}

/** “Let’s see the others too”: the branches of the last choice that nobody has seen. */
export function otherWays(
	lesson: PlayableLesson,
	play: LessonState,
	tours: Tour[]
): Toured | undefined {
	const at = lastChoice(lesson, play);
	const step = stepOf(lesson, play.trail[at] ?? '');
	if (step?.type !== 'choice') return undefined;
	const unseen = unseenOf(step, [...play.trail.slice(at), play.at]);
	return unseen.length > 0 ? toured(lesson, play, tours, step.id, unseen) : undefined;
}

function unseenOf({ options }: StepOf<'choice'>, seen: readonly StepId[]): string[] {
	return options.filter(({ goto }) => !seen.includes(goto)).map(({ id }) => id);
}

function into(
	lesson: PlayableLesson,
	play: LessonState,
	choice: StepId,
	option: string
): LessonState {
	const step = stepOf(lesson, choice);
	const there: LessonState = { ...play, at: choice, work: freshWork(step) };
	return advance(lesson, there, { do: 'choose', option }).state;
}
