import { describe, expect, it } from 'vitest';
import { smallFact, smallLesson } from '../../../../tests/fixtures/small-lesson.ts';
import type { Catalog } from './catalog.ts';
import { compileLesson } from './compile-lesson.ts';
import { lessonSchema } from './lesson-schema.ts';
import { textsOf } from './texts.ts';

const facts = new Map([['min_work_age', smallFact()]]);
const KEY = 'steps.s04.say.2.t';
const ENGLISH = 'Nobody under {{fact.min_work_age}} may be hired.';

function said(catalog: Catalog | undefined): string | undefined {
	const { lesson } = compileLesson(smallLesson(), 'zh', catalog, facts);
	return lesson.steps.find(({ id }) => id === 's04')?.say[1]?.t;
}

function translated(translation: string, fuzzy = true): Catalog {
	const entry = { key: KEY, english: ENGLISH, translation, fuzzy };
	return { language: 'zh', entries: [entry], obsolete: [] };
}

describe('compiling a lesson', () => {
	it('puts the words of the language in the place of a fact', () => {
		expect(said(translated('不满{{fact.min_work_age}}岁，不能雇。'))).toBe('不满16岁，不能雇。');
	});

	it('stays English where nothing is translated, facts included', () => {
		expect(said(undefined)).toBe('Nobody under sixteen may be hired.');
	});

	it('stays English where a translation has lost its fact', () => {
		expect(said(translated('不能雇。'))).toBe('Nobody under sixteen may be hired.');
	});

	it('counts what is cleared and what is still English', () => {
		const all = textsOf(lessonSchema, smallLesson()).length;
		const catalog = translated('不满{{fact.min_work_age}}岁，不能雇。', false);
		const { summary } = compileLesson(smallLesson(), 'zh', catalog, facts);
		expect(summary.inEnglish).toBe(all - 1);
		expect(summary.reviewed).toBeCloseTo(1 / all, 1);
	});

	it('keeps what only adults need out of the file of the child', () => {
		const { lesson, guide } = compileLesson(smallLesson(), 'en', undefined, facts);
		expect(lesson).not.toHaveProperty('facilitator');
		expect(lesson).not.toHaveProperty('roles');
		expect(guide).toHaveProperty('facilitator');
	});
});
