import { join } from 'node:path';
import * as v from 'valibot';
import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';
import { type Source, readSource } from './source.ts';

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

/** Reads content/interface/. JSON is YAML too, so that every message knows its line. */
export async function readMessages(root: string): Promise<Messages[]> {
	const areas = ['interface', 'interface/adult'] as const;
	return Promise.all(
		areas.flatMap((area) =>
			LANGUAGES.map(async (language) => {
				return {
					area,
					language,
					source: await readSource(join(root, area, `${language}.json`), words)
				};
			})
		)
	);
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
