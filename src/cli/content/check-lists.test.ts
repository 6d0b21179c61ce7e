import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkLists } from './check-lists.ts';
import { readCorpus } from './corpus.ts';
import { referenceOf } from './reference.ts';

it('two modules never have the same place on the road', async () => {
	const corpus = await readCorpus(fileURLToPath(new URL('../../../content', import.meta.url)));
	const reference = referenceOf(corpus, '2026-11-24', 'warning');
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
