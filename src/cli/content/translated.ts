import { readdir } from 'node:fs/promises';
import type { GenericSchema } from 'valibot';
import { type Catalog, TARGET_LANGUAGES } from '#lib/domain/content/catalog.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { mapTexts } from '#lib/domain/content/texts.ts';
import { type PoSource, readPo } from './po-source.ts';
import { type Source, readSource } from './source.ts';

/** A content file with its three translations. */
export interface Translated<T> {
	source: Source<T>;
	po: PoSource[];
}

/** Reads a YAML file and its three PO files, whose names begin with `po`. */
export async function readTranslated<S extends GenericSchema>(path: string, schema: S, po: string) {
	const [source, ...catalogs] = await Promise.all([
		readSource(path, schema),
		...TARGET_LANGUAGES.map((language) => readPo(`${po}${language}.po`, language))
	]);
	return { source, po: catalogs };
}

/** The translations of a file into one language; undefined for English. */
export function catalogOf(
	{ po }: Pick<Translated<unknown>, 'po'>,
	language: Language
): Catalog | undefined {
	return po.find((file) => file.language === language)?.catalog;
}

/** The file in one language, English where nothing is translated; undefined if it is malformed. */
export function inLanguage<T>(file: Translated<T>, schema: GenericSchema, language: Language) {
	const { value } = file.source;
	if (value === undefined) return undefined;
	const catalog = catalogOf(file, language);
	const known = new Map(catalog?.entries.map(({ key, translation }) => [key, translation]));
	return mapTexts(schema, value, ({ key, text }) => known.get(key) || text);
}

/** The folders in a folder, by name. */
export async function folders(path: string): Promise<string[]> {
	const entries = await readdir(path, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
}
