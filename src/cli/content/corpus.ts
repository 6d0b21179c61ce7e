import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { castSchema } from '#lib/domain/content/cast-schema.ts';
import { type Lesson, lessonSchema } from '#lib/domain/content/lesson-schema.ts';
import {
	acceptedLettersSchema,
	bannedWordsSchema,
	fixedLinesSchema,
	glossarySchema,
	misconceptionsSchema,
	wordFormsSchema
} from '#lib/domain/content/lists-schema.ts';
import { moduleSchema } from '#lib/domain/content/module-schema.ts';
import { factsSchema } from '#lib/domain/facts/fact.ts';
import { linesSchema } from '#lib/domain/facts/telephone-line.ts';
import { readAdults } from './adult-corpus.ts';
import { readMessages } from './messages.ts';
import { readSource } from './source.ts';
import { type Translated, folders, readTranslated } from './translated.ts';

/** Everything in content/ that the check and the build need. */
export type Corpus = Awaited<ReturnType<typeof readCorpus>>;

/** Reads content/. Files that are malformed come back with findings and without a value. */
export async function readCorpus(root: string) {
	const [modules, lessons, adults, messages, translated, lists, commonCharacters] =
		await Promise.all([
			readModules(root),
			readLessons(root),
			readAdults(root),
			readMessages(root),
			readTranslatedLists(root),
			readLists(root),
			readFile(join(root, 'common-characters.zh.txt'), 'utf8').catch(() => '')
		]);
	return { root, modules, lessons, adults, messages, ...translated, ...lists, commonCharacters };
}

async function readTranslatedLists(root: string) {
	const [cast, facts, lines, glossary] = await Promise.all([
		readTranslated(join(root, 'cast.yaml'), castSchema, join(root, 'cast.')),
		readTranslated(join(root, 'facts/facts.yaml'), factsSchema, join(root, 'facts/facts.')),
		readTranslated(join(root, 'facts/lines.yaml'), linesSchema, join(root, 'facts/lines.')),
		readTranslated(join(root, 'glossary.yaml'), glossarySchema, join(root, 'glossary.'))
	]);
	return { cast, facts, lines, glossary };
}

async function readLists(root: string) {
	const [misconceptions, bannedWords, fixedLines, wordForms, acceptedLetters] = await Promise.all([
		readSource(join(root, 'misconceptions.yaml'), misconceptionsSchema),
		readSource(join(root, 'banned-words.yaml'), bannedWordsSchema),
		readSource(join(root, 'fixed-lines.yaml'), fixedLinesSchema),
		readSource(join(root, 'word-forms.yaml'), wordFormsSchema),
		readSource(join(root, 'accepted-letters.yaml'), acceptedLettersSchema)
	]);
	return { misconceptions, bannedWords, fixedLines, wordForms, acceptedLetters };
}

async function readModules(root: string) {
	const names = await folders(join(root, 'modules'));
	return Promise.all(
		names.map((name) => {
			const folder = join(root, 'modules', name);
			return readTranslated(join(folder, 'module.yaml'), moduleSchema, `${folder}/`);
		})
	);
}

async function readLessons(root: string): Promise<Translated<Lesson>[]> {
	const modules = await folders(join(root, 'modules'));
	const paths = await Promise.all(
		modules.map(async (module) => {
			const folder = join(root, 'modules', module);
			return (await folders(folder)).map((lesson) => join(folder, lesson));
		})
	);
	return Promise.all(
		paths.flat().map((path) => readTranslated(join(path, 'lesson.yaml'), lessonSchema, `${path}/`))
	);
}
