import { describe, expect, it } from 'vitest';
import type { Lesson } from '../lesson-schema.ts';
import { smallLesson, smallReference } from '../../../../../tests/fixtures/small-lesson.ts';
import { pathLength } from './path-length.ts';

/** The small lesson with more panels after its last story step: 4 or 5 on a way, and those. */
function withMore(panels: number, change: (lesson: Lesson) => void = () => undefined): Lesson {
	return smallLesson((lesson) => {
		const panel = lesson.steps.find(({ id }) => id === 's04');
		const last = lesson.steps.find(({ id }) => id === 's06');
		if (panel?.type !== 'panel' || !last) throw new Error('the small lesson has other steps');
		const ids = Array.from({ length: panels }, (_, index) => `s${index + 20}`);
		ids.forEach((id, index) => lesson.steps.push({ ...panel, id, next: ids[index + 1] ?? 'end' }));
		last.next = ids[0] ?? 'end';
		change(lesson);
	});
}

function said(lesson: Lesson): string[] {
	return pathLength(lesson, smallReference()).map(({ message }) => message);
}

describe('the length of a way through a lesson', () => {
	it('says when the shortest is too short and the longest too long', () => {
		expect(said(withMore(9))).toEqual([expect.stringMatching(/13 steps.*14 are the fewest/)]);
		expect(said(withMore(10))).toEqual([]);
		expect(said(withMore(19))).toEqual([]);
		expect(said(withMore(20))).toEqual([expect.stringMatching(/25 steps.*24 are the most/)]);
	});

	it('counts the first step where it is no heads-up', () => {
		expect(said(withMore(19, (l) => (l.sensitivity.level = 'S0')))).toHaveLength(1);
	});

	it('allows more to older children, and any number to adults', () => {
		expect(said(withMore(23, (l) => (l.band = 'o')))).toEqual([]);
		expect(said(withMore(60, (l) => (l.band = 'a')))).toEqual([]);
	});

	it('counts everything where a way is longer than thirty steps', () => {
		expect(said(withMore(23, (l) => (l.band = 'o')))).toEqual([]);
		expect(said(withMore(24, (l) => (l.band = 'o')))).toEqual([
			expect.stringMatching(/31 steps in all; 30/)
		]);
	});

	it('leaves a circle to the rule about ways', () => {
		const circle = withMore(3, (l) => (l.steps.at(-1)!.next = 's02'));
		expect(said(circle)).toEqual([]);
	});
});
