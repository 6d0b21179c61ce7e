import type { Step, StepOf } from '../content/step.ts';
import {
	beliefOfCard,
	firstTryOf,
	isAllPlaced,
	nothingPlaced,
	pair,
	placeTheRest,
	put
} from './arranging.ts';
import {
	answered,
	beliefOf,
	firstTry,
	isQuestion,
	retried,
	unanswered,
	unsure
} from './question.ts';
import { foundCount } from './spots.ts';
import type { ArrangingWork, FirstTry, LessonInput, Work } from './state.ts';

type ArrangingStep = StepOf<'sort' | 'match'>;

export function isArranging(step: Step): step is ArrangingStep {
	return step.type === 'sort' || step.type === 'match';
}

/** A step as it is first met. */
export function freshWork(step: Step | undefined): Work {
	if (!step) return { kind: 'none' };
	if (isQuestion(step)) return unanswered;
	if (isArranging(step)) return nothingPlaced(step.type);
	if (step.type === 'hotspot') return { kind: 'hotspot', found: [] };
	if (step.type === 'checklist') return { kind: 'checklist', marks: {} };
	if (step.type === 'poll') return { kind: 'poll' };
	return { kind: 'none' };
}

/** What an input does inside a step. What makes no sense here changes nothing. */
export function worked(step: Step, work: Work, input: LessonInput): Work {
	if (isQuestion(step) && work.kind === 'question') {
		if (input.do === 'answer' && step.type !== 'order') return answered(step, work, input.options);
		if (input.do === 'arrange' && step.type === 'order') return answered(step, work, input.items);
		if (input.do === 'unsure') return unsure(work);
		return input.do === 'retry' ? retried(work) : work;
	}
	if (isArranging(step) && (work.kind === 'sort' || work.kind === 'match')) {
		return arranged(step, work, input);
	}
	return looked(step, work, input);
}

function arranged(step: ArrangingStep, work: ArrangingWork, input: LessonInput): Work {
	if (input.do === 'unsure') return placeTheRest(step, work);
	if (step.type === 'sort' && input.do === 'put') return put(step, work, input.card, input.basket);
	if (step.type === 'match' && input.do === 'pair') return pair(step, work, input.a, input.b);
	return work;
}

/** Steps in which nothing can go wrong. */
function looked(step: Step, work: Work, input: LessonInput): Work {
	if (step.type === 'hotspot' && work.kind === 'hotspot' && input.do === 'find') {
		if (!step.spots.some(({ id }) => id === input.spot)) return work;
		// What was found before is told once more.
		const others = work.found.filter((id) => id !== input.spot);
		return { ...work, found: [...others, input.spot] };
	}
	if (step.type === 'checklist' && work.kind === 'checklist' && input.do === 'mark') {
		if (!step.items.some(({ id }) => id === input.item)) return work;
		return { ...work, marks: { ...work.marks, [input.item]: input.as } };
	}
	if (step.type === 'poll' && work.kind === 'poll' && input.do === 'answer') {
		const [option] = input.options;
		const isThere = step.options.some(({ id }) => id === option);
		return isThere && option !== undefined ? { ...work, option } : work;
	}
	return work;
}

/** Whether the step has had what it asks for, so that *next* goes on. */
export function isDone(step: Step, work: Work): boolean {
	if (step.type === 'choice') return false;
	if (work.kind === 'question') return work.verdict !== undefined;
	if (isArranging(step)) return work.kind === step.type && isAllPlaced(step, work);
	if (step.type === 'hotspot' && work.kind === 'hotspot') {
		const { n, all } = foundCount(step, work.found);
		return n >= all;
	}
	return true;
}

/** Whether something has been tried since the child came to this step. */
export function isUnderWay(work: Work): boolean {
	if (work.kind === 'question') return work.tried.length > 0;
	if (work.kind !== 'sort' && work.kind !== 'match') return false;
	return Object.keys({ ...work.placed, ...work.missed }).length > 0;
}

/** The first try of a step that asks something, as soon as it is decided. */
export function decided(step: Step, work: Work): FirstTry | undefined {
	if (isQuestion(step) && work.kind === 'question') return firstTry(step, work);
	if (isArranging(step) && work.kind === step.type) return firstTryOf(step, work);
	return undefined;
}

/** The belief behind the first try of a question or the first card that came back; it is counted for a group and never for a child. */
export function voiced(step: Step, work: Work): string | undefined {
	if (step.type === 'sort' && work.kind === 'sort') return beliefOfCard(step, work);
	if (!isQuestion(step) || work.kind !== 'question') return undefined;
	const [first] = work.tried;
	return first && beliefOf(step, first);
}
