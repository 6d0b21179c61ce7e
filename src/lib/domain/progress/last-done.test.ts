import { expect, test } from 'vitest';
import { lessonsLastDone } from './last-done.ts';
import { emptyTally, type Tally } from './tally.ts';

function tally(learner: string, lesson: string, changes: Partial<Tally>): Tally {
	return { ...emptyTally(learner, lesson), state: 'done', ...changes };
}

test('the lesson that was finished last comes first, whoever finished it', () => {
	const tallies = [
		tally('a', 'my-rights.l.1', { lastAt: 1, counted: ['1'] }),
		tally('b', 'my-strengths.m.1', { lastAt: 3, counted: ['3'] }),
		tally('a', 'work-and-law.l.1', { lastAt: 2, counted: ['2'] })
	];
	expect(lessonsLastDone(tallies)).toEqual([
		'my-strengths.m.1',
		'work-and-law.l.1',
		'my-rights.l.1'
	]);
});

test('two of the same day are told apart by their events, and a lesson is named once', () => {
	const tallies = [
		tally('a', 'my-rights.l.1', { lastAt: 1, counted: ['0', '5'] }),
		tally('b', 'my-rights.l.1', { lastAt: 1, counted: ['3'] }),
		tally('b', 'my-strengths.m.1', { lastAt: 1, counted: ['4'] })
	];
	expect(lessonsLastDone(tallies)).toEqual(['my-rights.l.1', 'my-strengths.m.1']);
});

test('a lesson that was only begun says nothing', () => {
	expect(lessonsLastDone([tally('a', 'my-rights.l.1', { state: 'begun', lastAt: 9 })])).toEqual([]);
});

test('a lesson with a private topic is not named, however late it was', () => {
	const tallies = [
		tally('a', 'my-rights.l.1', { lastAt: 1, counted: ['1'] }),
		tally('b', 'promises-and-traps.l.1', { lastAt: 3, counted: ['3'] })
	];
	expect(lessonsLastDone(tallies)).toEqual(['my-rights.l.1']);
});
