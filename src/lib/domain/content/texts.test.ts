import { describe, expect, it } from 'vitest';
import { smallLesson } from '../../../../tests/fixtures/small-lesson.ts';
import { lessonSchema } from './lesson-schema.ts';
import { mapTexts, textsOf } from './texts.ts';

const keys = textsOf(lessonSchema, smallLesson()).map(({ key }) => key);

describe('the texts of a lesson', () => {
	it('are named by ids where there are ids and else by place', () => {
		expect(keys).toContain('steps.s01.say.1.t');
		expect(keys).toContain('steps.q1.options.b.fb');
		expect(keys).toContain('prepost.6.options.a.t');
		expect(keys).toContain('facilitator.may_hear.1.answer');
	});

	it('have each a name of their own', () => {
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('leave out ids, pictures, places and links', () => {
		const texts = textsOf(lessonSchema, smallLesson()).map(({ text }) => text);
		for (const word of ['s02', 'mother', 'courtyard', 'child_is_burden']) {
			expect(texts).not.toContain(word);
		}
	});

	it('can be replaced without touching anything else', () => {
		const loud = mapTexts(lessonSchema, smallLesson(), ({ text }) => text.toUpperCase());
		expect(mapTexts(lessonSchema, loud, () => 'x')).toEqual(
			mapTexts(lessonSchema, smallLesson(), () => 'x')
		);
		expect(loud.title).toBe('A SMALL LESSON');
	});
});
