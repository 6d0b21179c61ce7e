import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { castBalance } from '#lib/domain/content/rules/cast-balance.ts';
import { buildPacks } from './build-packs.ts';
import { check } from './check.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { referenceOf } from './reference.ts';
import { MOST_KB, packKilobytes } from './report/packs.ts';

const TODAY = '2026-11-24';
let corpus: Corpus;

beforeAll(async () => {
	corpus = await readCorpus(fileURLToPath(new URL('../../../content/', import.meta.url)));
});

it('the corpus warns only of facts and telephone lines that nobody has checked or called yet', () => {
	const found = check(corpus, referenceOf(corpus, TODAY, 'warning'));
	const others = found.filter(({ rule }) => !['facts', 'lines'].includes(rule));
	expect(others.map(({ rule, file, message }) => `${rule}: ${file} ${message}`)).toEqual([]);
}, 60_000);

it('girls and boys, the home languages and people with a disability lead and appear as often as is wanted', () => {
	const lessons = corpus.lessons.flatMap(({ source }) => source.value ?? []);
	expect(lessons.length).toBe(48);
	expect(castBalance(lessons, corpus.cast.source.value?.cast ?? []).missed).toEqual([]);
});

it('the texts of a language weigh no more on the line than is promised', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'packs-'));
	await buildPacks(corpus, folder, TODAY);
	for (const language of LANGUAGES) {
		const weight = (await packKilobytes(join(folder, language))) ?? 0;
		expect(weight, language).toBeGreaterThan(100);
		expect(weight, language).toBeLessThanOrEqual(MOST_KB);
	}
	await rm(folder, { recursive: true });
}, 60_000);
