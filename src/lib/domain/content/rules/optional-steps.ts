import { setOf, withSets } from '../../lesson/optional-steps.ts';
import { branches } from './branches.ts';
import { mustSee } from './must-see.ts';
import { pathLength } from './path-length.ts';
import { type LessonRule, mistake } from './rule.ts';

/** Most sites never switch an optional set on: a lesson must be whole without it. */
export const optionalSteps: LessonRule = (lesson, reference) => {
	const sets = new Set(lesson.steps.flatMap((step) => setOf(step) ?? []));
	if (sets.size === 0) return [];
	const key = lesson.steps.filter((step) => setOf(step) && lesson.must_see.includes(step.id));
	const without = { ...lesson, ...withSets(lesson, []) };
	const broken = [mustSee, branches, pathLength].flatMap((rule) => rule(without, reference));
	return [
		...key.map(({ id }) =>
			mistake(['must_see'], `${id} is optional: a key message cannot hang on a switch.`)
		),
		...broken.map(({ message }) => mistake(['steps'], `Without its optional set: ${message}`))
	];
};
