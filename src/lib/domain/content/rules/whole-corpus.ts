import { BANDS, type Band } from '../language.ts';
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

/** How many of the true-or-false statements of a band hold. */
export interface Holding {
	band: Band;
	holding: number;
	of: number;
}

/** Lessons, parents’ sessions or teachers’ units. */
type Played = Pick<Lesson, 'band' | 'steps'>;

/** Band by band, where there are statements. */
export function statementsThatHold(lessons: readonly Played[]): Holding[] {
	return BANDS.flatMap((band) => {
		const stated = lessons
			.filter((lesson) => lesson.band === band)
			.flatMap(({ steps }) => steps.filter((step) => step.type === 'tfu'));
		const holding = stated.filter(({ answer }) => answer).length;
		return stated.length === 0 ? [] : [{ band, holding, of: stated.length }];
	});
}

/** What share of the statements may hold. */
export const SHARE_HOLDING = { least: 0.35, most: 0.65 };
/** How few cannot be shared out better: one or two of three are a third or two. */
const FEW = 3;

/** Bands in which whoever always answers the same is right too often, and need not think. */
export function lopsidedBands(lessons: readonly Played[]): Holding[] {
	const { least, most } = SHARE_HOLDING;
	return statementsThatHold(lessons).filter(
		({ holding, of }) => of > FEW && (holding / of < least || holding / of > most)
	);
}
