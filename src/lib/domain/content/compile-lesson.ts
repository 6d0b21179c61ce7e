import type { FactBook } from '../facts/inline-facts.ts';
import type { Catalog } from './catalog.ts';
import { compileTexts } from './compile-texts.ts';
import type { CompiledUnitPage } from './compiled-adults.ts';
import type { CompiledGuide, CompiledLesson, LessonSummary } from './compiled.ts';
import type { Language } from './language.ts';
import { type Lesson, lessonSchema } from './lesson-schema.ts';
import { withStepNames } from './step-names.ts';
import type { Story } from './story.ts';
import { toolsIn } from './toolbox.ts';
import { type Unit, unitSchema } from './unit-schema.ts';

/** One lesson in one language, and what the index says about it. */
export interface Compilation {
	lesson: CompiledLesson;
	guide: CompiledGuide;
	summary: LessonSummary;
}

/** Puts a lesson into a language; see `compileTexts` for what is not translated. */
export function compileLesson(
	master: Lesson,
	language: Language,
	catalog: Catalog | undefined,
	facts: FactBook
): Compilation {
	const compiled = compileTexts(lessonSchema, master, language, catalog, facts);
	const { value: lesson, reviewed, inEnglish } = compiled;
	return { ...halves(lesson, language), summary: { ...summaryOf(lesson), reviewed, inEnglish } };
}

/** A unit of the teachers’ course in one language: what is played, and what is read beside it. */
export interface UnitCompilation {
	lesson: CompiledLesson;
	page: CompiledUnitPage;
	summary: LessonSummary;
}

/** Puts a unit into a language. It ends with a try-it, not with a card that goes home. */
export function compileUnit(
	master: Unit,
	language: Language,
	catalog: Catalog | undefined,
	facts: FactBook
): UnitCompilation {
	const compiled = compileTexts(unitSchema, master, language, catalog, facts);
	const { value: unit, reviewed, inEnglish } = compiled;
	const { setting, cast_names, idea, evidence, technique, try_this_week, reflection, ...rest } =
		unit;
	const { circle, facilitator, ...played } = rest;
	const { id, objectives, glossary } = unit;
	return {
		lesson: { ...played, prepost: [], language },
		page: {
			...{ id, language, setting, cast_names, objectives, glossary, idea, evidence },
			...{ technique, try_this_week, reflection, circle, facilitator }
		},
		summary: { ...summaryOf(unit), reviewed, inEnglish }
	};
}

function halves(lesson: Lesson, language: Language) {
	const { roles: _, facilitator, activity, discussion, ...learner } = lesson;
	const { id, home_card, steps } = lesson;
	const named = (note: string) => withStepNames(note, steps, language);
	return {
		lesson: { ...learner, language },
		guide: {
			...{ id, activity, home_card, language },
			facilitator: { ...facilitator, before: named(facilitator.before) },
			discussion: {
				...discussion,
				...(discussion.projector && { projector: named(discussion.projector) })
			}
		}
	};
}

function summaryOf(lesson: Story): Omit<LessonSummary, 'reviewed' | 'inEnglish'> {
	const { id, band, title, minutes, sensitivity } = lesson;
	const start = lesson.steps.find((step) => step.id === lesson.start) ?? lesson.steps[0];
	const module = lesson.module as LessonSummary['module'];
	const scene = start?.scene ?? lesson.steps.find((step) => step.scene)?.scene;
	const shown = { hero: heroOf(lesson), scene, tools: toolsIn(lesson.steps) };
	return { id, module, band, title, minutes, sensitivity, ...shown };
}

/** Who is seen most often in a lesson; the first of equals. */
export function heroOf(lesson: Story): string {
	const seen = new Map<string, number>();
	for (const { who } of lesson.steps.flatMap((step) => step.scene?.cast ?? [])) {
		seen.set(who, (seen.get(who) ?? 0) + 1);
	}
	const [first] = [...seen.entries()].sort(([, a], [, b]) => b - a);
	return first?.[0] ?? 'aygul';
}
