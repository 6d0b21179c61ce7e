import type { Band, Language } from './language.ts';
import type { Lesson, LessonId, LessonSensitivity, ModuleId } from './lesson-schema.ts';

/**
 * A lesson as the tablet reads it: texts in one language, facts resolved to their inline words.
 * What only adults need (facilitator, activity, discussion) travels in a file of its own.
 */
export type CompiledLesson = Omit<Lesson, 'facilitator' | 'activity' | 'discussion'> & {
	language: Language;
};

/** The adults’ half of a compiled lesson. */
export type CompiledGuide = Pick<
	Lesson,
	'id' | 'facilitator' | 'activity' | 'discussion' | 'home_card'
> & { language: Language };

/** What the road and the module page show of a lesson before it is opened. */
export interface LessonSummary {
	id: LessonId;
	module: ModuleId;
	band: Band;
	title: string;
	minutes: number;
	sensitivity: LessonSensitivity;
	/** The cast member who tells or leads the story; portrait and heroes of pictures. */
	hero: string;
	/** Picture of the first step, for cards. */
	scene: Lesson['steps'][number]['scene'];
	/** Share of texts that a native reviewer has cleared, 0–1. */
	reviewed: number;
}

/** A file of a pack: where it is, how long it is, and what it must hash to (SHA-256, hex). */
export interface PackFile {
	lesson: LessonId;
	url: string;
	bytes: number;
	sha256: string;
}

/** All lessons of one language. Text of a lesson is fetched alone or with the whole pack. */
export interface PackIndex {
	language: Language;
	version: string;
	files: PackFile[];
	lessons: LessonSummary[];
}
