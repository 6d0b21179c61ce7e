import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { GenericSchema } from 'valibot';
import type { Catalog } from '#lib/domain/content/catalog.ts';
import { compileLesson, compileUnit } from '#lib/domain/content/compile-lesson.ts';
import { type CompiledTexts, compileTexts } from '#lib/domain/content/compile-texts.ts';
import type { AdultFile, AdultIndex } from '#lib/domain/content/compiled-adults.ts';
import type { LessonSummary } from '#lib/domain/content/compiled.ts';
import { CHAPTERS, chapterSchema, guideSchema } from '#lib/domain/content/guide-schema.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { PACK_FORMAT } from '#lib/domain/content/pack-format.ts';
import { soughtWords } from '#lib/domain/content/search-words.ts';
import type { FactBook } from '#lib/domain/facts/inline-facts.ts';
import { type AdultCorpus, adultFiles } from './adult-corpus.ts';
import { type Translated, catalogOf } from './translated.ts';
import { removeOthers, versionOf, writeHashed } from './pack-files.ts';

/** What one text becomes: a file to play, a file to read, and what the index says of it. */
interface Made {
	id: string;
	play?: unknown;
	read?: unknown;
	summary?: LessonSummary;
}

/** Compiles the texts for adults of one language: a small index, and a file a text. */
export async function buildAdultPack(
	adults: AdultCorpus,
	folder: string,
	language: Language,
	facts: FactBook
): Promise<void> {
	await mkdir(folder, { recursive: true });
	const compiled = inLanguage(language, facts);
	const cover = compiled(adults.cover, guideSchema)[0]?.value;
	if (!cover) return;
	const sessions = sessionsOf(adults, language, facts);
	const units = unitsOf(adults, language, facts);
	const pages = adultFiles(adults)
		.filter(({ file }) => file !== adults.cover)
		.flatMap(({ file, schema }) => compiled(file, schema));
	const read = pages.map(({ value }) => pageOf(value, adults, language));
	const files = await writeAll(folder, [...sessions, ...units, ...read]);
	const index: AdultIndex = {
		...{ format: PACK_FORMAT, language, version: versionOf(files), files, guide: cover },
		...{ sessions: summaries(sessions), units: summaries(units) },
		chapters: adults.chapters
			.flatMap((chapter) => compiled(chapter, chapterSchema))
			.map(({ value: { id, icon, title, summary } }) => ({ id, icon, title, summary })),
		...standing([...summaries(sessions), ...summaries(units), ...pages]),
		facts: checkedOf(facts)
	};
	await writeFile(join(folder, 'index.json'), JSON.stringify(index));
	await removeOthers(folder, [...files.map(({ url }) => basename(url)), 'index.json']);
}

function checkedOf(facts: FactBook): AdultIndex['facts'] {
	const open = [...facts.values()].filter((fact) => fact.checked_on === null).length;
	return { all: facts.size, open };
}

function sessionsOf({ sessions }: AdultCorpus, language: Language, facts: FactBook): Made[] {
	return sessions.flatMap((file) =>
		made(file, language, (master, catalog) => {
			const { lesson, guide, summary } = compileLesson(master, language, catalog, facts);
			return { id: lesson.id, play: lesson, read: guide, summary };
		})
	);
}

function unitsOf({ units }: AdultCorpus, language: Language, facts: FactBook): Made[] {
	return units.flatMap((file) =>
		made(file, language, (master, catalog) => {
			const { lesson, page, summary } = compileUnit(master, language, catalog, facts);
			return { id: lesson.id, play: lesson, read: page, summary };
		})
	);
}

/** A page to read; a chapter also knows the words that lead to its sections. */
function pageOf(value: { id?: string }, { searchWords }: AdultCorpus, language: Language): Made {
	const id = value.id ?? '';
	const chapter = CHAPTERS.find((name) => name === id);
	if (!chapter || !searchWords.value) return { id, read: { ...value, language } };
	const sought = soughtWords(searchWords.value, chapter, language);
	return { id, read: { ...value, sought, language } };
}

/** Compiles pages; a file that could not be read gives none. */
function inLanguage(language: Language, facts: FactBook) {
	return <T>(file: Translated<T>, schema: GenericSchema): CompiledTexts<T>[] => {
		const { value } = file.source;
		const catalog = catalogOf(file, language);
		return value === undefined ? [] : [compileTexts(schema, value, language, catalog, facts)];
	};
}

function made<T>(
	file: Translated<T>,
	language: Language,
	compile: (master: T, catalog: Catalog | undefined) => Made
): Made[] {
	const { value } = file.source;
	return value === undefined ? [] : [compile(value, catalogOf(file, language))];
}

async function writeAll(folder: string, texts: readonly Made[]): Promise<AdultFile[]> {
	const files = texts.map(async ({ id, play, read }) => {
		const written: AdultFile[] = [];
		if (play) written.push({ text: id, kind: 'play', ...(await writeHashed(folder, id, play)) });
		if (read)
			written.push({ text: id, kind: 'read', ...(await writeHashed(folder, `${id}.page`, read)) });
		return written;
	});
	return (await Promise.all(files)).flat();
}

function summaries(texts: readonly Made[]): LessonSummary[] {
	return texts.flatMap(({ summary }) => summary ?? []);
}

/** How far the translation of everything has come: the worst text decides what is said of all. */
function standing(texts: readonly Pick<LessonSummary, 'reviewed' | 'inEnglish'>[]) {
	return {
		reviewed: Math.min(...texts.map(({ reviewed }) => reviewed)),
		inEnglish: texts.reduce((sum, { inEnglish }) => sum + inEnglish, 0)
	};
}
