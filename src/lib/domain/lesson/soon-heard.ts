import type { Step } from '../content/step.ts';
import type { Line } from '../content/words.ts';
import { stepOf, successors } from './path.ts';
import type { PlayableLesson } from './state.ts';

/**
 * What will probably be heard after this line of a step, the nearest first: its other lines, the
 * first line of each step that it leads to, and its answers with their reasons.
 */
export function soonHeard(lesson: PlayableLesson, step: Step, line: number): Line[] {
	const first = successors(lesson, step).flatMap((id) => stepOf(lesson, id)?.say[0] ?? []);
	const [now, later] = [step.say.slice(line + 1), answersOf(step)];
	// A question waits for its answers; a story goes on.
	return later.length > 0 ? [...now, ...later, ...first] : [...now, ...first];
}

function answersOf(step: Step): Line[] {
	if ('choices' in step) return narrated(step.choices.map(({ t }) => t));
	if (!('options' in step)) return [];
	const reasons = step.options.flatMap((option) =>
		'fb' in option && option.fb ? [option.fb] : []
	);
	return narrated([...step.options.map(({ t }) => t), ...reasons]);
}

function narrated(texts: readonly string[]): Line[] {
	return texts.map((t) => ({ who: 'narrator', t }));
}
