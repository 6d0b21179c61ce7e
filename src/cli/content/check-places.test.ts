import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkPlaces } from './check-places.ts';
import { readCorpus } from './corpus.ts';

it('each text has the name of its folder, so that a copied one cannot take the place of the first', async () => {
	const corpus = await readCorpus(fileURLToPath(new URL('../../../content', import.meta.url)));
	expect(checkPlaces(corpus)).toEqual([]);
	const [first, ...others] = corpus.lessons;
	const [second] = others;
	if (!first?.source.value || !second) throw new Error('no lessons');
	const copied = { ...second, source: { ...second.source, value: first.source.value } };
	expect(checkPlaces({ ...corpus, lessons: [first, copied] })).toMatchObject([
		{
			file: second.source.file,
			message: expect.stringContaining(`${first.source.value.id} belongs into the folder`)
		}
	]);
});
