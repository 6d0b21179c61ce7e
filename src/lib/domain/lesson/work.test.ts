import { expect, test } from 'vitest';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { feedbackOf } from './feedback.ts';
import type { Work } from './state.ts';
import { freshWork, worked } from './work.ts';

test('what was found in a picture and is touched again is told again, and counts once', () => {
	const step = stepLike('hotspot', 'h1');
	const find = (work: Work, spot: string) => worked(step, work, { do: 'find', spot });
	const found = ['b', 'a', 'b'].reduce(find, freshWork(step));
	expect(found).toEqual({ kind: 'hotspot', found: ['a', 'b'] });
	expect(feedbackOf(step, found)).toMatchObject({ text: 'See b.' });
	// Another state is what makes a lesson speak.
	expect(find(found, 'b')).not.toBe(found);
});
