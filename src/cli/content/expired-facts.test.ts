import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { check } from './check.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { packWords } from './pack-words.ts';
import { referenceOf } from './reference.ts';

/** By this day every fact has expired. */
const LATER = '2040-01-01';
let corpus: Corpus;

beforeAll(async () => {
	corpus = await readCorpus(fileURLToPath(new URL('../../../content', import.meta.url)));
});

// That a check fails for them is told by the rules’ own tests.
test('a build goes on with facts that have expired, and says so', { timeout: 60_000 }, () => {
	const findings = check(corpus, referenceOf(corpus, LATER, 'warning'));
	expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(findings.filter(({ message }) => /was valid until/.test(message))).not.toEqual([]);
});

test('what a build makes of them is marked for adults', () => {
	const { facts } = packWords(corpus, 'en', LATER);
	expect(facts.length).toBeGreaterThan(0);
	expect(new Set(facts.map(({ state }) => state))).toEqual(new Set(['expired']));
});
