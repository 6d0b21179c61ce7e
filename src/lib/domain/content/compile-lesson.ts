import { type FactBook, inlineFacts, tokensIn } from '../facts/inline-facts.ts';
import { type Catalog, type CatalogEntry, translationState } from './catalog.ts';
import type { CompiledGuide, CompiledLesson, LessonSummary } from './compiled.ts';
import type { Language } from './language.ts';
import { type Lesson, lessonSchema } from './lesson-schema.ts';
import { type ModuleId } from './names.ts';
import { mapTexts } from './texts.ts';

/** One lesson in one language, and what the index says about it. */
export interface Compilation {
	lesson: CompiledLesson;
	guide: CompiledGuide;
	summary: LessonSummary;
}

/**
 * Puts a lesson into a language. A text without a translation, or whose translation has lost a fact,
 * stays English and is counted; a stale or unreviewed translation is better than a foreign language.
 */
export function compileLesson(
	master: Lesson,
	language: Language,
	catalog: Catalog | undefined,
	facts: FactBook
): Compilation {
	const entries = new Map(catalog?.entries.map((entry) => [entry.key, entry]));
	const count = { all: 0, reviewed: 0, inEnglish: 0 };
	const lesson = mapTexts(lessonSchema, master, ({ key, text }) => {
		const entry = entries.get(key);
		const usable = language === 'en' || isUsable(entry, text);
		count.all += 1;
		if (!usable) count.inEnglish += 1;
		if (translationState(entry, text) === 'reviewed') count.reviewed += 1;
		const words = usable && language !== 'en' ? (entry?.translation ?? text) : text;
		return inlineFacts(words, usable ? language : 'en', facts);
	});
	const reviewed = language === 'en' ? 1 : Math.floor((100 * count.reviewed) / count.all) / 100;
	const summary = { ...summaryOf(lesson), reviewed, inEnglish: count.inEnglish };
	return { ...halves(lesson, language), summary };
}

function isUsable(entry: CatalogEntry | undefined, english: string): boolean {
	if (!entry?.translation) return false;
	return sameTokens(entry.translation, english);
}

/** True if a translation takes its words from the same facts as the English. */
export function sameTokens(translation: string, english: string): boolean {
	return tokensIn(translation).sort().join() === tokensIn(english).sort().join();
}

function halves(lesson: Lesson, language: Language) {
	const { facilitator, activity, discussion, ...learner } = lesson;
	const { id, home_card } = lesson;
	return {
		lesson: { ...learner, language },
		guide: { id, facilitator, activity, discussion, home_card, language }
	};
}

function summaryOf(lesson: Lesson): Omit<LessonSummary, 'reviewed' | 'inEnglish'> {
	const { id, band, title, minutes, sensitivity } = lesson;
	const start = lesson.steps.find((step) => step.id === lesson.start) ?? lesson.steps[0];
	const module = lesson.module as ModuleId;
	const scene = start?.scene ?? lesson.steps.find((step) => step.scene)?.scene;
	return { id, module, band, title, minutes, sensitivity, hero: heroOf(lesson), scene };
}

/** Who is seen most often in a lesson; the first of equals. */
export function heroOf(lesson: Lesson): string {
	const seen = new Map<string, number>();
	for (const { who } of lesson.steps.flatMap((step) => step.scene?.cast ?? [])) {
		seen.set(who, (seen.get(who) ?? 0) + 1);
	}
	const [first] = [...seen.entries()].sort(([, a], [, b]) => b - a);
	return first?.[0] ?? 'aygul';
}
