import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import { cardsSchema } from '#lib/domain/content/family-schema.ts';
import {
	CHAPTERS,
	chapterName,
	chapterSchema,
	guideSchema,
	searchWordsSchema
} from '#lib/domain/content/guide-schema.ts';
import { lessonSchema } from '#lib/domain/content/lesson-schema.ts';
import { observationSchema, schoolChecklistSchema } from '#lib/domain/content/teachers-schema.ts';
import { unitSchema } from '#lib/domain/content/unit-schema.ts';
import { readSource } from './source.ts';
import { type Translated, folders, readTranslated } from './translated.ts';

/** What is written for parents, teachers and facilitators. */
export type AdultCorpus = Awaited<ReturnType<typeof readAdults>>;

/** A text beside the lessons, and the schema that it is written in. */
export interface AdultFile {
	file: Translated<{ id?: string }>;
	schema: GenericSchema;
}

/** What teachers look at, beside their units. */
const TOOLS = ['observation-tool', 'school-checklist'];

/** Reads content/family, content/teachers and content/guide. */
export async function readAdults(root: string) {
	const [sessions, cards, units, observation, checklist, cover, searchWords, chapters] =
		await Promise.all([
			readCourse(join(root, 'family'), ['cards'], 'lesson.yaml', lessonSchema),
			readIn(join(root, 'family/cards'), 'cards.yaml', cardsSchema),
			readCourse(join(root, 'teachers'), TOOLS, 'unit.yaml', unitSchema),
			readIn(join(root, 'teachers/observation-tool'), 'tool.yaml', observationSchema),
			readIn(join(root, 'teachers/school-checklist'), 'checklist.yaml', schoolChecklistSchema),
			readTranslated(join(root, 'guide/guide.yaml'), guideSchema, join(root, 'guide/guide.')),
			readSource(join(root, 'guide/search-words.yaml'), searchWordsSchema),
			readChapters(join(root, 'guide'))
		]);
	return { sessions, cards, units, observation, checklist, cover, searchWords, chapters };
}

/** All texts for adults that are not played as a story. */
export function adultFiles(adults: AdultCorpus): AdultFile[] {
	const { cards, observation, checklist, cover, chapters } = adults;
	return [
		{ file: cards, schema: cardsSchema },
		{ file: observation, schema: observationSchema },
		{ file: checklist, schema: schoolChecklistSchema },
		{ file: cover, schema: guideSchema },
		...chapters.map((file) => ({ file, schema: chapterSchema }))
	];
}

/** All texts of a course; `others` are the folders beside them. */
async function readCourse<S extends GenericSchema>(
	folder: string,
	others: readonly string[],
	name: string,
	schema: S
) {
	const ids = (await folders(folder)).filter((id) => !others.includes(id)).sort(byNumber);
	return Promise.all(ids.map((id) => readIn(join(folder, id), name, schema)));
}

/** The chapters in the order of the guide, then what else has a folder there: the check says that it is none. */
async function readChapters(folder: string) {
	const known = CHAPTERS.map(chapterName);
	const names = new Set([...known, ...(await folders(folder))]);
	return Promise.all(
		[...names].map((name) => readIn(join(folder, name), 'chapter.yaml', chapterSchema))
	);
}

// t.10 comes after t.9.
function byNumber(one: string, other: string): number {
	return Number(one.split('.').at(-1)) - Number(other.split('.').at(-1));
}

function readIn<S extends GenericSchema>(folder: string, name: string, schema: S) {
	return readTranslated(join(folder, name), schema, `${folder}/`);
}
