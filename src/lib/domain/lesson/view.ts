import type { Step } from '../content/step.ts';
import { heroOfScenes } from '../scene/roles.ts';
import type { CastName } from '../scene/vocabulary.ts';
import { isSensitive } from './access.ts';
import { canGoOn, canSkip, lastChoice } from './engine.ts';
import { feedbackOf, type Feedback } from './feedback.ts';
import { stepOf, wayAhead } from './path.ts';
import { isQuestion } from './question.ts';
import type { LessonState, PlayableLesson, StepId } from './state.ts';
import { isArranging } from './work.ts';

/** The road of a lesson: one mark a step, dots for questions. */
export interface Progress {
	/** Which mark is the step at hand, counted from 0; `marks.length` at the end. */
	index: number;
	total: number;
	marks: ('stitch' | 'dot')[];
}

/** What the screen needs to know of a state. */
export interface LessonView {
	/** Undefined at the end. */
	step: Step | undefined;
	/** The first step of S2 and S3 says what will come and how to get out. */
	isHeadsUp: boolean;
	progress: Progress;
	canBack: boolean;
	canNext: boolean;
	canSkip: boolean;
	/** “See another way” is offered while the child is in a branch. */
	canRewind: boolean;
	feedback: Feedback | undefined;
	/** The picture of the step, or the last one that was seen. */
	scene: Step['scene'];
	/** Whom the small pictures of the step show: the child it names, of the last picture, or of the lesson. */
	hero: CastName | undefined;
}

/** What a state looks like. */
export function viewOf(lesson: PlayableLesson, state: LessonState): LessonView {
	const step = stepOf(lesson, state.at);
	const scene = sceneAt(lesson, state);
	return {
		step,
		isHeadsUp: step !== undefined && step.id === lesson.start && isSensitive(lesson, step),
		progress: progressOf(lesson, state),
		canBack: step !== undefined && state.trail.length > 0,
		canNext: step !== undefined && canGoOn(state, step),
		canSkip: step !== undefined && canSkip(lesson, step),
		canRewind: step !== undefined && isInBranch(lesson, state, step),
		feedback: step && feedbackOf(step, state.work),
		scene,
		hero: step?.child ?? heroOfScenes(scene ? [scene] : []) ?? heroOfScenes(scenesOf(lesson))
	};
}

// What lies ahead is taken at its longest, so that a short branch leaps forward and nothing runs back.
function progressOf(lesson: PlayableLesson, { trail, at }: LessonState): Progress {
	const here = stepOf(lesson, at) ? [at, ...wayAhead(lesson, at)] : [];
	const marks = [...trail, ...here].map((id) => markOf(lesson, id));
	return { index: trail.length, total: marks.length, marks };
}

function markOf(lesson: PlayableLesson, id: StepId): 'stitch' | 'dot' {
	const step = stepOf(lesson, id);
	return step && (isQuestion(step) || isArranging(step)) ? 'dot' : 'stitch';
}

function isInBranch(lesson: PlayableLesson, state: LessonState, step: Step): boolean {
	const choice = lastChoice(lesson, state);
	if (choice < 0) return false;
	return step.type === 'consequence' || choice === state.trail.length - 1;
}

function scenesOf({ steps }: PlayableLesson) {
	return steps.flatMap(({ scene }) => scene ?? []);
}

function sceneAt(lesson: PlayableLesson, { trail, at }: LessonState): Step['scene'] {
	for (const id of [...trail, at].reverse()) {
		const scene = stepOf(lesson, id)?.scene;
		if (scene) return scene;
	}
	return undefined;
}
