import { expect, test } from 'vitest';
import { lessonOf, sensitive, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { advance, begun } from './engine.ts';
import { onlyStep } from './only-step.ts';
import { viewOf } from './view.ts';

const scene = { place: 'market' as const, cast: [], props: [], alt: 'A market.' };
const steps = [
	stepLike('panel', 's1', { scene }),
	stepLike('single', 'q1'),
	stepLike('single', 'q2')
];

test('a question alone ends after its answer and leads neither back nor on', () => {
	const lesson = onlyStep(lessonOf(steps), 'q1');
	if (!lesson) throw new Error('the question is in the lesson');
	expect(viewOf(lesson, begun(lesson)).canBack).toBe(false);
	const { state } = advance(lesson, begun(lesson), { do: 'answer', options: ['a'] });
	expect(advance(lesson, state, { do: 'next' }).state.at).toBe('end');
});

test('it keeps the picture that was on the screen when it was asked', () => {
	const lesson = onlyStep(lessonOf(steps), 'q1');
	expect(lesson && viewOf(lesson, begun(lesson)).scene).toEqual(scene);
});

test('what is gone from a lesson, or heavy, is not asked alone', () => {
	expect(onlyStep(lessonOf(steps), 'q9')).toBeUndefined();
	expect(onlyStep(lessonOf(steps, sensitive({ level: 'S2' })), 'q1')).toBeUndefined();
	expect(onlyStep(lessonOf(steps, sensitive({ quick_cover: true })), 'q1')).toBeUndefined();
});
