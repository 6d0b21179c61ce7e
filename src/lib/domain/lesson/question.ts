import type { Step, StepOf } from '../content/step.ts';
import type { FirstTry, QuestionWork } from './state.ts';

/** Steps that ask for options. */
export type QuestionStep = StepOf<
	'picture_choice' | 'tfu' | 'single' | 'multi' | 'number_pick' | 'order'
>;
const QUESTIONS: readonly Step['type'][] = [
	'picture_choice',
	'tfu',
	'single',
	'multi',
	'number_pick',
	'order'
] satisfies QuestionStep['type'][];

export function isQuestion(step: Step): step is QuestionStep {
	return QUESTIONS.includes(step.type);
}

/** Wrong, explained, tried once more; then the answer is shown. */
const TRIES = 2;

export const unanswered: QuestionWork = { kind: 'question', tried: [], shown: false };

/** What may be answered: option ids, `true` and `false`, or the things to put in order. */
export function optionIds(step: QuestionStep): string[] {
	if (step.type === 'tfu') return ['true', 'false'];
	if (step.type === 'order') return step.items.map(({ id }) => id);
	if (step.type === 'number_pick') return step.choices.map(({ id }) => id);
	return step.options.map(({ id }) => id);
}

/** Whether several options are chosen together before they are judged. */
export function isMulti(step: QuestionStep): boolean {
	return step.type === 'multi' || (step.type === 'picture_choice' && step.multi);
}

/** What holds; for `order` the written order. */
export function rightAnswer(step: QuestionStep): string[] {
	if (step.type === 'tfu') return [String(step.answer)];
	if (step.type === 'order') return step.items.map(({ id }) => id);
	if (step.type === 'number_pick') return [step.answer];
	return step.options.filter(({ correct }) => correct).map(({ id }) => id);
}

/** Whether an answer is complete and made of things that the step has. */
function isAnswer(step: QuestionStep, answer: string[]): boolean {
	const known = optionIds(step);
	const distinct = new Set(answer);
	if (distinct.size !== answer.length || !answer.every((id) => known.includes(id))) return false;
	if (step.type === 'order') return answer.length === known.length;
	return isMulti(step) ? answer.length > 0 : answer.length === 1;
}

/** Whether an answer holds. */
export function isRight(step: QuestionStep, answer: string[]): boolean {
	const right = rightAnswer(step);
	if (step.type === 'order') {
		return [right, ...step.alt_orders].some((order) => order.join() === answer.join());
	}
	if (!isMulti(step)) return answer.every((id) => right.includes(id));
	return answer.length === right.length && answer.every((id) => right.includes(id));
}

/** An answer is judged. It counts only while the question waits for one. */
export function answered(step: QuestionStep, work: QuestionWork, answer: string[]): QuestionWork {
	if (work.verdict || !isAnswer(step, answer)) return work;
	const tried = [...work.tried, answer];
	if (isRight(step, answer)) return { ...work, tried, verdict: 'right' };
	return { ...work, tried, verdict: 'not-yet', shown: tried.length >= TRIES };
}

/** “Not sure” is an answer of equal rank; the answer is then looked at together. */
export function unsure(work: QuestionWork): QuestionWork {
	return work.verdict ? work : { ...work, verdict: 'unsure', shown: true };
}

/** The second try begins. */
export function retried(work: QuestionWork): QuestionWork {
	if (work.verdict !== 'not-yet' || work.shown) return work;
	return { kind: 'question', tried: work.tried, shown: false };
}

/** How the first try went, once there was one. */
export function firstTry(step: QuestionStep, work: QuestionWork): FirstTry | undefined {
	const [first] = work.tried;
	if (first) return isRight(step, first) ? 'right' : 'not-yet';
	return work.verdict;
}

/**
 * The belief that an answer voices (`miscon` in the lesson), by its name in content/misconceptions.yaml;
 * undefined if it holds, or if nobody has named one.
 */
export function beliefOf(step: QuestionStep, answer: readonly string[]): string | undefined {
	if (step.type === 'tfu') {
		const said = answer[0] === 'true';
		if (said === step.answer) return undefined;
		return said ? step.miscon_if_true : step.miscon_if_false;
	}
	if (!('options' in step)) return undefined;
	return step.options.find(({ id, correct }) => !correct && answer.includes(id))?.miscon;
}
