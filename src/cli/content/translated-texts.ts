import type { GenericSchema } from 'valibot';
import { castSchema } from '#lib/domain/content/cast-schema.ts';
import { lessonSchema } from '#lib/domain/content/lesson-schema.ts';
import { glossarySchema } from '#lib/domain/content/lists-schema.ts';
import { moduleSchema } from '#lib/domain/content/module-schema.ts';
import { type KeyedText, textsOf } from '#lib/domain/content/texts.ts';
import { factsSchema } from '#lib/domain/facts/fact.ts';
import { linesSchema } from '#lib/domain/facts/telephone-line.ts';
import type { Corpus } from './corpus.ts';
import type { Translated } from './translated.ts';
import type { PoSource } from './po-source.ts';

/** One file with words for people, and its translations. */
export interface TranslatedText {
	/** How the tools call it: the id of a lesson or module, or `facts`, `lines`, `cast`, `glossary`. */
	name: string;
	/** About harm (S2, S3): every line of it is looked at by two people. */
	heavy: boolean;
	texts: KeyedText[];
	po: PoSource[];
}

/** Every file of the corpus that is translated, in the order of the folders. */
export function translatedTexts(corpus: Corpus): TranslatedText[] {
	const { modules, lessons, cast, facts, lines, glossary } = corpus;
	return [
		...lessons.flatMap((lesson) => {
			const { id, sensitivity } = lesson.source.value ?? {};
			const heavy = sensitivity?.level === 'S2' || sensitivity?.level === 'S3';
			return id ? named(id, lesson, lessonSchema, heavy) : [];
		}),
		...modules.flatMap((module) => named(module.source.value?.id, module, moduleSchema)),
		...named('cast', cast, castSchema),
		...named('facts', facts, factsSchema),
		...named('lines', lines, linesSchema),
		...named('glossary', glossary, glossarySchema)
	];
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
