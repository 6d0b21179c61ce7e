import { dirname } from 'node:path';
import { chapterName } from '#lib/domain/content/guide-schema.ts';
import type { RuleFinding } from './check.ts';
import type { Corpus } from './corpus.ts';
import { error } from './finding.ts';
import type { Source } from './source.ts';

/**
 * A text has the name of its folder. Of two with one name, as when a folder was copied to begin with, tablets
 * would get only one.
 */
export function checkPlaces({ modules, lessons, adults }: Corpus): RuleFinding[] {
	return [
		...modules.flatMap(({ source }) => misplaced(source, ({ id }) => [id])),
		...lessons.flatMap(({ source }) => misplaced(source, ({ module, id }) => [module, id])),
		...adults.sessions.flatMap(({ source }) => misplaced(source, ({ id }) => [id])),
		...adults.units.flatMap(({ source }) => misplaced(source, ({ id }) => [id])),
		...adults.chapters.flatMap(({ source }) => misplaced(source, ({ id }) => [chapterName(id)]))
	];
}

function misplaced<T extends { id: string }>(
	{ value, file, lineOf }: Source<T>,
	foldersOf: (value: T) => string[]
): RuleFinding[] {
	if (value === undefined) return [];
	const wanted = foldersOf(value);
	const own = dirname(file).split(/[\\/]/).slice(-wanted.length);
	if (own.join('/') === wanted.join('/')) return [];
	const message = `${value.id} belongs into the folder ${wanted.join('/')}: correct its id, or the name of its folder.`;
	return [{ rule: 'places', ...error(file, lineOf(['id']), message) }];
}
