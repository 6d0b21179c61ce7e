import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { readAdults } from './adult-corpus.ts';
import { checkPlaces } from './check-places.ts';
import { type Corpus, readCorpus } from './corpus.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));
let corpus: Corpus;
beforeAll(async () => {
	corpus = await readCorpus(CONTENT);
});

it('each text has the name of its folder, so that a copied one cannot take the place of the first', () => {
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

it('a chapter that was copied into a folder of its own is read, and told as well', async () => {
	const root = await mkdtemp(join(tmpdir(), 'yol-guide-'));
	for (const part of ['family', 'teachers', 'guide'])
		await cp(join(CONTENT, part), join(root, part), { recursive: true });
	await cp(join(root, 'guide/words'), join(root, 'guide/more-words'), { recursive: true });
	const adults = await readAdults(root);
	expect(checkPlaces({ ...corpus, adults })).toMatchObject([
		{
			file: expect.stringMatching(/guide.more-words.chapter\.yaml$/),
			message: expect.stringContaining('guide.words belongs into the folder words')
		}
	]);
	await rm(root, { recursive: true });
});
