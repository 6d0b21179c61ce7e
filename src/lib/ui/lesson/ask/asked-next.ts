import type { StepType } from '#lib/domain/content/step.ts';
import { advance } from '#lib/domain/lesson/engine.ts';
import { isQuestion } from '#lib/domain/lesson/question.ts';
import { viewOf, type LessonView } from '#lib/domain/lesson/view.ts';
import type { Playing } from '../playing.ts';

const nothing = () => {};
/** Beside questions, what shows nothing of the child’s own. */
const BOARDS: readonly StepType[] = ['choice', 'poll', 'sort', 'match', 'body_map'];

/**
 * The question that one key more will ask, as it will look; undefined where something else comes next.
 * Nobody sees it yet, so it speaks, hears and does nothing.
 */
export function askedNext(player: Playing): Playing | undefined {
	const { lesson, band, language, slow, captions, faces } = player;
	const { state } = advance(lesson, player.state, { do: 'next' });
	const view = viewOf(lesson, state);
	if (state.at === player.state.at || !asks(view)) return undefined;
	return {
		...{ lesson, band, language, slow, captions, faces, state, view, work: state.work },
		...{ line: 0, litWord: undefined, speaking: undefined, touchable: false, finished: false },
		...{ silence: undefined, heard: undefined, notSaved: false, own: {} },
		awaitsReview: false,
		...{ greets: () => false, act: nothing, next: nothing, back: nothing, speak: nothing },
		...{ speakWord: nothing, speakText: nothing, speakTexts: nothing, speakReason: nothing },
		...{
			touch: nothing,
			stopVoice: nothing,
			toggleSlow: nothing,
			togglePause: nothing,
			rate: nothing
		},
		make: nothing
	};
}

/**
 * What a slow tablet needs a tenth of a second and more to build, and of which nothing begins by itself. What
 * was put in order is the child’s own.
 */
function asks({ step }: LessonView): boolean {
	if (!step || step.type === 'order') return false;
	return BOARDS.includes(step.type) || isQuestion(step);
}
