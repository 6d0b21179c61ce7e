import type { Step, StepType } from '#lib/domain/content/step.ts';
import { advance } from '#lib/domain/lesson/engine.ts';
import { isQuestion } from '#lib/domain/lesson/question.ts';
import type { Playing } from '../playing.ts';
import { untouched } from '../untouched.ts';

/** Boards that show nothing of the child’s own, and begin nothing by themselves. */
const BOARDS: readonly StepType[] = ['choice', 'poll', 'sort', 'match', 'body_map'];

/** The question that one key more will ask, as it will look; undefined where something else comes next. */
export function askedNext(player: Playing): Playing | undefined {
	const { state } = advance(player.lesson, player.state, { do: 'next' });
	if (state.at === player.state.at) return undefined;
	const next = untouched(player, state);
	return asks(next.view.step) ? next : undefined;
}

/** What a slow tablet needs a tenth of a second and more to build. What was put in order is the child’s own. */
function asks(step: Step | undefined): boolean {
	if (!step || step.type === 'order') return false;
	return BOARDS.includes(step.type) || isQuestion(step);
}
