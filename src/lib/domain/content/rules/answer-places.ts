import type { Step } from '../step.ts';
import type { Story } from '../story.ts';
import { type LessonRule, type Remark, mistake } from './rule.ts';

/** How few answers may be alike by chance. */
const FEW = 2;

/** Who always taps the same place, or always the longest answer, is not right each time (curriculum §4.6). */
export const answerPlaces: LessonRule = (lesson) => {
	const asked = lesson.steps.flatMap((step) => (hasOneAnswer(step) ? [step.options] : []));
	const twins = pairedItems(lesson).map(({ options }) => options);
	return [
		...alike(asked.map(placeOf), ['steps'], 'stands in the same place in each question'),
		...alike(asked.map(isLongest), ['steps'], 'is the longest in each question'),
		// Where a tablet shows the answers of these, chance decides.
		...alike(twins.map(isLongest), ['prepost'], 'is the longest in each item')
	];
};

interface Answer {
	t?: string | undefined;
	correct: boolean;
}

/** Whether one of the answers of a step holds, and the others do not. */
export function hasOneAnswer(step: Step): step is Extract<Step, { options: readonly Answer[] }> {
	if (step.type === 'picture_choice') return !step.multi;
	return step.type === 'single';
}

/** The questions that are asked before a lesson and after it. */
export function pairedItems(lesson: Story) {
	return 'prepost' in lesson && Array.isArray(lesson.prepost) ? lesson.prepost : [];
}

/** Where the answer that holds stands, counted from 0. */
export function placeOf(options: readonly Answer[]): number {
	return options.findIndex(({ correct }) => correct);
}

/** Whether the right answer is longer than each other; undefined where it is not, which is alike with nothing. */
export function isLongest(options: readonly Answer[]): true | undefined {
	const length = ({ t }: Answer) => t?.length ?? 0;
	const others = options.filter(({ correct }) => !correct).map(length);
	const right = Math.max(...options.filter(({ correct }) => correct).map(length));
	return right > Math.max(...others) ? true : undefined;
}

function alike(
	all: readonly (number | true | undefined)[],
	path: Remark['path'],
	what: string
): Remark[] {
	if (all.length <= FEW || all[0] === undefined || new Set(all).size > 1) return [];
	return [
		mistake(path, `The right answer ${what}: whoever has noticed it need not think. Vary it.`)
	];
}
