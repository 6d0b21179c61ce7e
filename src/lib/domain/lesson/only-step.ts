import { isSensitive } from './access.ts';
import { stepOf } from './path.ts';
import { resume } from './resume.ts';
import type { PlayableLesson, StepId } from './state.ts';
import { viewOf } from './view.ts';

/**
 * A lesson that is only one of its steps, with the picture that was on the screen there. Undefined
 * if the lesson has no such step any more, or if it must not be met outside of its lesson.
 */
export function onlyStep<L extends PlayableLesson>(lesson: L, id: StepId): L | undefined {
	const step = stepOf(lesson, id);
	if (!step || lesson.sensitivity.quick_cover || isSensitive(lesson, step)) return undefined;
	const place = { lesson: lesson.id, version: lesson.version, at: id, tries: {} };
	const { scene } = viewOf(lesson, resume(lesson, place));
	const steps = [scene ? { ...step, scene, next: 'end' } : { ...step, next: 'end' }];
	return { ...lesson, must_see: [], start: id, steps };
}
