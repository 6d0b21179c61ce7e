import { describe, expect, test } from 'vitest';
import { lessonOf, sensitive, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { advance, begun } from './engine.ts';
import { placeIn, resume, toSave } from './resume.ts';
import type { Step } from '../content/step.ts';
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

	test('finds it in a lesson that has changed, or what is new before it, or what comes where it was', () => {
		const [q1, s2] = [stepLike('single', 'q1'), stepLike('panel', 's2')];
		const found = (...steps: Step[]) => resume({ ...lessonOf(steps), version: 2 }, saved);
		expect(found(q1, s2)).toEqual({ ...there, version: 2 });
		expect(found(q1, stepLike('panel', 'new'), s2)).toMatchObject({ at: 'new', trail: ['q1'] });
		expect(found(q1, stepLike('panel', 'other'))).toMatchObject({
			at: 'other',
			tries: there.tries
		});
		expect(found(stepLike('panel', 's0'), s2)).toMatchObject({ at: 's0', tries: {} });
		expect(found(q1)).toMatchObject({ at: 'q1', tries: there.tries });
	});

	test('begins a changed lesson anew with the first tries, where an older app has kept no more', () => {
		const { seen: _, ...old } = saved ?? { seen: [] };
		const changed = { ...lesson, version: 2 };
		expect(resume(changed, old)).toEqual({ ...begun(changed), tries: there.tries });
		expect(resume(lesson, old)).toEqual(there);
	});

	test('begins anew when the save is damaged, or of another lesson', () => {
		expect(resume({ ...lesson, id: 'safe-body.l.1' }, saved).at).toBe('q1');
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

describe('the same lesson in another language, as another release wrote it', () => {
	const steps = [stepLike('panel', 's1'), stepLike('single', 'q2'), stepLike('sort', 's3')];
	const lesson = lessonOf(steps);
	const there = { ...play(lesson, { do: 'next' }, right), tries: { q2: 'right' } as const };

	test('shows the same step as it was left, where it is the same', () => {
		expect(placeIn(lesson, lesson, there)).toEqual(there);
	});

	test('begins a step afresh that is of another kind there', () => {
		const other = lessonOf([stepLike('panel', 's1'), stepLike('match', 'q2')]);
		const { at, work } = placeIn(other, lesson, there);
		expect([at, work.kind]).toEqual(['q2', 'match']);
	});

	test('shows the last step before one that is not there, and passes over others on the way back', () => {
		const atTheEnd = { ...begun(lesson), at: 's3', trail: ['s1', 'q2'] };
		const shorter = lessonOf([stepLike('panel', 's1'), stepLike('panel', 's4')]);
		expect(placeIn(shorter, lesson, atTheEnd)).toMatchObject({ at: 's1', trail: [] });
		const without = lessonOf([stepLike('panel', 's1'), stepLike('sort', 's3')]);
		expect(placeIn(without, lesson, atTheEnd)).toMatchObject({ at: 's3', trail: ['s1'] });
	});

	test('begins anew where none of its steps is there, and stays at the end', () => {
		const other = lessonOf([stepLike('panel', 's9')]);
		expect(placeIn(other, lesson, there).at).toBe('s9');
		expect(placeIn(other, lesson, { ...there, at: 'end' }).at).toBe('end');
	});
});
