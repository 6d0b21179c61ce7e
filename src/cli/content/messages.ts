import { join } from 'node:path';
import * as v from 'valibot';
import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';
import { jsonProblem } from './json-form.ts';
import { type Source, parseSource, readSource } from './source.ts';

/** Words of screens, in groups of groups: `player.skip`. */
export type Words = { [key: string]: string | Words };

/** The words of screens in one language: those that children see and hear, or those of adults’ screens. */
export interface Messages {
	area: 'interface' | 'interface/adult';
	language: Language;
	source: Source<Words>;
}

const words: v.GenericSchema<Words> = v.record(
	v.string(),
	v.union([v.string(), v.lazy(() => words)])
);

/** Reads content/interface/. */
export async function readMessages(root: string): Promise<Messages[]> {
	const areas = ['interface', 'interface/adult'] as const;
	return Promise.all(
		areas.flatMap((area) =>
			LANGUAGES.map(async (language) => {
				return {
					area,
					language,
					source: await readSource(join(root, area, `${language}.json`), words, parseMessages)
				};
			})
		)
	);
}

/** The words of one file. JSON is YAML too, so that every message knows its line; the build takes JSON alone. */
export function parseMessages(file: string, text: string): Source<Words> {
	const source = parseSource(file, text, words);
	const problem = source.value && jsonProblem(file, text);
	return problem ? { ...source, value: undefined, findings: [problem] } : source;
}

/** Every message with its path. */
export function messagesIn(
	value: Words,
	path: readonly string[] = []
): { path: string[]; text: string }[] {
	return Object.entries(value).flatMap(([name, inner]) =>
		typeof inner === 'string'
			? [{ path: [...path, name], text: inner }]
			: messagesIn(inner, [...path, name])
	);
}
