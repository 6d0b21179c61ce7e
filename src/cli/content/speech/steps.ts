import { compileLesson, compileUnit } from '#lib/domain/content/compile-lesson.ts';
import type { Catalog } from '#lib/domain/content/catalog.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Band, Language } from '#lib/domain/content/language.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import type { Line } from '#lib/domain/content/words.ts';
import type { FactBook } from '#lib/domain/facts/inline-facts.ts';
import type { Corpus } from '../corpus.ts';
import type { Translated } from '../translated.ts';

/** The narration of one step in one language, with the words of the facts in it. */
export interface SpokenStep {
	place: string;
	language: Language;
	band: Band;
	say: readonly Line[];
}

/** The narration of all lessons, parents’ sessions and teachers’ units in all languages. */
export function spokenSteps(corpus: Corpus): SpokenStep[] {
	const facts: FactBook = new Map(
		corpus.facts.source.value?.facts.map((fact) => [fact.token, fact])
	);
	const { sessions, units } = corpus.adults;
	return LANGUAGES.flatMap((language) => [
		...[...corpus.lessons, ...sessions].flatMap((file) =>
			told(file, language, (master, catalog) => compileLesson(master, language, catalog, facts))
		),
		...units.flatMap((file) =>
			told(file, language, (master, catalog) => compileUnit(master, language, catalog, facts))
		)
	]);
}

function told<T>(
	{ source, po }: Translated<T>,
	language: Language,
	compile: (master: T, catalog: Catalog | undefined) => { lesson: CompiledLesson }
): SpokenStep[] {
	if (!source.value) return [];
	const catalog = po.find((file) => file.language === language)?.catalog;
	const { id, band, steps } = compile(source.value, catalog).lesson;
	return steps.map((step) => ({ place: `${id} ${step.id}`, language, band, say: step.say }));
}
