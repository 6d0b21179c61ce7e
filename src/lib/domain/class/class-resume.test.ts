import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEXT, course, place, play, story, until } from '../../../../tests/fixtures/class-walk.ts';
import { anyLesson } from '../../../../tests/fixtures/sample-lessons.ts';
import { placeOfClass, restoreClassPlace, resumeClass } from './class-resume.ts';
import { courseOf } from './course.ts';

describe('after the power failed', () => {
	test('a class goes on at the same place, with a trail that tells no vote', () => {
		const there = until('q1', play([{ do: 'number', n: 2 }, NEXT], course, until('c1')));
		const kept = restoreClassPlace(JSON.parse(JSON.stringify(placeOfClass(course, there, 17.9))));
		expect(kept).toMatchObject({ at: 'q1', minutes: 17 });
		expect(JSON.stringify(kept)).not.toMatch(/wb|vote/);
		const on = kept && resumeClass(course, kept);
		expect(on && place(on)).toBe('q1');
		expect(on?.play.trail).toEqual(['s1', 'c1']);
	});

	test('a window that saw it there brings back its vote and the branches that are still to come', () => {
		const there = until('c1');
		const seen = play([{ do: 'total', option: 'a', n: 12 }, { do: 'black' }], course, there);
		const kept = placeOfClass(course, there, 17);
		expect(resumeClass(course, kept, seen)).toEqual({ ...seen, screen: 'lit' });
		const touring = play([{ do: 'both' }], course, there);
		expect(resumeClass(course, placeOfClass(course, touring, 18), touring)).toEqual(touring);
		expect(resumeClass(course, kept, touring), 'elsewhere').toEqual(resumeClass(course, kept));
		const other = { ...seen, play: { ...seen.play, lesson: 'other.l.1' } };
		expect(resumeClass(course, kept, other), 'other lesson').toEqual(resumeClass(course, kept));
	});

	test('a card is found again', () => {
		const kept = placeOfClass(course, until('talk'), 35);
		expect(place(resumeClass(course, kept))).toBe('talk');
	});

	test('a lesson that has changed begins again', () => {
		const kept = placeOfClass(course, until('q1'), 20);
		const changed = { ...course, lesson: { ...story, version: 2 } };
		expect(place(resumeClass(changed, kept))).toBe('arrive');
		expect(place(resumeClass(course, { ...kept, at: 'gone' }))).toBe('arrive');
	});

	test('what cannot be read is nothing', () => {
		expect(restoreClassPlace('old')).toBeUndefined();
		expect(restoreClassPlace({ lesson: 'x', at: 3 })).toBeUndefined();
	});

	test('every place of a session is found again', () => {
		fc.assert(
			fc.property(anyLesson, fc.nat(40), (lesson, turns) => {
				const on = courseOf(lesson);
				const there = play(
					Array.from({ length: turns }, () => NEXT),
					on
				);
				expect(place(resumeClass(on, placeOfClass(on, there, 1)))).toBe(place(there));
			})
		);
	});
});
