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
export function enterBranch(
	lesson: PlayableLesson,
	play: LessonState,
	tours: Tour[],
	choice: StepId,
	[first, ...remaining]: string[]
): Toured {
	const others = tours.filter((tour) => tour.choice !== choice);
	const step = stepOf(lesson, choice);
	if (first === undefined || !step) return { play, tours };
	const until = rejoin(lesson, step);
	const open = remaining.length > 0 ? [...others, { choice, left: remaining, until }] : others;
	return { play: chooseBranch(lesson, play, choice, first), tours: open };
}

/** At the end of a branch the next one begins, until all have been seen. */
export function nextBranch(lesson: PlayableLesson, play: LessonState, tours: Tour[]): Toured {
	const top = tours.at(-1);
	if (!top || top.until !== play.at) return { play, tours };
	const rest = tours.slice(0, -1);
	const [next, ...remaining] = top.left;
	if (next === undefined) return nextBranch(lesson, play, rest);
	const on = remaining.length > 0 ? [...rest, { ...top, left: remaining }] : rest;
	return nextBranch(lesson, chooseBranch(lesson, play, top.choice, next), on);
}

/** “Let’s see the others too”: the branches of the last choice that nobody has seen. */
export function enterUnseenBranches(
	lesson: PlayableLesson,
	play: LessonState,
	tours: Tour[]
): Toured | undefined {
	const choice = play.trail[lastChoice(lesson, play)];
	const unseen = unseenBranches(lesson, play);
	if (choice === undefined || unseen.length === 0) return undefined;
	return enterBranch(lesson, play, tours, choice, unseen);
}

/** Options of the last choice whose branches the class has not been in since it first came there. */
export function unseenBranches(lesson: PlayableLesson, play: LessonState): string[] {
	const step = stepOf(lesson, play.trail[lastChoice(lesson, play)] ?? '');
	if (step?.type !== 'choice') return [];
	// A class that looks at one branch after the other stands at the choice before each of them.
	const seen = [...play.trail.slice(play.trail.indexOf(step.id)), play.at];
	return step.options.filter(({ goto }) => !seen.includes(goto)).map(({ id }) => id);
}

function chooseBranch(
	lesson: PlayableLesson,
	play: LessonState,
	choice: StepId,
	option: string
): LessonState {
	const step = stepOf(lesson, choice);
	const there: LessonState = { ...play, at: choice, work: freshWork(step) };
	return advance(lesson, there, { do: 'choose', option }).state;
}
