import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readCorpus } from '../corpus.ts';
import { longest } from './lessons.ts';

const content = fileURLToPath(new URL('../../../../content/', import.meta.url));

it('whoever always takes the longest of three answers is right about as often as by chance', async () => {
	const { lessons } = await readCorpus(content);
	const shares = longest(lessons.flatMap(({ source }) => source.value ?? []));
	expect(shares).toHaveLength(2);
	for (const { right, of } of shares) expect(right / of).toBeLessThanOrEqual(0.4);
});
