import { type Chapter, chapterName, type SearchWords } from './guide-schema.ts';
import { LANGUAGES, type Language } from './language.ts';
import { folded } from './search-guide.ts';

/** Words that lead to a section, by the id of the section. */
export type SoughtWords = Record<string, string[]>;

/** A list of search words that cannot work, and why. */
export interface SearchWordProblem {
	path: (string | number)[];
	message: string;
}

/** What leads to the sections of one chapter in one language. */
export function soughtWords(
	{ words }: SearchWords,
	chapter: Chapter['id'],
	language: Language
): SoughtWords {
	const sought: SoughtWords = {};
	for (const entry of words)
		for (const lead of entry.leads) {
			const [name, section = ''] = lead.split('/');
			if (`guide.${name}` === chapter) (sought[section] ??= []).push(...entry[language]);
		}
	return sought;
}

/** Words that lead nowhere, that stand twice, or that no search can find. */
export function searchWordProblems(
	{ words }: SearchWords,
	chapters: readonly Chapter[]
): SearchWordProblem[] {
	const known = new Set(chapters.flatMap(sectionNames));
	return words.flatMap((entry, index) => [
		...entry.leads.flatMap((lead, at) =>
			known.has(lead)
				? []
				: [
						{
							path: ['words', index, 'leads', at],
							message: `No section is called ${lead}: correct it.`
						}
					]
		),
		...LANGUAGES.flatMap((language) => unusable(entry[language], ['words', index, language]))
	]);
}

function sectionNames({ id, sections }: Chapter): string[] {
	return sections.map((section) => `${chapterName(id)}/${section.id}`);
}

function unusable(list: readonly string[], path: (string | number)[]): SearchWordProblem[] {
	const shapes = list.map(folded);
	return shapes.flatMap((shape, at) => {
		if (shape === '')
			return [{ path: [...path, at], message: 'Nothing to look for: write a word.' }];
		if (shapes.indexOf(shape) === at) return [];
		return [{ path: [...path, at], message: `“${list[at]}” stands here twice: keep one.` }];
	});
}
