import { expect, it } from 'vitest';
import type { Band } from '../language.ts';
import type { Lesson } from '../lesson-schema.ts';
import { smallLesson } from '../../../../../tests/fixtures/small-lesson.ts';
import { lopsidedBands, statementsThatHold } from './whole-corpus.ts';

/** A lesson of a band that has nothing but true-or-false statements. */
function stating(band: Band, ...answers: boolean[]): Lesson {
	return smallLesson((lesson) => {
		lesson.band = band;
		lesson.steps = answers.map((answer, index) => ({
			id: `q${index + 1}`,
			type: 'tfu',
			say: [],
			scored: true,
			stmt: 'Feeling angry is okay.',
			answer,
			fb: { true: 'Yes.', false: 'Many people think so.', unsure: 'Good to notice.' },
			next: 'end'
		}));
	});
}

const some = (holding: number, not: number) => [
	...Array<boolean>(holding).fill(true),
	...Array<boolean>(not).fill(false)
];
const bands = (...lessons: Lesson[]) => lopsidedBands(lessons).map(({ band }) => band);

it('statements that hold are counted over all lessons of a band', () => {
	const lessons = [stating('o', ...some(1, 2)), stating('l', false), stating('o', ...some(2, 0))];
	expect(statementsThatHold(lessons)).toEqual([
		{ band: 'l', holding: 0, of: 1 },
		{ band: 'o', holding: 3, of: 5 }
	]);
});

it('a band in which one answer is right too often is told, and no other', () => {
	expect(bands(stating('o', ...some(6, 20)), stating('m', ...some(8, 9)))).toEqual(['o']);
	expect(bands(stating('l', ...some(14, 6)), stating('m', ...some(13, 7)))).toEqual(['l']);
});

it('from 35 to 65 of a hundred may hold', () => {
	expect(bands(stating('m', ...some(7, 13)))).toEqual([]);
	expect(bands(stating('m', ...some(13, 7)))).toEqual([]);
	expect(bands(stating('m', ...some(6, 14)))).toEqual(['m']);
	expect(bands(stating('m', ...some(14, 6)))).toEqual(['m']);
});

it('of three statements no share is asked', () => {
	expect(bands(stating('l', ...some(1, 2)))).toEqual([]);
	expect(bands(stating('l', ...some(0, 4)))).toEqual(['l']);
});
