import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileTexts } from '#lib/domain/content/compile-texts.ts';
import { chapterName, chapterSchema } from '#lib/domain/content/guide-schema.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { type SearchedChapter, searchGuide } from '#lib/domain/content/search-guide.ts';
import { soughtWords } from '#lib/domain/content/search-words.ts';
import { type AdultCorpus, readAdults } from './adult-corpus.ts';
import { checkSearchWords } from './check-adults.ts';
import { catalogOf } from './translated.ts';

let adults: AdultCorpus;
beforeAll(async () => {
	adults = await readAdults(fileURLToPath(new URL('../../../content', import.meta.url)));
});

function guideIn(language: Language): SearchedChapter[] {
	const words = adults.searchWords.value ?? { words: [] };
	return adults.chapters.flatMap((file) => {
		if (!file.source.value) return [];
		const catalog = catalogOf(file, language);
		const { value } = compileTexts(chapterSchema, file.source.value, language, catalog, new Map());
		return [{ ...value, sought: soughtWords(words, value.id, language) }];
	});
}

const sectionsFor = (typed: string, language: Language) =>
	searchGuide(guideIn(language), typed, language).map(
		({ chapter, section }) => `${chapterName(chapter)}/${section}`
	);

const TYPED: [Language, string, string][] = [
	['en', 'abuse', 'safeguarding/a'],
	['en', 'child protection', 'safeguarding/a'],
	['en', 'hitting', 'safeguarding/a'],
	['en', 'suicide', 'session-plan/hard'],
	['en', 'diclosure', 'safeguarding/a'],
	['en', 'child marriage', 'safeguarding/a'],
	['en', 'forced marriage', 'safeguarding/a'],
	['en', 'trafficking', 'safeguarding/a'],
	['en', 'pregnant', 'safeguarding/a'],
	['en', 'runaway', 'safeguarding/a'],
	['en', 'missing child', 'attendance/visit'],
	['zh', '早婚', 'safeguarding/a'],
	['zh', '失踪', 'attendance/visit'],
	['ug', 'ھامىلدار', 'safeguarding/a'],
	['ug', 'يوقاپ كەتتى', 'attendance/visit'],
	['kk', 'ерте үйлену', 'safeguarding/a'],
	['kk', 'жоғалып кетті', 'attendance/visit'],
	['en', 'period', 'family-evening/sensitive'],
	['en', '72 hours', 'safeguarding/a'],
	['en', 'projector', 'class-mode/setup'],
	['zh', '投票', 'class-mode/vote'],
	['ug', 'ئۆلۈۋالماقچى', 'safeguarding/a'],
	['kk', 'өзін өлтірмек', 'safeguarding/a'],
	['zh', '警察', 'safeguarding/a'],
	['zh', '保密', 'safeguarding/a'],
	['zh', '自杀', 'safeguarding/a'],
	['zh', '月经', 'question-box/hard'],
	['ug', 'ساقچى', 'safeguarding/a'],
	['ug', 'زوراۋانلىق', 'safeguarding/a'],
	['ug', 'پروېكتور', 'class-mode/setup'],
	['ug', 'يوقلىما', 'attendance/register'],
	['kk', 'полиция', 'safeguarding/a'],
	['kk', 'темекі', 'readiness/ticks'],
	['kk', 'етеккір', 'question-box/hard'],
	['kk', 'قۇپيا', 'safeguarding/a']
];

describe('the search of the guide', () => {
	it.each(TYPED)('leads a teacher who types %s %s to %s', (language, typed, section) => {
		expect(sectionsFor(typed, language)).toContain(section);
	});

	it.each<[Language, string]>([
		['en', 'child marriage'],
		['en', 'pregnancy'],
		['en', 'missing child'],
		['zh', '拐卖'],
		['zh', '离家出走'],
		['ug', 'توي قىلىش'],
		['ug', 'قېچىپ كېتىش'],
		['kk', 'адам саудасы'],
		['kk', 'үйден қашу']
	])('names the protocol before all else to a teacher who types %s %s', (language, typed) => {
		expect(sectionsFor(typed, language)[0]).toBe('safeguarding/a');
	});
});

describe('the search words', () => {
	it('lead to sections that exist', () => {
		expect(checkSearchWords(adults)).toEqual([]);
	});

	it('are told where they lead nowhere, stand twice or cannot be found', () => {
		const entry = {
			leads: ['safeguarding/z'],
			en: ['…'],
			zh: ['Harm', 'harm'],
			ug: ['harm'],
			kk: ['а']
		};
		const searchWords = { ...adults.searchWords, value: { words: [entry] } };
		const told = checkSearchWords({ ...adults, searchWords }).map(({ message }) => message);
		expect(told).toEqual([
			'No section is called safeguarding/z: correct it.',
			'“harm” stands here twice: keep one.',
			'Nothing to look for: write a word.'
		]);
	});
});
