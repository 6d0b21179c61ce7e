import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { TARGET_LANGUAGES } from '#lib/domain/content/catalog.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { ROLES } from '#lib/domain/content/lesson-schema.ts';
import { MODULES } from '#lib/domain/content/names.ts';
import { castBalance } from '#lib/domain/content/rules/cast-balance.ts';
import { STEP_TYPES } from '#lib/domain/content/step.ts';
import { FORM_LESSONS } from '#lib/domain/print/sheet.ts';
import { buildPacks } from './build-packs.ts';
import { check, type RuleFinding } from './check.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { referenceOf } from './reference.ts';
import { languageTable } from './report/language-table.ts';
import { MOST_KB, packKilobytes, packLines } from './report/packs.ts';
import { report } from './report/report.ts';

const TODAY = '2026-11-24';
let corpus: Corpus;
let found: RuleFinding[];

beforeAll(async () => {
	corpus = await readCorpus(fileURLToPath(new URL('../../../content/', import.meta.url)));
	found = check(corpus, referenceOf(corpus, TODAY, 'warning'));
});

it('the corpus warns only of facts and telephone lines that nobody has checked or called yet', () => {
	const others = found.filter(({ rule }) => !['facts', 'lines'].includes(rule));
	expect(others.map(({ rule, file, message }) => `${rule}: ${file} ${message}`)).toEqual([]);
});

it('each module has a lesson for each age of children, and no text has been lost', () => {
	const { lessons, adults } = corpus;
	expect(lessons.length).toBeGreaterThanOrEqual(48);
	expect(adults.sessions.length).toBeGreaterThanOrEqual(8);
	expect(adults.units.length).toBeGreaterThanOrEqual(10);
	for (const module of MODULES) {
		const taught = lessons.flatMap(({ source }) => source.value ?? []);
		const bands = taught.filter((lesson) => lesson.module === module).map(({ band }) => band);
		expect([...new Set(bands)].sort(), module).toEqual(['l', 'm', 'o']);
	}
});

it('girls and boys, the home languages and people with a disability lead and appear as often as is wanted', () => {
	const lessons = corpus.lessons.flatMap(({ source }) => source.value ?? []);
	expect(lessons.length).toBe(corpus.lessons.length);
	expect(castBalance(lessons, corpus.cast.source.value?.cast ?? []).missed).toEqual([]);
});

it('each lesson ends in one look back, in sentences of “I can” or “I know”', () => {
	for (const { source } of corpus.lessons) {
		const recaps = source.value?.steps.filter((step) => step.type === 'recap') ?? [];
		expect(recaps, source.file).toHaveLength(1);
		for (const said of recaps.flatMap(({ ican }) => ican)) expect(said).toMatch(/^I (can|know) /);
	}
});

/** The packs of all languages in a folder of their own. */
async function builtPacks(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'packs-'));
	await buildPacks(corpus, folder, TODAY);
	return folder;
}

it('the card for a pocket brings its Chinese half along in each language, and no other lesson does', async () => {
	const folder = await builtPacks();
	for (const language of ['en', 'ug', 'kk'] as const) {
		const path = join(folder, language);
		const names = (await readdir(path)).filter((name) => /\.[lmo]\.\d\.[0-9a-f]{8}\./.test(name));
		expect(names).toHaveLength(corpus.lessons.length);
		const read = names.map(async (name) => JSON.parse(await readFile(join(path, name), 'utf8')));
		const lessons: CompiledLesson[] = await Promise.all(read);
		const bring = lessons.filter(({ card_in_chinese }) => card_in_chinese);
		expect(bring.map(({ id }) => id)).toEqual([FORM_LESSONS.wallet]);
		const fields = bring[0]?.card_in_chinese?.fields ?? [];
		expect(fields).toHaveLength(3);
		for (const { t } of fields) expect(t).toMatch(/\p{Script=Han}/u);
	}
	await rm(folder, { recursive: true });
});

it('the texts of a language weigh no more on the line than is promised, and the report says how much', async () => {
	const folder = await builtPacks();
	const lines = await packLines(folder);
	for (const [n, language] of LANGUAGES.entries()) {
		const weight = (await packKilobytes(join(folder, language))) ?? 0;
		expect(weight, language).toBeGreaterThan(100);
		expect(weight, language).toBeLessThanOrEqual(MOST_KB);
		expect(lines[n]).toContain(`Pack ${language}: ${weight} kB gzip (of ${MOST_KB})`);
	}
	await rm(folder, { recursive: true });
});

describe('the report on the content', () => {
	let lines: string[];
	beforeAll(async () => {
		lines = await report(corpus, found, TODAY);
	});
	const line = (start: string) => lines.find((one) => one.startsWith(start)) ?? `no ${start}`;
	/** The numbers of a line in their order. */
	const numbers = (text: string) => text.match(/\d+/g)?.map(Number) ?? [];

	it('has every lesson, session, unit and chapter in four languages, and no translation that is stale', () => {
		const { sessions, units } = corpus.adults;
		const complete = [corpus.lessons, sessions, units].map(({ length }) => length);
		for (const language of LANGUAGES) {
			const [lessons, , parents, , teachers, , rest, all, words, minutes, , stale] = numbers(
				line(`${language}  `)
			);
			expect([lessons, parents, teachers], language).toEqual(complete);
			expect(rest, language).toBe(all);
			expect(words, language).toBeGreaterThan(100_000);
			expect(minutes, language).toBeGreaterThan(300);
			expect(stale, language).toBe(language === 'en' ? undefined : 0);
		}
		expect(line('Findings:')).not.toContain('error');
	});

	it('counts the minutes of the teachers’ units, too', () => {
		const minutesOf = (rows: readonly string[]) => numbers(rows[1] ?? '')[9] ?? 0;
		const { adults } = corpus;
		const without = languageTable({ ...corpus, adults: { ...adults, units: [] } });
		expect(minutesOf(lines)).toBeGreaterThan(minutesOf(without) + 20);
	});

	it('has each kind of step, and the paired items in twos', () => {
		const kinds = line('Kinds of step:').matchAll(/(\w+) (\d+)[,.]/g);
		const used = new Map([...kinds].map(([, kind, count]) => [kind, Number(count)]));
		expect([...used.keys()].sort()).toEqual([...STEP_TYPES].sort());
		expect(Math.min(...used.values())).toBeGreaterThan(0);
		const [first = 0, ...others] = numbers(line('Items before + after:'));
		expect(first).toBeGreaterThan(30);
		expect(others.slice(0, 5)).toEqual(Array(5).fill(first));
	});

	it('counts the statements of all that is played, those of adults with them', () => {
		const { sessions, units } = corpus.adults;
		const stories = [...corpus.lessons, ...sessions, ...units].flatMap(
			({ source }) => source.value ?? []
		);
		const stated = stories.flatMap(({ steps }) => steps.filter(({ type }) => type === 'tfu'));
		const [, said = ''] = line('Right answers by place').split('Statements that hold: ');
		const counted = [...said.matchAll(/of (\d+)/g)].map(([, of]) => Number(of));
		expect(counted).toHaveLength(4);
		expect(counted.reduce((sum, of) => sum + of, 0)).toBe(stated.length);
	});

	it('says how the facts stand, and what has been read back of lessons and screens', () => {
		const [all, ...states] = numbers(line('Facts:'));
		const [checked = 0, unverified = 0, expired = 0] = states;
		expect(checked + unverified + expired).toBe(all);
		for (const language of TARGET_LANGUAGES)
			expect(line(`Read back, ${language}`)).toMatch(
				/S2\/S3 \d+ of \d{4}, a third of the rest \d+ of \d{4}, screens \d+ of \d{4}; same \d+/
			);
	});

	it('names the words that no dictionary knows, or says that none was asked', () => {
		expect(line('Spelling, kk')).toMatch(/, 0 unknown\.$|: not checked; that needs /);
		expect(line(`Leads of ${corpus.lessons.length} lessons`)).toContain('% girls');
	});

	it('counts girls and boys who are protected, help, lead and err, in every lesson', () => {
		const named = corpus.lessons.map(({ source }) => source.value?.roles);
		expect(named).not.toContain(undefined);
		const said = [...line('Girls and boys in stories:').matchAll(/(\w+) (\d+) \+ (\d+) \(/g)];
		expect(said.map(([, role, girls, boys]) => [role, Number(girls) + Number(boys)])).toEqual(
			ROLES.map((role) => [role, named.flatMap((roles) => roles?.[role] ?? []).length])
		);
	});
});
