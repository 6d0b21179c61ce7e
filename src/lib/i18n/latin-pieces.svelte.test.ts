import { get } from 'svelte/store';
import { expect, test } from 'vitest';
import english from '../../../content/interface/adult/en.json';
import { fromTheLeft } from '../../../tests/fixtures/from-the-left.ts';
import { setLanguage, t, wantAdultWords } from './i18n.ts';

type Tree = { [key: string]: string | Tree };

/** What stands between quotes or brackets and has Latin letters, but no others. */
const PIECE =
	/(?<=[«(])[^«»(){}\p{Script=Arabic}]*\p{Script=Latin}[^«»(){}\p{Script=Arabic}]*(?=[»)])/gu;

/** Keys of the texts that ask for no values. */
function keysOf(tree: Tree, path = ''): string[] {
	return Object.entries(tree).flatMap(([key, value]) => {
		if (typeof value !== 'string') return keysOf(value, `${path}${key}.`);
		return value.includes('{') ? [] : [path + key];
	});
}

test.each(['ug', 'kk'] as const)(
	'Latin letters among words from right to left are read from the left, whatever stands at their edge (%s)',
	async (language) => {
		await wantAdultWords();
		await setLanguage(language);
		expect(document.documentElement.dir).toBe('rtl');
		const found = keysOf(english).flatMap((key) => {
			const line = document.createElement('p');
			line.textContent = get(t)(key);
			document.body.append(line);
			const pieces = [...line.textContent.matchAll(PIECE)].map(({ 0: piece, index }) => ({
				written: piece.replace(/\p{Cf}/gu, ''),
				seen: line.firstChild && fromTheLeft(line.firstChild, index, index + piece.length)
			}));
			line.remove();
			return pieces;
		});
		expect(found.map(({ written }) => written)).toEqual(
			expect.arrayContaining(['https', 'S2', 'CSV'])
		);
		expect(found.filter(({ written, seen }) => written !== seen)).toEqual([]);
	}
);
