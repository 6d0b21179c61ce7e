import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyLesson, lessonOf, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { writtenLessons } from '../../../../tests/fixtures/written-lessons.ts';
import { LESSON_RULES } from '../content/rules/all-rules.ts';
import type { Step } from '../content/step.ts';
import { setOf, withSets } from './optional-steps.ts';
import { END, reaches, stepOf, successors } from './path.ts';
import type { PlayableLesson } from './state.ts';

const SET = 'contraception-basics';
const optional = (id: string, next?: string) =>
	stepLike('fact', id, { optional_set: SET, ...(next && { next }) });

/** Any lesson, with some of the steps that a path may miss made optional. */
const anyWithSet: fc.Arbitrary<PlayableLesson> = anyLesson.chain((lesson) => {
	const may = lesson.steps.filter(
		({ id, type }) => type !== 'choice' && !lesson.must_see.includes(id)
	);
	return fc.subarray(may.map(({ id }) => id)).map((chosen) => ({
		...lesson,
		steps: lesson.steps.map((step) =>
			chosen.includes(step.id) ? optional(step.id, step.next) : step
		)
	}));
});

/** All ways through a lesson, as the ids that are passed. */
function ways(lesson: PlayableLesson, from: string = lesson.start): string[][] {
	const step = stepOf(lesson, from);
	if (!step) return [[]];
	return successors(lesson, step).flatMap((next) =>
		(next === END ? [[]] : ways(lesson, next)).map((rest) => [from, ...rest])
	);
}

describe('a lesson with an optional set', () => {
	const lesson = lessonOf([
		stepLike('panel', 's1'),
		optional('s2'),
		optional('s3', 'c1'),
		stepLike('panel', 'never'),
		stepLike('choice', 'c1', {
			options: [
				{ id: 'a', t: 'Go.', icon: 'sun', goto: 'w1' },
				{ id: 'b', t: 'Stay.', icon: 'sun', goto: 'h1' }
			]
		}),
		optional('w1', 'h1'),
		stepLike('help', 'h1')
	]);

	test('leaves the set out unless somebody has switched it on', () => {
		const told = withSets(lesson, []);
		expect(told.steps.map(({ id }) => id)).toEqual(['s1', 'never', 'c1', 'h1']);
		expect(ways(told)).toEqual([['s1', 'c1', 'h1']]);
		expect(withSets(lesson, [SET])).toBe(lesson);
		expect(withSets(lesson, ['another'])).toEqual(told);
	});

	test('is the same as before wherever nothing is left out', () => {
		const plain = lessonOf([stepLike('panel', 's1'), stepLike('help', 'h1')]);
		expect(withSets(plain, [])).toBe(plain);
	});

	test('may begin with it', () => {
		const told = withSets(lessonOf([optional('s1'), stepLike('help', 'h1')]), []);
		expect(told.start).toBe('h1');
	});
});

test('without its optional steps each way of any lesson is the way with them left out', () => {
	const asText = (all: string[][]) => [...new Set(all.map((way) => way.join(' ')))].sort();
	fc.assert(
		fc.property(anyWithSet, (lesson) => {
			const told = withSets(lesson, []);
			const isTold = (id: string) => {
				const step = stepOf(lesson, id);
				return step !== undefined && setOf(step) === undefined;
			};
			expect(told.steps.filter((step: Step) => setOf(step) !== undefined)).toEqual([]);
			expect(asText(ways(told))).toEqual(asText(ways(lesson).map((way) => way.filter(isTold))));
			for (const id of told.must_see) expect(reaches(told, told.start, END, id)).toBe(false);
		}),
		{ numRuns: 60 }
	);
});

test('each written lesson with an optional set is whole without it', () => {
	const sets = writtenLessons().filter(({ steps }) => steps.some((step) => setOf(step)));
	expect(sets.map(({ id }) => id)).toEqual(['growing-up.o.1']);
	for (const lesson of sets) {
		const told = withSets(lesson, []);
		expect(told.steps).toHaveLength(lesson.steps.length - 1);
		for (const rule of ['must-see', 'branches', 'path-length', 'links'])
			expect(LESSON_RULES[rule]?.(told, {} as never)).toEqual([]);
	}
});
