import type { Step } from '../content/step.ts';
import { END, stepOf, successor } from './path.ts';
import type { PlayableLesson, StepId } from './state.ts';

type Stepped = Pick<PlayableLesson, 'steps' | 'start'>;

/** The set that a step belongs to, if it is shown only where somebody has switched it on. */
export function setOf(step: Step): string | undefined {
	return 'optional_set' in step ? step.optional_set : undefined;
}

/** A lesson as it is told here: steps of sets that are not switched on are gone, and ways lead past them. */
export function withSets<L extends Stepped>(lesson: L, on: readonly string[]): L {
	const isLeftOut = (step: Step) => {
		const set = setOf(step);
		return set !== undefined && !on.includes(set);
	};
	if (!lesson.steps.some(isLeftOut)) return lesson;
	const past = (id: StepId): StepId => pastLeftOut(lesson, id, isLeftOut);
	const steps = lesson.steps
		.filter((step) => !isLeftOut(step))
		.map((step) => led(lesson, step, past));
	return { ...lesson, start: past(lesson.start), steps };
}

/** The first step from here on that is told. */
function pastLeftOut(lesson: Stepped, from: StepId, isLeftOut: (step: Step) => boolean): StepId {
	let id = from;
	for (let left = lesson.steps.length; left > 0; left--) {
		const step = stepOf(lesson, id);
		if (!step || !isLeftOut(step)) return id;
		id = successor(lesson, step);
	}
	return END;
}

function led(lesson: Stepped, step: Step, past: (id: StepId) => StepId): Step {
	if (step.type === 'choice') {
		const options = step.options.map((option) => ({ ...option, goto: past(option.goto) }));
		return { ...step, options };
	}
	const next = successor(lesson, step);
	return past(next) === next ? step : { ...step, next: past(next) };
}
