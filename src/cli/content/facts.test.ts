import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Fact } from '#lib/domain/facts/fact.ts';
import { check } from './check.ts';
import { checkLetters } from './check-letters.ts';
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

const listed = (changed: Corpus) =>
	checkLists(changed, referenceOf(changed, '2026-11-24', 'error'));

/** The corpus with one of its facts changed. */
function withFact(token: string, change: Partial<Fact>): Corpus {
	const { value } = corpus.facts.source;
	if (!value) throw new Error('no facts');
	const facts = value.facts.map((fact) => (fact.token === token ? { ...fact, ...change } : fact));
	return {
		...corpus,
		facts: { ...corpus.facts, source: { ...corpus.facts.source, value: { ...value, facts } } }
	};
}

function errorsOf(changed: Corpus): string[] {
	return listed(changed).flatMap(({ severity, message }) =>
		severity === 'error' ? [message] : []
	);
}

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

test('a list takes no words from facts: nothing would put them in', () => {
	expect(errorsOf(withFact('minor_age', { plain: 'Under {{fact.minor_age}}.' }))).toEqual([
		expect.stringContaining('has braces, and a list takes no words from facts')
	]);
});

// That a check fails for them is told by the rules’ own tests.
test('a build goes on with facts that have expired, and says so', () => {
	const findings = check(corpus, referenceOf(corpus, LATER, 'warning'));
	expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(findings.filter(({ message }) => /was valid until/.test(message))).not.toEqual([]);
});

test('a list that cannot be read is told alone: all texts that name something of it would seem wrong', () => {
	const malformed = { file: 'content/facts/facts.yaml', line: 7, message: 'No.' };
	const findings = [{ severity: 'error' as const, ...malformed }];
	const source = { ...corpus.facts.source, value: undefined, findings };
	const changed = { ...corpus, facts: { ...corpus.facts, source } };
	expect(check(changed, referenceOf(changed, '2026-11-24', 'error'))).toEqual([
		{ rule: 'shape', ...findings[0] }
	]);
});

test('what a build makes of them is marked for adults', () => {
	const { facts } = packWords(corpus, 'en', LATER);
	expect(facts.length).toBeGreaterThan(0);
	expect(new Set(facts.map(({ state }) => state))).toEqual(new Set(['expired']));
});

test('a day without the one who checked, or the other way round, is no check', () => {
	const { value } = corpus.facts.source;
	if (!value) throw new Error('no facts');
	const half = [{ checked_on: '2026-11-01' }, { checked_by: 'lawyer' }];
	const facts = value.facts.map((fact, n) => ({ ...fact, ...half[n] }));
	const source = { ...corpus.facts.source, value: { ...value, facts } };
	const told = listed({ ...corpus, facts: { ...corpus.facts, source } });
	const wrong = told.filter(({ severity }) => severity === 'error');
	expect(wrong).toHaveLength(2);
	expect(wrong[0]?.message).toContain('only one of checked_on and checked_by');
});

test('a telephone number is the same where texts say it and where lines are listed', () => {
	const inline = { en: '12338', zh: '12338', ug: '12339', kk: '12338' };
	const told = errorsOf(withFact('women_line', { inline }));
	expect(told).toEqual([expect.stringContaining('12338 here and 12339 in facts.yaml (ug)')]);
});

test('a fact that no text uses is told too when it has expired', () => {
	const told = errorsOf(withFact('traffic_line', { valid_until: '2026-01-01' }));
	expect(told).toEqual([expect.stringContaining('traffic_line was valid until 2026-01-01')]);
});

test('no day of a check or a call is still to come', () => {
	const told = errorsOf(withFact('minor_age', { checked_on: '2031-01-01', checked_by: 'lawyer' }));
	expect(told).toEqual([
		expect.stringContaining('minor_age was checked on 2031-01-01, which is still to come')
	]);
	const { value } = corpus.lines.source;
	if (!value) throw new Error('no lines');
	const lines = value.lines.map((line, n) =>
		n === 0 ? { ...line, test_called: '2031-01-01' } : line
	);
	const source = { ...corpus.lines.source, value: { ...value, lines } };
	expect(errorsOf({ ...corpus, lines: { ...corpus.lines, source } })).toEqual([
		expect.stringContaining('was called on 2031-01-01, which is still to come')
	]);
});

test('nobody has read the lessons on a day that is still to come', () => {
	const { value } = corpus.facts.source;
	if (!value) throw new Error('no facts');
	const lessons_read = { ...value.lessons_read, clinician: '2031-01-01' };
	const source = { ...corpus.facts.source, value: { ...value, lessons_read } };
	expect(errorsOf({ ...corpus, facts: { ...corpus.facts, source } })).toEqual([
		'clinician has read the lessons on 2031-01-01, which is still to come: correct the day.'
	]);
});

test('a law is named with its article, in Chinese and in English', () => {
	expect(errorsOf(withFact('minor_age', { article: undefined }))).toEqual([
		expect.stringContaining('minor_age names a law without article')
	]);
});

test('a range that stands in for a fact says from and to in words where the voice would leave the dash out', () => {
	const inline = { en: '21–45 days', zh: '21–45天', ug: '21 – 45 كۈن', kk: '21–45 күн' };
	expect(errorsOf(withFact('cycle_days', { inline }))).toEqual([
		expect.stringContaining('cycle_days has a range with a dash in ug'),
		expect.stringContaining('cycle_days has a range with a dash in kk')
	]);
});

test('the words that stand in for a fact have the letters of their language', () => {
	const inline = { en: 'one month', zh: '一个魑', ug: 'بىر طاي', kk: 'бір aй' };
	const told = checkLetters(withFact('contract_deadline', { inline }));
	expect(told.map(({ file, message }) => `${file} ${message}`)).toEqual([
		expect.stringMatching(/facts\.yaml .*contract_deadline\.inline\.ug: ط/),
		expect.stringMatching(/facts\.yaml .*contract_deadline\.inline\.kk: “aй”/),
		expect.stringMatching(/facts\.yaml .*contract_deadline\.inline\.zh: 魑/)
	]);
});

test('a fact knows the pages of adults that rely on it, beside lessons', () => {
	const { facts } = packWords(corpus, 'en', '2026-11-24');
	const usersOf = (token: string) => facts.find((fact) => fact.token === token)?.usedIn;
	expect(usersOf('under14_data')).toEqual(['guide.readiness', 'guide.tablets']);
	expect(usersOf('ambulance')).toEqual(
		expect.arrayContaining(['family-cards', 'school-checklist'])
	);
});
