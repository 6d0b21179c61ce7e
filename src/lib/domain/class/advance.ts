import type { Step, StepType } from '../content/step.ts';
import { advance, begun, canGoOn } from '../lesson/engine.ts';
import { END, stepOf, successors } from '../lesson/path.ts';
import { soughtSpots } from '../lesson/spots.ts';
import { STORY_STEPS, isStory } from '../lesson/story-step.ts';
import { MARKS } from '../lesson/state.ts';
import type { LessonState, Mark, PlayableLesson, StepId } from '../lesson/state.ts';
import { viewOf } from '../lesson/view.ts';
import { freshWork } from '../lesson/work.ts';
import type { ClassInput, ClassState } from './class-state.ts';
import { blockOf, cardsBefore, type Course } from './course.ts';
import { enterBranch, enterUnseenBranches, nextBranch, unseenBranches } from './tour.ts';
import { again, counted, led, majority, noVote, total, typed, voteOptions } from './vote.ts';

const READ: readonly StepType[] = [
	...STORY_STEPS,
	'ground',
	'body_map',
	'hand_map',
	'roleplay',
	'recap'
];

/** A class at the door of its lesson. */
export function begunClass(course: Course): ClassState {
	return arriveAt(course, begun(course.lesson), {
		play: begun(course.lesson),
		card: undefined,
		line: 0,
		vote: noVote,
		tours: [],
		screen: 'lit',
		guess: false,
		over: undefined,
		parked: 0,
		headcount: undefined,
		done: []
	});
}

/** What an input makes of a class. An input that makes no sense there changes nothing. */
export function advanceClass(course: Course, state: ClassState, input: ClassInput): ClassState {
	switch (input.do) {
		case 'next':
			return forward(course, state);
		case 'back':
			return backward(course, state);
		case 'black':
			return { ...state, screen: state.screen === 'black' ? 'lit' : 'black' };
		case 'predict':
			return guessing(course, state);
		case 'breathe':
		case 'help':
			return { ...state, over: state.over === input.do ? undefined : input.do };
		case 'park':
			return { ...state, parked: state.parked + 1 };
		case 'headcount':
			return { ...state, headcount: input.n };
		case 'number':
			return numbered(course, state, input.n);
		case 'mark':
			return marked(course, state, input.item, input.as);
		case 'others':
			return others(course, state);
		default:
			return voted(course, state, input);
	}
}

/** The end is reached, and the last card has been turned. */
export function isOver(state: ClassState): boolean {
	return state.play.at === END && state.card === undefined;
}

function voted(course: Course, state: ClassState, input: ClassInput): ClassState {
	const { vote } = state;
	const step = state.card ? undefined : stepOf(course.lesson, state.play.at);
	const options = voteOptions(step);
	if (options.length === 0) return state;
	if (input.do === 'show') return { ...state, vote: { ...vote, shown: !vote.shown } };
	if (input.do === 'again') return { ...state, vote: again(vote) };
	if (input.do === 'both' && step?.type === 'choice') return chosen(course, state, step, options);
	if (input.do === 'count' && options.includes(input.option))
		return { ...state, vote: counted(vote, input.option, input.by) };
	if (input.do === 'total' && options.includes(input.option))
		return { ...state, vote: typed(vote, input.option, input.n) };
	if (input.do === 'lead' && options.includes(input.option))
		return { ...state, vote: led(vote, input.option) };
	return state;
}

/** What will come is still unseen: it comes dim. A second key takes that back, or shows it. */
function guessing(course: Course, state: ClassState): ClassState {
	if (!canGuess(course, state)) return state;
	if (state.screen === 'dim') return { ...state, screen: 'lit' };
	return { ...state, guess: !state.guess };
}

/** Only what the story will tell can be guessed. */
export function canGuess(course: Course, state: ClassState): boolean {
	if (state.screen !== 'lit') return state.screen === 'dim';
	const isTold = placesAhead(course, state).some((id) => isStory(stepOf(course.lesson, id)));
	return isTold || state.guess;
}

/** Whether a class stands in a branch beside which there are some that it has not seen. */
export function canSeeOthers({ lesson }: Course, { play, card }: ClassState): boolean {
	return !card && viewOf(lesson, play).canRewind && unseenBranches(lesson, play).length > 0;
}

/** Where one key leads, if no card of the session lies before it. */
function placesAhead(course: Course, { play, card }: ClassState): StepId[] {
	if (card) return cardsBefore(course, play.at).at(-1) === card ? [play.at] : [];
	const step = stepOf(course.lesson, play.at);
	const ahead = step ? successors(course.lesson, step) : [];
	return ahead.filter((id) => cardsBefore(course, id).length === 0);
}

/** 1 to 4 say what most are for; in a picture they show a place, in a list they turn a verdict. */
function numbered(course: Course, state: ClassState, n: number): ClassState {
	const step = state.card ? undefined : stepOf(course.lesson, state.play.at);
	const option = voteOptions(step)[n - 1];
	if (option !== undefined) return voted(course, state, { do: 'lead', option });
	const item = step?.type === 'checklist' ? step.items[n - 1]?.id : undefined;
	if (item !== undefined) return marked(course, state, item);
	const spot = step?.type === 'hotspot' ? step.spots[n - 1]?.id : undefined;
	if (spot === undefined) return state;
	return { ...state, play: advance(course.lesson, state.play, { do: 'find', spot }).state };
}

/** An item of a checklist as the class sees it; without a verdict the next one: fine, open, stop. */
function marked(course: Course, state: ClassState, item: string, as?: Mark): ClassState {
	const { work } = state.play;
	if (state.card || work.kind !== 'checklist') return state;
	const now = work.marks[item];
	const turn = MARKS[now === undefined ? 0 : (MARKS.indexOf(now) + 1) % MARKS.length] ?? 'ok';
	const play = advance(course.lesson, state.play, { do: 'mark', item, as: as ?? turn }).state;
	return { ...state, play };
}

/** One key for everything: it lights the screen, turns a card or a line, shows, and goes on. */
function forward(course: Course, state: ClassState): ClassState {
	if (state.screen === 'black') return { ...state, screen: 'lit' };
	if (state.over) return { ...state, over: undefined };
	if (state.screen === 'dim') return { ...state, screen: 'lit' };
	if (state.card) return nextCard(course, state);
	const step = stepOf(course.lesson, state.play.at);
	if (!step) return state;
	if (voteOptions(step).length > 0) return afterVote(course, state, step);
	if (isRead(step) && state.line < step.say.length - 1) return { ...state, line: state.line + 1 };
	return revealOrContinue(course, state, step);
}

/** Steps whose spoken lines stand on the screen one by one; elsewhere it shows other words. */
function isRead({ type }: Step): boolean {
	return READ.includes(type);
}

function afterVote(course: Course, state: ClassState, step: Step): ClassState {
	const { vote } = state;
	if (total(vote) > 0 && !vote.shown) return { ...state, vote: { ...vote, shown: true } };
	if (step.type !== 'choice') return revealOrContinue(course, state, step);
	const [first, ...level] = majority(vote);
	if (first === undefined) return chosen(course, state, step, voteOptions(step));
	return chosen(course, state, step, [first, ...level]);
}

/** What the class has found out together is shown first; the next key goes on. */
function revealOrContinue(course: Course, state: ClassState, step: Step): ClassState {
	const { lesson } = course;
	if (canGoOn(state.play, step)) {
		return arriveAt(course, advance(lesson, state.play, { do: 'next' }).state, state);
	}
	if (step.type === 'hotspot' && state.play.work.kind === 'hotspot') {
		const { found } = state.play.work;
		const spot = soughtSpots(step).find(({ id }) => !found.includes(id))?.id ?? '';
		return { ...state, play: advance(lesson, state.play, { do: 'find', spot }).state };
	}
	return { ...state, play: advance(lesson, state.play, { do: 'unsure' }).state };
}

/** Arrives at a place: open tours go on first, then the cards that lie before it. */
function arriveAt(course: Course, play: LessonState, state: ClassState): ClassState {
	const there = nextBranch(course.lesson, play, state.tours);
	const card = cardsBefore(course, there.play.at)[0];
	return dimIfGuessing(course, state, withFreshScreen(course, { ...state, ...there, card }));
}

/** A picture of the story that the class wants to guess stays dim as it comes. */
function dimIfGuessing(course: Course, { guess }: ClassState, there: ClassState): ClassState {
	const isDim = guess && !there.card && isStory(stepOf(course.lesson, there.play.at));
	return isDim ? { ...there, screen: 'dim' } : there;
}

/** The screen of a place is new: nothing of the one before lies over it. */
function withFreshScreen(course: Course, state: ClassState): ClassState {
	const block = blockOf(course, state.play.at, state.card);
	const done = state.done.includes(block) ? state.done : [...state.done, block];
	return { ...state, done, line: 0, vote: noVote, over: undefined, screen: 'lit', guess: false };
}

/** The next card before the same step, or the step itself. */
function nextCard(course: Course, state: ClassState): ClassState {
	const cards = cardsBefore(course, state.play.at);
	const next = cards[cards.findIndex((card) => card === state.card) + 1];
	return dimIfGuessing(course, state, withFreshScreen(course, { ...state, card: next }));
}

function backward(course: Course, state: ClassState): ClassState {
	if (state.screen !== 'lit') return { ...state, screen: 'lit' };
	if (state.over) return { ...state, over: undefined };
	if (state.card === undefined && state.line > 0) return { ...state, line: state.line - 1 };
	const cards = cardsBefore(course, state.play.at);
	const before = state.card ? cards[cards.indexOf(state.card) - 1] : cards.at(-1);
	if (before) return withFreshScreen(course, { ...state, card: before });
	const play = earlier(course.lesson, state.play);
	if (play === state.play) return state;
	const tours = state.tours.filter(({ choice }) => play.trail.includes(choice));
	return withFreshScreen(course, { ...state, play, tours, card: undefined });
}

/** One step back, also from the end, where a child has nowhere to go. */
function earlier(lesson: PlayableLesson, play: LessonState): LessonState {
	const last = play.trail.at(-1);
	if (play.at !== END) return advance(lesson, play, { do: 'back' }).state;
	if (last === undefined) return play;
	const work = freshWork(stepOf(lesson, last));
	return { ...play, at: last, trail: play.trail.slice(0, -1), work };
}

/** The branches of the last choice that the class has not seen, if there are any. */
function others(course: Course, state: ClassState): ClassState {
	const there = enterUnseenBranches(course.lesson, state.play, state.tours);
	return there ? arriveAt(course, there.play, { ...state, tours: there.tours }) : state;
}

function chosen(course: Course, state: ClassState, step: Step, options: string[]): ClassState {
	const { lesson } = course;
	const { play, tours } = enterBranch(lesson, state.play, state.tours, step.id, options);
	return arriveAt(course, play, { ...state, tours });
}
