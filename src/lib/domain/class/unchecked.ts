import type { CompiledFact, CompiledLesson } from '../content/compiled.ts';
import { openFacts } from '../facts/fact.ts';
import { stepOf } from '../lesson/path.ts';
import type { ClassState } from './class-state.ts';
import type { Course } from './course.ts';

/** What the class hears at its place that nobody stands for today; a card over the step says no facts. */
export function uncheckedAt(
	{ lesson }: Course<CompiledLesson>,
	{ play, card }: ClassState,
	facts: readonly CompiledFact[],
	today: string
): string[] {
	const here = card ? [] : (stepOf(lesson, play.at)?.facts ?? []);
	return openFacts(facts, ({ token }) => here.includes(token), today).map(({ plain }) => plain);
}
