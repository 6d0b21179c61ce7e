import { compileLesson } from '#lib/domain/content/compile-lesson.ts';
import type { Band, Language } from '#lib/domain/content/language.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import type { Line } from '#lib/domain/content/words.ts';
import type { FactBook } from '#lib/domain/facts/inline-facts.ts';
import type { Corpus } from '../corpus.ts';

/** The narration of one step in one language, with the words of the facts in it. */
export interface SpokenStep {
	place: string;
	language: Language;
	band: Band;
	say: readonly Line[];
}

/** The narration of all lessons and parents’ sessions in all languages. */
export function spokenSteps(corpus: Corpus): SpokenStep[] {
	const facts: FactBook = new Map(
		corpus.facts.source.value?.facts.map((fact) => [fact.token, fact])
	);
	const stories = [...corpus.lessons, ...corpus.adults.sessions];
	return LANGUAGES.flatMap((language) =>
		stories.flatMap(({ source, po }) => {
			if (!source.value) return [];
			const catalog = po.find((file) => file.language === language)?.catalog;
			const { lesson } = compileLesson(source.value, language, catalog, facts);
			const { id, band } = source.value;
			return lesson.steps.map((step) => {
				return { place: `${id} ${step.id}`, language, band, say: step.say };
			});
		})
	);
}
