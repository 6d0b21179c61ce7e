import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { castSchema } from '#lib/domain/content/cast-schema.ts';
import { cardsSchema } from '#lib/domain/content/family-schema.ts';
import { chapterSchema, guideSchema, searchWordsSchema } from '#lib/domain/content/guide-schema.ts';
import { lessonSchema } from '#lib/domain/content/lesson-schema.ts';
import {
	acceptedLettersSchema,
	bannedWordsSchema,
	fixedLinesSchema,
	glossarySchema,
	misconceptionsSchema,
	wordFormsSchema
} from '#lib/domain/content/lists-schema.ts';
import { moduleSchema } from '#lib/domain/content/module-schema.ts';
import { sceneSchema } from '#lib/domain/content/scene-schema.ts';
import { observationSchema, schoolChecklistSchema } from '#lib/domain/content/teachers-schema.ts';
import { unitSchema } from '#lib/domain/content/unit-schema.ts';
import { line, speaker } from '#lib/domain/content/words.ts';
import { factsSchema } from '#lib/domain/facts/fact.ts';
import { linesSchema } from '#lib/domain/facts/telephone-line.ts';

const SCHEMAS: Record<string, GenericSchema> = {
	lesson: lessonSchema,
	module: moduleSchema,
	cast: castSchema,
	facts: factsSchema,
	lines: linesSchema,
	glossary: glossarySchema,
	misconceptions: misconceptionsSchema,
	'accepted-letters': acceptedLettersSchema,
	'banned-words': bannedWordsSchema,
	'fixed-lines': fixedLinesSchema,
	'word-forms': wordFormsSchema,
	unit: unitSchema,
	cards: cardsSchema,
	'observation-tool': observationSchema,
	'school-checklist': schoolChecklistSchema,
	guide: guideSchema,
	chapter: chapterSchema,
	'search-words': searchWordsSchema
};

// Without names for what stands everywhere, the schema of a lesson would be eight times as long.
const shared = { scene: sceneSchema, line, speaker };

/** The schemas as JSON Schema, by file name, for the editors of writers. */
export function jsonSchemas(): Map<string, string> {
	const files = Object.entries(SCHEMAS).map(([name, schema]) => {
		// Checks that JSON Schema cannot express stay with the content check.
		const json = toJsonSchema(schema, {
			errorMode: 'ignore',
			typeMode: 'input',
			definitions: name === 'lesson' || name === 'unit' ? shared : {}
		});
		return [`${name}.schema.json`, `${JSON.stringify(json, null, undefined)}\n`] as const;
	});
	return new Map(files);
}

/** Writes them into content/schemas/. */
export async function writeSchemas(folder: string): Promise<number> {
	await mkdir(folder, { recursive: true });
	for (const [name, text] of jsonSchemas()) await writeFile(join(folder, name), text);
	return 0;
}

/** Names of the committed files that no longer say what the schemas say. */
export async function staleSchemas(folder: string): Promise<string[]> {
	const found = await Promise.all(
		[...jsonSchemas()].map(async ([name, text]) => {
			const written = await readFile(join(folder, name), 'utf8').catch(() => '');
			return written === text ? [] : [name];
		})
	);
	return found.flat();
}
