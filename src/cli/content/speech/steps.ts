import { compileLesson, compileUnit } from '#lib/domain/content/compile-lesson.ts';
import type { Catalog } from '#lib/domain/content/catalog.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Band, Language } from '#lib/domain/content/language.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import type { Line } from '#lib/domain/content/words.ts';
import type { Corpus } from '../corpus.ts';
import { factBookOf } from '../fact-book.ts';
import { type Translated, catalogOf } from '../translated.ts';

/** The narration of one step in one language, with the words of the facts in it. */
export interface SpokenStep {
	place: string;
	language: Language;
	band: Band;
	say: readonly Line[];
}

/** The narration of all lessons, parents’ sessions and teachers’ units in all languages. */
export function spokenSteps(corpus: Corpus): SpokenStep[] {
	const facts = factBookOf(corpus);
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
	file: Translated<T>,
	language: Language,
	compile: (master: T, catalog: Catalog | undefined) => { lesson: CompiledLesson }
): SpokenStep[] {
	const { value } = file.source;
	if (!value) return [];
	const { id, band, steps } = compile(value, catalogOf(file, language)).lesson;
	return steps.map((step) => ({ place: `${id} ${step.id}`, language, band, say: step.say }));
}
