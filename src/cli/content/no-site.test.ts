import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';
import { type FactBook, inlineFacts } from '#lib/domain/facts/inline-facts.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { factBookOf } from './fact-book.ts';
import { packWords } from './pack-words.ts';
import { catalogOf } from './translated.ts';
import { translatedTexts } from './translated-texts.ts';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));
const TODAY = '2026-11-28';
/** What a person must never read: a token, a row of the fact collection, a name of a file or field. */
const INNER = /\{\{|\}\}|\bF-\d|\b[a-z]+_[a-z_]+\b|\b[a-z]+(?:-[a-z]+)+\.[lmopt]\.\d/;
/** What is left of a sentence when a word in it is empty. */
const HOLE = / {2}| [.,;:!?](?!\S)|[,，、：:][.。！？]|[,，、]{2}|\(\s*\)|（\s*）|«\s*»|「\s*」/;
/** Dots for what the reader says or thinks, as in «My name is …»: no hole. */
const DOTS = / ?(?:\.{3}|…) ?/g;
/** Facts whose words name a place that a site may know more about. */
const PLACES = ['vct_site', 'rescue_station'];

interface Shown {
	where: string;
	language: Language;
	/** As it is written, and as it is read while the site has kept no number. */
	written: string;
	words: string;
}
let corpus: Corpus;
let facts: FactBook;
let shown: Shown[];

beforeAll(async () => {
	corpus = await readCorpus(content);
	facts = factBookOf(corpus);
	shown = translatedTexts(corpus).flatMap(({ name, texts, po }) =>
		LANGUAGES.flatMap((language) => {
			const entries = catalogOf({ po }, language)?.entries ?? [];
			const known = new Map(entries.map(({ key, translation }) => [key, translation]));
			return texts.map(({ key, text }) => {
				const written = language === 'en' ? text : (known.get(key) ?? '');
				const words = inlineFacts(written, language, facts);
				return { where: `${name} ${key} ${language}`, language, written, words };
			});
		})
	);
});

const those = (test: (text: Shown) => boolean) => {
	return shown.filter(test).map(({ where, words }) => `${where}: ${words}`);
};

describe('every text of a site that has kept no local number', () => {
	it('is there in all four languages', () => {
		expect(those(({ words }) => words.trim() === '')).toEqual([]);
	});

	it('holds no token and no name that only writers know', () => {
		expect(those(({ words }) => INNER.test(words))).toEqual([]);
	});

	it('is a whole sentence, without a hole where a word should be', () => {
		expect(those(({ words }) => HOLE.test(words.replace(DOTS, 'x')))).toEqual([]);
	});

	it('names a place once, not as if an address followed', () => {
		const twice = ({ written, words, language }: Shown) =>
			PLACES.some((token) => {
				const place = facts.get(token)?.inline?.[language] ?? token;
				return written.includes(`{{fact.${token}}}`) && words.split(place).length > 2;
			});
		expect(those(twice)).toEqual([]);
	});

	it('comes with a way to find each place that texts name', () => {
		for (const token of [...PLACES, 'pep_window'])
			expect(facts.get(token)?.nearest, token).toMatch(/^No local number is kept yet\?/);
	});

	it.each(LANGUAGES)('leaves no token in what is packed beside the lessons in %s', (language) => {
		expect(JSON.stringify(packWords(corpus, language, TODAY))).not.toMatch(/\{\{|\}\}/);
	});
});
