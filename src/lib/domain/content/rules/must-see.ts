import { countPaths } from './paths.ts';
import { type LessonRule, mistake } from './rule.ts';

/** Every way through the lesson passes the steps with the key messages. */
export const mustSee: LessonRule = (lesson) =>
	lesson.must_see.flatMap((id, index) => {
		const path = ['must_see', index];
		if (!lesson.steps.some((step) => step.id === id)) {
			return [mistake(path, `${id} is not a step: name the step with the key message.`)];
		}
		const around = countPaths(lesson, new Set([id]));
		// Of a circle another rule tells.
		if (around === 0 || around === Infinity) return [];
		return [
			mistake(
				path,
				`A learner can finish without seeing ${id}: let every branch come back before it.`
			)
		];
	});
