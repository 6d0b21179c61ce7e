import { expect, test } from 'vitest';
import { lessonOf, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { advance, begun } from './engine.ts';
import type { LessonInput, PlayableLesson } from './state.ts';
import { viewOf } from './view.ts';

/** Whether *next* goes on after these inputs. */
function goesOn(lesson: PlayableLesson, ...inputs: LessonInput[]): boolean {
	const here = inputs.reduce((state, input) => advance(lesson, state, input).state, begun(lesson));
	return viewOf(lesson, here).canNext;
}

test('a board goes on when all cards have their place, or when it is met again', () => {
	const sort = lessonOf([stepLike('sort', 'q1'), stepLike('panel', 'last')]);
	const missed: LessonInput = { do: 'put', card: 'a', basket: 'y' };
	expect(goesOn(sort, missed)).toBe(false);
	expect(goesOn(sort, missed, { do: 'unsure' })).toBe(true);
	expect(goesOn(sort, missed, { do: 'unsure' }, { do: 'next' }, { do: 'back' })).toBe(true);
});

test('a question that is tried once more waits for the answer', () => {
	const question = lessonOf([stepLike('single', 'q1'), stepLike('panel', 'last')]);
	const wrong: LessonInput = { do: 'answer', options: ['b'] };
	expect(goesOn(question, wrong, { do: 'retry' })).toBe(false);
	expect(goesOn(question, wrong, { do: 'retry' }, wrong)).toBe(true);
});
