import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import type { Lesson } from '#lib/domain/content/lesson-schema.ts';
import { checkTogether } from './check-together.ts';
import { type Corpus, readCorpus } from './corpus.ts';

let corpus: Corpus;

beforeAll(async () => {
	corpus = await readCorpus(fileURLToPath(new URL('../../../content', import.meta.url)));
});

type Text = { source: { value?: Pick<Lesson, 'steps'> } };

/** The texts in which no statement holds. */
function noneHolding<T extends Text>(texts: readonly T[]): T[] {
	const changed = structuredClone(texts.map(({ source }) => source.value?.steps ?? []));
	for (const step of changed.flat()) if (step.type === 'tfu') step.answer = false;
	return texts.map((text, index) => {
		const value = { ...text.source.value, steps: changed[index] };
		return { ...text, source: { ...text.source, value } };
	});
}

function told(adults: Partial<Corpus['adults']>): (string | undefined)[] {
	const found = checkTogether({ ...corpus, adults: { ...corpus.adults, ...adults } });
	return found
		.filter(({ rule }) => rule === 'true-or-false')
		.map(({ file, message }) => `${file}: ${message}`);
}

it('in sessions and in units whoever always says “not true” is right no more often than by chance', () => {
	expect(told({})).toEqual([]);
	expect(told({ sessions: noneHolding(corpus.adults.sessions) })).toEqual([
		expect.stringMatching(/^content\/family: Of 8 true-or-false statements for Adults 0 hold/)
	]);
	expect(told({ units: noneHolding(corpus.adults.units) })).toEqual([
		expect.stringMatching(/^content\/teachers: Of 10 true-or-false statements for Adults 0 hold/)
	]);
});
