import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCorpus } from '../corpus.ts';
import { digitsLine } from './digits.ts';

test('digits of a language are listed with their place, and none of them is in what children hear', async () => {
	const corpus = await readCorpus(fileURLToPath(new URL('../../../../content', import.meta.url)));
	const line = digitsLine(corpus, 'kk');
	// The parts of the protocol are numbered in Kazakh.
	expect(line).toMatch(/^Digits, kk: [1-9]\d* lines for adults: .*guide\.safeguarding [1-9]/);
	const { lessons } = corpus;
	const emptied = lessons.map((lesson) => ({ ...lesson, po: [] }));
	expect(digitsLine({ ...corpus, lessons: emptied }, 'kk')).not.toEqual(line);
});
