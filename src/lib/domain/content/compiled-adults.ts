import * as v from 'valibot';
import type { CompiledGuide, LessonSummary, PackIndex } from './compiled.ts';
import type { FamilyCards } from './family-schema.ts';
import type { Chapter, GuideCover } from './guide-schema.ts';
import { LANGUAGES, type Language } from './language.ts';
import { listFile } from './pack-schema.ts';
import type { SearchedChapter } from './search-guide.ts';
import type { Observation, SchoolChecklist } from './teachers-schema.ts';
import type { Unit } from './unit-schema.ts';
import { word } from '../values.ts';

/** What is read beside a unit of the teachers’ course. */
export type CompiledUnitPage = Pick<
	Unit,
	| 'id'
	| 'setting'
	| 'cast_names'
	| 'objectives'
	| 'glossary'
	| 'idea'
	| 'evidence'
	| 'technique'
	| 'try_this_week'
	| 'reflection'
	| 'circle'
	| 'facilitator'
> & { language: Language };

/** The texts for adults by name, each a file of its own. */
export interface AdultTexts {
	cards: FamilyCards & { language: Language };
	'observation-tool': Observation & { language: Language };
	'school-checklist': SchoolChecklist & { language: Language };
	chapter: SearchedChapter & { language: Language };
	unit: CompiledUnitPage;
	session: CompiledGuide;
}

/** A file of the adults’ pack. `play` is a lesson for the player, `read` a page. */
export interface AdultFile {
	text: string;
	kind: 'play' | 'read';
	url: string;
	bytes: number;
	sha256: string;
}

/** What the adults’ part of the app has in one language; nobody else fetches it. */
export interface AdultIndex {
	/** Of what packs hold (pack-format.ts); missing in packs of an older app. */
	format?: number | undefined;
	language: Language;
	/** Changes with every change of any file. */
	version: string;
	files: AdultFile[];
	/** Parents’ sessions and teachers’ units, in their order. */
	sessions: LessonSummary[];
	units: LessonSummary[];
	guide: GuideCover;
	chapters: Pick<Chapter, 'id' | 'icon' | 'title' | 'summary'>[];
	/** Texts that stand there in English. */
	inEnglish: number;
	/** Share of texts that native readers have cleared, 0–1. */
	reviewed: number;
	/** How many facts stand behind everything, and how many of them nobody has checked. */
	facts?: { all: number; open: number } | undefined;
}

const titled = v.looseObject({ id: word, title: word });
const adultIndex = v.looseObject({
	language: v.picklist(LANGUAGES),
	version: word,
	files: v.array(v.object({ ...listFile.entries, text: word, kind: v.picklist(['play', 'read']) })),
	sessions: v.array(titled),
	units: v.array(titled),
	chapters: v.array(titled)
});
const envelope = v.looseObject({ id: word, language: v.picklist(LANGUAGES) });

/** The adults’ index as it came from the network; undefined if it is none of that language. */
export function restoreAdultIndex(given: unknown, language: Language): AdultIndex | undefined {
	const result = v.safeParse(adultIndex, given);
	const isOurs = result.success && result.output.language === language;
	return isOurs ? (given as AdultIndex) : undefined;
}

/** A page for adults as it came from the network; undefined if it is not the one that was asked for. */
export function restoreAdultText<K extends keyof AdultTexts>(
	given: unknown,
	id: string,
	language: Language
): AdultTexts[K] | undefined {
	const result = v.safeParse(envelope, given);
	const isOurs = result.success && result.output.id === id && result.output.language === language;
	return isOurs ? (given as AdultTexts[K]) : undefined;
}

/** An index of either pack, as far as keeping and checking goes. */
export type AnyIndex = Pick<PackIndex, 'language' | 'version'>;
