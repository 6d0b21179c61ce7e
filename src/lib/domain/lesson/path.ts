import type { Step } from '../content/step.ts';
import type { PlayableLesson, StepId } from './state.ts';

export const END = 'end';

/** The step with this id, if the lesson has it. */
export function stepOf(lesson: Pick<PlayableLesson, 'steps'>, id: StepId): Step | undefined {
	return lesson.steps.find((step) => step.id === id);
}

/** A place that a pointer may lead to; what leads nowhere leads to the end. */
function place(lesson: Pick<PlayableLesson, 'steps'>, id: StepId): StepId {
	return stepOf(lesson, id) ? id : END;
}

/** The step after this one when nothing is chosen: its `next`, or the one written below it. */
export function successor(lesson: Pick<PlayableLesson, 'steps'>, step: Step): StepId {
	if (step.next !== undefined) return place(lesson, step.next);
	return lesson.steps[lesson.steps.indexOf(step) + 1]?.id ?? END;
}

/** All places that a step can lead to. */
export function successors(lesson: PlayableLesson, step: Step): StepId[] {
	if (step.type !== 'choice') return [successor(lesson, step)];
	return [...new Set(step.options.map(({ goto }) => place(lesson, goto)))];
}

/** Whether every way through the lesson passes this step: to have been there tells no choice. */
export function isOnEveryWay(lesson: PlayableLesson, id: StepId): boolean {
	return !reaches(lesson, lesson.start, END, id);
}

/** Any one way from a step to the end, each step once. */
function oneWay(lesson: PlayableLesson, from: StepId): StepId[] {
	const cameFrom = new Map<StepId, StepId | undefined>([[from, undefined]]);
	const open = [from];
	for (let id = open.shift(); id !== undefined && id !== END; id = open.shift()) {
		const step = stepOf(lesson, id);
		for (const next of step ? successors(lesson, step) : []) {
			if (cameFrom.has(next)) continue;
			cameFrom.set(next, id);
			open.push(next);
		}
	}
	const way: StepId[] = [];
	if (!cameFrom.has(END)) return way;
	for (let id = cameFrom.get(END); id !== undefined && id !== from; id = cameFrom.get(id)) {
		way.unshift(id);
	}
	return way;
}

/** Where all branches of a choice have come together again. A skipped choice goes on there. */
export function rejoin(lesson: PlayableLesson, choice: Step): StepId {
	return oneWay(lesson, choice.id).find((id) => !reaches(lesson, choice.id, END, id)) ?? END;
}

/** The steps that every way from the start to `at` passes, in order: a trail that tells no choice. */
export function sharedTrail(lesson: PlayableLesson, at: StepId): StepId[] {
	const before = lesson.steps.filter(({ id }) => id !== at && isBefore(lesson, id, at));
	return before
		.filter(({ id }) => !reaches(lesson, lesson.start, at, id))
		.sort((a, b) => (isBefore(lesson, a.id, b.id) ? -1 : 1))
		.map(({ id }) => id);
}

function isBefore(lesson: PlayableLesson, first: StepId, second: StepId): boolean {
	return first !== second && reaches(lesson, first, second);
}

/** Whether a way leads from one step to another, if wished without passing a third. */
export function reaches(
	lesson: PlayableLesson,
	from: StepId,
	to: StepId,
	avoided?: StepId
): boolean {
	const seen = new Set<StepId>();
	const open = [from];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (id === avoided || seen.has(id)) continue;
		if (id === to) return true;
		seen.add(id);
		const step = stepOf(lesson, id);
		if (step) open.push(...successors(lesson, step));
	}
	return false;
}

/** The longest way that may still lie ahead, without this step; loops are walked once. */
export function wayAhead(lesson: PlayableLesson, from: StepId): StepId[] {
	const known = new Map<StepId, StepId[]>();
	const walk = (id: StepId): StepId[] => {
		const before = known.get(id);
		if (before) return before;
		known.set(id, []);
		const step = stepOf(lesson, id);
		const ways = (step ? successors(lesson, step) : []).map((next) =>
			next === END ? [] : [next, ...walk(next)]
		);
		const longest = ways.reduce((a, b) => (b.length > a.length ? b : a), []);
		known.set(id, longest);
		return longest;
	};
	return walk(from);
}
