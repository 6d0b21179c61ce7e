import { describe, expect, test } from 'vitest';
import { lessonOf, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { Scene } from '../scene/scene.ts';
import type { CastName } from '../scene/vocabulary.ts';
import { advance, begun } from './engine.ts';
import { viewOf } from './view.ts';

const withPeople = (...who: CastName[]): Scene => ({
	place: 'plain',
	cast: who.map((one) => ({ who: one })),
	props: [],
	alt: 'People.'
});
const told = (id: string, ...who: CastName[]) =>
	stepLike('panel', id, { scene: withPeople(...who) as never });

describe('the small pictures of a step show', () => {
	test('the child who is seen in the last picture', () => {
		const lesson = lessonOf([told('s1', 'omer', 'majun'), stepLike('choice', 's2')]);
		const { state } = advance(lesson, begun(lesson), { do: 'next' });
		expect(viewOf(lesson, state).hero).toBe('majun');
	});

	test('the child whom the step names, seen before or not', () => {
		const question = stepLike('single', 's2', { child: 'dilnur' });
		const lesson = lessonOf([told('s1', 'majun'), question]);
		const { state } = advance(lesson, begun(lesson), { do: 'next' });
		expect(viewOf(lesson, state).hero).toBe('dilnur');
	});

	test('the child of the lesson after a picture without children', () => {
		const lesson = lessonOf([told('s1', 'omer'), told('s2', 'rena'), told('s3', 'rena', 'yasin')]);
		expect(viewOf(lesson, begun(lesson)).hero).toBe('rena');
	});
});
