import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { check } from './check.ts';
import { checkLists } from './check-lists.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { packWords } from './pack-words.ts';
import { referenceOf } from './reference.ts';

/** By this day every fact has expired. */
const LATER = '2040-01-01';
let corpus: Corpus;

beforeAll(async () => {
	corpus = await readCorpus(fileURLToPath(new URL('../../../content', import.meta.url)));
});

const listed = (changed: Corpus) => checkLists(changed, referenceOf(changed, '2026-11-24', 'error'));

test('a list uses no word that texts do not use, and none that the voice cannot say', () => {
	const { value } = corpus.glossary.source;
	if (!value) throw new Error('no glossary');
	const words = value.words.map((word, n) => (n === 0 ? { ...word, plain: 'A victim 好.' } : word));
	const source = { ...corpus.glossary.source, value: { ...value, words } };
	const told = listed({ ...corpus, glossary: { ...corpus.glossary, source } });
	const wrong = told.filter(({ severity }) => severity === 'error').map(({ message }) => message);
	expect(wrong).toEqual([
		expect.stringContaining('list of words not to use'),
		expect.stringContaining('cannot say “好”')
	]);
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

test('a day without the one who checked, or the other way round, is no check', () => {
	const { value } = corpus.facts.source;
	if (!value) throw new Error('no facts');
	const half = [{ checked_on: '2026-12-01' }, { checked_by: 'lawyer' }];
	const facts = value.facts.map((fact, n) => ({ ...fact, ...half[n] }));
	const source = { ...corpus.facts.source, value: { ...value, facts } };
	const told = listed({ ...corpus, facts: { ...corpus.facts, source } });
	const wrong = told.filter(({ severity }) => severity === 'error');
	expect(wrong).toHaveLength(2);
	expect(wrong[0]?.message).toContain('only one of checked_on and checked_by');
});
