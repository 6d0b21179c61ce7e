import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileLesson } from '#lib/domain/content/compile-lesson.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { saidOnPaper } from '#lib/domain/print/said-on-paper.ts';
import { readCorpus } from './corpus.ts';
import { factBookOf } from './fact-book.ts';
import { catalogOf } from './translated.ts';

const corpus = await readCorpus(fileURLToPath(new URL('../../../content/', import.meta.url)));

test.each(LANGUAGES)('no paper asks a child to show a screen to somebody: %s', (language) => {
	const facts = factBookOf(corpus);
	const said = corpus.lessons.flatMap((file) => {
		const { value } = file.source;
		if (!value) return [];
		const { lesson } = compileLesson(value, language, catalogOf(file, language), facts);
		const help = lesson.steps.filter(({ type }) => type === 'help');
		return help.flatMap(({ say }) => say.map(({ t }) => t));
	});
	const asks = /screen|picture|屏|画面|ئېكران|رەسىم|экран|сурет/iu;
	expect(said.filter((one) => asks.test(one)).length).toBeGreaterThan(25);
	expect(said.map(saidOnPaper).filter((one) => asks.test(one))).toEqual([]);
});
