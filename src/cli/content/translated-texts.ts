import type { GenericSchema } from 'valibot';
import { castSchema } from '#lib/domain/content/cast-schema.ts';
import { glossarySchema } from '#lib/domain/content/lists-schema.ts';
import { moduleSchema } from '#lib/domain/content/module-schema.ts';
import { isSensitiveLevel } from '#lib/domain/content/names.ts';
import { type Story, schemaOf } from '#lib/domain/content/story.ts';
import { type KeyedText, textsOf } from '#lib/domain/content/texts.ts';
import { factsSchema } from '#lib/domain/facts/fact.ts';
import { linesSchema } from '#lib/domain/facts/telephone-line.ts';
import { adultFiles } from './adult-corpus.ts';
import type { Corpus } from './corpus.ts';
import type { Translated } from './translated.ts';
import type { PoSource } from './po-source.ts';

/** One file with words for people, and its translations. */
export interface TranslatedText {
	/** How the tools call it: the id of a lesson, unit, chapter or module, or `facts`, `lines`, `cast`, `glossary`. */
	name: string;
	/** About harm (S2, S3), or words of a screen: every line of it is looked at by two people. */
	heavy: boolean;
	texts: KeyedText[];
	po: PoSource[];
}

/** Every file of the corpus that is translated, in the order of the folders. */
export function translatedTexts(corpus: Corpus): TranslatedText[] {
	const { modules, lessons, adults, cast, facts, lines, glossary } = corpus;
	return [
		...lessons.flatMap(story),
		...adults.sessions.flatMap(story),
		...adults.units.flatMap(story),
		...adultFiles(adults).flatMap(({ file, schema }) => {
			return named(file.source.value?.id ?? 'guide', file, schema);
		}),
		...modules.flatMap((module) => named(module.source.value?.id, module, moduleSchema)),
		...named('cast', cast, castSchema),
		...named('facts', facts, factsSchema),
		...named('lines', lines, linesSchema),
		...named('glossary', glossary, glossarySchema)
	];
}

function story(file: Translated<Story>): TranslatedText[] {
	const { value } = file.source;
	if (value === undefined) return [];
	const { level } = value.sensitivity;
	return named(value.id, file, schemaOf(value), isSensitiveLevel(level));
}

function named(
	name: string | undefined,
	{ source, po }: Translated<unknown>,
	schema: GenericSchema,
	heavy = false
): TranslatedText[] {
	if (name === undefined || source.value === undefined) return [];
	return [{ name, heavy, texts: textsOf(schema, source.value), po }];
}
