import type { EventDraft } from '../progress/event.ts';
import type { Step } from '../content/step.ts';
import { PRIVATE_STEPS } from '../content/private-steps.ts';
import { isSensitive, refusal, type Refusal } from './access.ts';
import { END, rejoin, stepOf, successor } from './path.ts';
import type { Access, LessonInput, LessonState, PlayableLesson, StepId, Work } from './state.ts';
import { decided, freshWork, isDone, isUnderWay, voiced, worked } from './work.ts';

/** A state, and what is to be written into the log. */
export interface Advance {
	state: LessonState;
	events: EventDraft[];
}

/** Opens a lesson at its first step, if this child may. */
export function start(
	lesson: PlayableLesson,
	access: Access
): { ok: true; state: LessonState; events: EventDraft[] } | { ok: false; reason: Refusal } {
	const reason = refusal(lesson.sensitivity, access);
	if (reason) return { ok: false, reason };
	return { ok: true, state: begun(lesson), events: told(lesson, { kind: 'launched' }) };
}

/** A lesson at its first step, without asking who may. */
export function begun(lesson: PlayableLesson): LessonState {
	const { id, version } = lesson;
	const at = stepOf(lesson, lesson.start) ? lesson.start : (lesson.steps[0]?.id ?? END);
	const work = freshWork(stepOf(lesson, at));
	return { lesson: id, version, at, trail: [], work, tries: {} };
}

/** What an input makes of a state. An input that makes no sense there changes nothing. */
export function advance(lesson: PlayableLesson, state: LessonState, input: LessonInput): Advance {
	const step = stepOf(lesson, state.at);
	if (!step) return { state, events: [] };
	switch (input.do) {
		case 'next':
			return canGoOn(state, step) ? to(lesson, state, successor(lesson, step)) : still(state);
		case 'skip':
			return canSkip(lesson, step) ? to(lesson, state, skipTo(lesson, step)) : still(state);
		case 'choose':
			return chosen(lesson, state, step, input.option);
		case 'back':
			return still(backTo(lesson, state, state.trail.length - 1));
		case 'rewind':
			return still(backTo(lesson, state, lastChoice(lesson, state)));
		default:
			return judged(lesson, state, step, input);
	}
}

/** What is told when a child leaves before the end. */
export function left(lesson: PlayableLesson, state: LessonState): EventDraft[] {
	if (state.at === END) return [];
	return told(lesson, { kind: 'suspended' });
}

/** *Next* goes on where nothing is asked, after an answer, and where this was answered before. */
export function canGoOn({ work, tries }: LessonState, step: Step): boolean {
	if (isDone(step, work)) return true;
	return step.type !== 'choice' && Object.hasOwn(tries, step.id) && !isUnderWay(work);
}

/** Every choice and every step of S2 and S3 may be skipped, others if they say so. */
export function canSkip(lesson: PlayableLesson, step: Step): boolean {
	return isSensitive(lesson, step) || (step.skip ?? step.type === 'choice');
}

/** Where in the trail the last choice is that offers another way; -1 if there is none. */
export function lastChoice(lesson: PlayableLesson, { trail }: LessonState): number {
	return trail.findLastIndex((id) => {
		const step = stepOf(lesson, id);
		return step?.type === 'choice' && step.rewind;
	});
}

function skipTo(lesson: PlayableLesson, step: Step): StepId {
	return step.type === 'choice' ? rejoin(lesson, step) : successor(lesson, step);
}

function chosen(lesson: PlayableLesson, state: LessonState, step: Step, option: string): Advance {
	const options = step.type === 'choice' ? step.options : [];
	const found = options.find(({ id }) => id === option);
	if (!found) return still(state);
	return to(lesson, state, stepOf(lesson, found.goto) ? found.goto : END);
}

function to(lesson: PlayableLesson, state: LessonState, at: StepId): Advance {
	const work = freshWork(stepOf(lesson, at));
	const events = at === END ? told(lesson, { kind: 'completed' }) : [];
	return { state: { ...state, at, trail: [...state.trail, state.at], work }, events };
}

function backTo(lesson: PlayableLesson, state: LessonState, index: number): LessonState {
	const at = state.trail[index];
	if (at === undefined) return state;
	return {
		...state,
		at,
		trail: state.trail.slice(0, index),
		work: freshWork(stepOf(lesson, at))
	};
}

function judged(
	lesson: PlayableLesson,
	state: LessonState,
	step: Step,
	input: LessonInput
): Advance {
	const work = worked(step, state.work, input);
	if (work === state.work) return still(state);
	const first = decided(step, work);
	if (first === undefined || Object.hasOwn(state.tries, step.id)) return still({ ...state, work });
	const tries = { ...state.tries, [step.id]: first };
	return { state: { ...state, work, tries }, events: answerOf(lesson, step, work) };
}

function answerOf(lesson: PlayableLesson, step: Step, work: Work): EventDraft[] {
	const isScored = 'scored' in step && step.scored;
	if (!isScored || PRIVATE_STEPS.includes(step.type)) return [];
	const correct = decided(step, work) === 'right';
	const belief = correct ? undefined : voiced(step, work);
	return told(lesson, { kind: 'answered', item: step.id, correct, ...(belief && { belief }) });
}

/** Lessons with flag X leave no mark but a count of those who came to the end. */
function told(lesson: PlayableLesson, event: Omit<EventDraft, 'lesson'>): EventDraft[] {
	if (!lesson.sensitivity.quick_cover) return [{ lesson: lesson.id, ...event }];
	if (event.kind !== 'completed') return [];
	return [{ lesson: lesson.id, kind: 'completed', countOnly: true }];
}

function still(state: LessonState): Advance {
	return { state, events: [] };
}
