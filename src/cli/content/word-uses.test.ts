import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { checkTogether } from './check-together.ts';
import { type Corpus, readCorpus } from './corpus.ts';

const KEY = 'steps.q3.options.b.fb';
let corpus: Corpus;

beforeAll(async () => {
	corpus = await readCorpus(fileURLToPath(new URL('../../../content', import.meta.url)));
});

/** The corpus in which the Uyghur of one sentence about blocking is another one. */
function withUyghur(translation: string): Corpus {
	const sessions = corpus.adults.sessions.map((session) => {
		if (session.source.value?.id !== 'walking-together.p.5') return session;
		const po = session.po.map((file) => {
			if (file.language !== 'ug') return file;
			const entries = file.catalog.entries.map((entry) =>
				entry.key === KEY ? { ...entry, translation } : entry
			);
			return { ...file, catalog: { ...file.catalog, entries } };
		});
		return { ...session, po };
	});
	return { ...corpus, adults: { ...corpus.adults, sessions } };
}

const errors = (changed: Corpus) =>
	checkTogether(changed).filter(({ severity }) => severity === 'error');

test('running text says fixed words as the lists have them', () => {
	expect(errors(corpus)).toEqual([]);
});

test('a fixed word in other words is an error with its line', () => {
	const [found, ...more] = errors(withUyghur('توختا، ساقلا، تاقا، ئېيت.'));
	expect(more).toEqual([]);
	expect(found?.file).toBe('content/family/walking-together.p.5/ug.po');
	expect(found?.line).toBeGreaterThan(1);
	expect(found?.message).toContain(`${KEY} says “block” otherwise: say “توسۇش”`);
});

test('a mistyped word of the list is an error with its line, since it would guard nothing', () => {
	const { value } = corpus.wordForms;
	if (!value) throw new Error('no word forms');
	const words = value.words.map((one) =>
		one.word === 'consent' ? { ...one, word: 'consnet' } : one
	);
	const changed = { ...corpus, wordForms: { ...corpus.wordForms, value: { words } } };
	const told = checkTogether(changed).filter(({ rule }) => rule === 'word-forms');
	expect(told).toEqual([
		expect.objectContaining({
			file: 'content/word-forms.yaml',
			message: expect.stringContaining('No text uses the word “consnet”')
		})
	]);
	expect(told[0]?.line).toBeGreaterThan(1);
});
