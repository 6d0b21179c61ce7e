import { describe, expect, test } from 'vitest';
import { lessonOf, sensitive, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { advance, begun } from './engine.ts';
import { resume, toSave } from './resume.ts';
import type { LessonInput, LessonState, PlayableLesson } from './state.ts';

const right: LessonInput = { do: 'answer', options: ['a'] };

function play(lesson: PlayableLesson, ...inputs: LessonInput[]): LessonState {
	return inputs.reduce((state, input) => advance(lesson, state, input).state, begun(lesson));
}

describe('coming back to a lesson', () => {
	const lesson = lessonOf([stepLike('single', 'q1'), stepLike('panel', 's2')]);
	const there = play(lesson, right, { do: 'next' });
	const saved = toSave(lesson, there);

	test('finds the step and the first tries again', () => {
		expect(resume(lesson, saved)).toEqual(there);
	});

	test('finds the step before a private one, and nothing where there is none', () => {
		const steps = [stepLike('panel', 's1'), stepLike('reflect', 'r1'), stepLike('hand_map', 'h1')];
		const own = lessonOf(steps);
		const inside = { ...begun(own), at: 'h1', trail: ['s1', 'r1'] };
		expect(toSave(own, inside)).toMatchObject({ at: 's1' });
		const closed = lessonOf(steps.slice(1));
		expect(toSave(closed, { ...inside, trail: ['r1'] })).toBeUndefined();
	});

	test('begins anew when the lesson has changed, or the step is gone, or the save is damaged', () => {
		const fresh = (from: PlayableLesson) => resume(from, saved);
		expect(fresh({ ...lesson, version: 2 }).at).toBe('q1');
		expect(fresh(lessonOf([stepLike('single', 'q1')])).at).toBe('q1');
		for (const damaged of [undefined, null, 'half a f', { at: 's2' }, { ...saved, at: 'end' }]) {
			expect(resume(lesson, damaged)).toEqual(begun(lesson));
		}
	});

	test('never finds S2 and S3 again, even if something was kept', () => {
		const closed = { ...lesson, ...sensitive({ level: 'S2' }) };
		expect(toSave(closed, there)).toBeUndefined();
		expect(resume(closed, saved)).toEqual(begun(closed));
	});
});
