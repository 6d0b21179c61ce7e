import type { Fact, FactState, Reader } from '../facts/fact.ts';
import type { TelephoneLine } from '../facts/telephone-line.ts';
import type { CastMember } from './cast-schema.ts';
import type { Band, Language } from './language.ts';
import type { Lesson } from './lesson-schema.ts';
import type { LessonId, ModuleId } from './names.ts';
import type { GlossaryWord } from './lists-schema.ts';
import type { Module } from './module-schema.ts';
import type { StepOf } from './step.ts';
import type { LessonSensitivity } from './story-schema.ts';
import type { ToolboxTool } from './toolbox.ts';

/**
 * A lesson as the tablet reads it: texts in one language, facts resolved to their inline words.
 * What only adults need (facilitator, activity, discussion) travels in a file of its own; `roles` stay behind.
 */
export type CompiledLesson = Omit<
	Lesson,
	'roles' | 'facilitator' | 'activity' | 'discussion' | 'home_card'
> & {
	language: Language;
	/** Teachers’ units have none: they end with a try-it. */
	home_card?: Lesson['home_card'] | undefined;
	/** The card that is printed in Chinese, too; missing in packs of an older app. */
	card_in_chinese?: StepOf<'card_builder'> | undefined;
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
	/** What a child takes along from it; missing in packs of an older app. */
	tools?: readonly ToolboxTool[] | undefined;
	/** Share of texts that a native reviewer has cleared, 0–1. */
	reviewed: number;
	/** Texts that are shown in English, because nobody has translated them yet. */
	inEnglish: number;
}

/** A file of a pack: where it is, how long it is, and what it must hash to (SHA-256, hex). */
export interface PackFile {
	lesson: LessonId;
	/** `guide` is the adults’ half; it is fetched only behind the facilitator’s PIN. */
	kind: 'lesson' | 'guide';
	/** `/packs/en/safe-body.l.1.0a1b2c3d.json`. */
	url: string;
	bytes: number;
	sha256: string;
}

/** All lessons of one language. Text of a lesson is fetched alone or with the whole pack. */
export interface PackIndex {
	/** Of what packs hold (pack-format.ts); missing in packs of an older app. */
	format?: number | undefined;
	language: Language;
	/** Changes with every change of any file of the pack. */
	version: string;
	files: PackFile[];
	/** In the order of the curriculum. */
	lessons: LessonSummary[];
	words: { url: string; bytes: number; sha256: string };
}

/** A claim as an adult sees it: with its source, and whether anybody has checked it. */
export interface CompiledFact {
	token: string;
	plain: string;
	adult: string;
	/** How adults find the place while nobody has kept a local number. */
	nearest?: string | undefined;
	law?: string | undefined;
	/** Its Chinese name, under which a lawyer looks it up. */
	law_zh?: string | undefined;
	article?: string | undefined;
	source: string;
	source_date?: string | undefined;
	/** Lessons, sessions, units, cards, tools and chapters that rely on it, by id. */
	usedIn: string[];
	checked_on: string | null;
	/** The role of whoever checked it. */
	checked_by: string | null;
	valid_until: string;
	confidence: Fact['confidence'];
	/** On the day of the build; ask `factState` with today’s date before showing it. */
	state: FactState;
	caveat?: string | undefined;
}

/** What is not part of a lesson: modules, people, facts, telephone lines, hard words. */
export interface PackWords {
	language: Language;
	modules: Module[];
	clubs: { id: string; name: string; place: string }[];
	cast: CastMember[];
	facts: CompiledFact[];
	/** Who has not read the lessons yet; missing in packs of an older app. */
	unread?: readonly Reader[] | undefined;
	danger_note: string;
	lines: TelephoneLine[];
	glossary: Pick<GlossaryWord, 'id' | 'word' | 'plain'>[];
}
