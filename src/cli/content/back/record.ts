import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { stringify } from 'yaml';
import { type TargetLanguage, TARGET_LANGUAGES } from '#lib/domain/content/catalog.ts';
import { day, word } from '#lib/domain/values.ts';
import { type Source, readSource } from '../source.ts';

/**
 * same: nothing is lost or added. shade: another nuance that a native reader should weigh.
 * differs-fixed: the meaning was another one, and the translation has been corrected.
 */
export const VERDICTS = ['same', 'shade', 'differs-fixed'] as const;
const readBackLine = v.strictObject({
	key: v.string(),
	hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
	back: word,
	verdict: v.picklist(VERDICTS),
	note: v.optional(v.string())
});
export type ReadBackLine = v.InferOutput<typeof readBackLine>;

/** content/reviews/back/<text>.<language>.yaml: what a translation says to who has not seen the English. */
export const recordSchema = v.strictObject({
	text: v.string(),
	language: v.picklist(TARGET_LANGUAGES),
	reader: v.string(),
	date: day,
	saw_english: v.boolean(),
	lines: v.array(readBackLine)
});
export type BackRecord = v.InferOutput<typeof recordSchema>;

/** Reads all records; a folder that is not there holds none. */
export async function readRecords(root: string): Promise<Source<BackRecord>[]> {
	const folder = folderIn(root);
	const names = await readdir(folder).catch(() => []);
	const files = names.filter((name) => name.endsWith('.yaml')).sort();
	return Promise.all(files.map((name) => readSource(join(folder, name), recordSchema)));
}

/** Reads the record of one text in one language; there is none before its first reading. */
export function readRecord(
	root: string,
	text: string,
	language: TargetLanguage
): Promise<Source<BackRecord>> {
	return readSource(fileIn(root, text, language), recordSchema);
}

/** Writes a record, one line of the file for each line that was read. */
export async function writeRecord(root: string, record: BackRecord): Promise<string> {
	await mkdir(folderIn(root), { recursive: true });
	const file = fileIn(root, record.text, record.language);
	await writeFile(file, printRecord(record));
	return file;
}

/** The record as it stands in its file. */
export function printRecord({ lines, ...head }: BackRecord): string {
	const rows = lines.map((line) => `  - ${JSON.stringify(line)}\n`);
	return `${stringify(head)}lines:\n${rows.join('')}`;
}

/** The record of one text in one language. */
export function recordOf(
	records: readonly Source<BackRecord>[],
	text: string,
	language: TargetLanguage
): BackRecord | undefined {
	return records
		.flatMap(({ value }) => value ?? [])
		.find((record) => record.text === text && record.language === language);
}

const folderIn = (root: string) => join(root, 'reviews', 'back');
const fileIn = (root: string, text: string, language: TargetLanguage) =>
	join(folderIn(root), `${text}.${language}.yaml`);
