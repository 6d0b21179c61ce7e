import { expect, test } from 'vitest';
import { writtenLessons } from '../../../../tests/fixtures/written-lessons.ts';
import type { LessonId } from './names.ts';
import { TOOLBOX, toolsIn } from './toolbox.ts';

const lessons = writtenLessons();
const toolsOf = (id: LessonId) => toolsIn(lessons.find((lesson) => lesson.id === id)!.steps);

test('a lesson gives the tools that its steps use, in the order in which children meet them', () => {
	expect(toolsOf('work-and-law.o.2')).toEqual([
		'bell_breath',
		'no_go_tell',
		'helping_hand',
		'three_doors',
		'day_book'
	]);
});

test('to tell again is no tool beside the one that it ends', () => {
	expect(toolsOf('safe-body.l.2')).toEqual(['bell_breath', 'no_go_tell']);
});

test('every tool of the toolbox is in a lesson', () => {
	const used = new Set(lessons.flatMap(({ steps }) => toolsIn(steps)));
	expect(TOOLBOX.filter((tool) => !used.has(tool))).toEqual([]);
});
