import type { Lesson } from '../lesson-schema.ts';
import { STEP_TYPES, type StepType } from '../step.ts';

/** How often each kind of step is used in the lessons, the frequent ones first. */
export function stepTypesUsed(lessons: readonly Lesson[]): [StepType, number][] {
	const used = new Map(STEP_TYPES.map((type) => [type, 0]));
	for (const { type } of lessons.flatMap(({ steps }) => steps))
		used.set(type, (used.get(type) ?? 0) + 1);
	return [...used].sort(([, one], [, other]) => other - one);
}

/** Modules and bands (`safe-body.l`) that are taught and have no paired items of their own. */
export function withoutTwins(lessons: readonly Lesson[]): string[] {
	const taught = new Set(lessons.map(({ module, band }) => `${module}.${band}`));
	for (const { module, band, prepost } of lessons)
		if (Array.isArray(prepost)) taught.delete(`${module}.${band}`);
	return [...taught].sort();
}
