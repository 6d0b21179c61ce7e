import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkLists } from './check-lists.ts';
import { readCorpus } from './corpus.ts';
import { referenceOf } from './reference.ts';

const corpus = await readCorpus(fileURLToPath(new URL('../../../content', import.meta.url)));
const reference = referenceOf(corpus, '2026-11-24', 'warning');

it('whoever can be drawn or heard has a name in the cast', () => {
	const { source } = corpus.cast;
	if (!source.value) throw new Error('no cast');
	const value = { ...source.value, cast: source.value.cast.filter(({ id }) => id !== 'sabir') };
	const cast = { ...corpus.cast, source: { ...source, value } };
	expect(checkLists({ ...corpus, cast }, reference).filter(({ rule }) => rule === 'names')).toEqual(
		[
			expect.objectContaining({
				file: source.file,
				message: expect.stringContaining('sabir can be seen or heard and is not in this list')
			})
		]
	);
});

it('two modules never have the same place on the road', () => {
	const [first, second, ...others] = corpus.modules;
	if (!first?.source.value || !second?.source.value) throw new Error('no modules');
	const value = { ...second.source.value, order: first.source.value.order };
	const moved = { ...second, source: { ...second.source, value } };
	const told = (modules: typeof corpus.modules) =>
		checkLists({ ...corpus, modules }, reference).filter(({ rule }) => rule === 'names');
	expect(told(corpus.modules)).toEqual([]);
	expect(told([first, moved, ...others])).toMatchObject([
		{
			file: second.source.file,
			line: second.source.lineOf(['order']),
			message: expect.stringContaining(`${first.source.file} has the order`)
		}
	]);
});
