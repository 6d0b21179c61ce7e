import { expect, test } from 'vitest';
import { classAt, sampleCourse } from '../../../../tests/fixtures/sample-class.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { piecesAt } from './pieces.ts';

const t =
	'Feel both of your feet on the ground, and press them down. Look for five things that are blue. Breathe out slowly.';
const say = [{ who: 'narrator' as const, t }];
const course = sampleCourse([stepLike('panel', 's1', { say }), stepLike('ground', 'g1', { say })]);

test('a long line of the story stands there piece by piece', () => {
	expect(piecesAt(course, classAt(course, 's1'))).toBeGreaterThan(1);
});

test('beside a picture a line stands whole, and no key is needed for its rest', () => {
	expect(piecesAt(course, classAt(course, 'g1'))).toBe(1);
});
