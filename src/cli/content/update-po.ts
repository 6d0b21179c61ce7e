import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import { castSchema } from '#lib/domain/content/cast-schema.ts';
import { type MasterText, updateCatalog } from '#lib/domain/content/catalog.ts';
import { glossarySchema } from '#lib/domain/content/lists-schema.ts';
import { moduleSchema } from '#lib/domain/content/module-schema.ts';
import { textsOf } from '#lib/domain/content/texts.ts';
import { factsSchema } from '#lib/domain/facts/fact.ts';
import { linesSchema } from '#lib/domain/facts/telephone-line.ts';
import { adultFiles } from './adult-corpus.ts';
import type { Corpus } from './corpus.ts';
import type { Translated } from './translated.ts';
import { printPo } from './po-file.ts';
import { type Finding } from './finding.ts';
import { printFinding } from './report.ts';
import { masterTexts } from './text-notes.ts';

/** Brings all PO files up to date with the English. Files that cannot be read are left alone. */
export async function updatePo(corpus: Corpus): Promise<number> {
	const { modules, lessons, adults, cast, facts, lines, glossary } = corpus;
	const broken = (
		await Promise.all([
			...lessons.map((file) => update(file, masterTexts)),
			...adults.sessions.map((file) => update(file, masterTexts)),
			...adults.units.map((file) => update(file, masterTexts)),
			...adultFiles(adults).map(({ file, schema }) => update(file, plain(schema))),
			...modules.map((file) => update(file, plain(moduleSchema))),
			update(cast, plain(castSchema)),
			update(facts, plain(factsSchema)),
			update(lines, plain(linesSchema)),
			update(glossary, plain(glossarySchema))
		])
	).flat();
	for (const finding of broken) console.error(printFinding(finding));
	return broken.length > 0 ? 1 : 0;
}

function plain(schema: GenericSchema) {
	return (value: unknown): MasterText[] => textsOf(schema, value);
}

async function update<T>(
	{ source, po }: Translated<T>,
	textsIn: (value: T) => MasterText[]
): Promise<Finding[]> {
	if (source.value === undefined) return source.findings;
	const master = textsIn(source.value);
	const broken: Finding[] = [];
	for (const file of po) {
		if (file.state === 'malformed') broken.push(...file.findings);
		else await writeFile(join(file.file), printPo(updateCatalog(file.catalog, master)));
	}
	return broken;
}
