import { expect, test } from 'vitest';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { StepOf } from '../content/step.ts';
import { feedbackOf } from './feedback.ts';
import type { Work } from './state.ts';
import { freshWork, isDone, worked } from './work.ts';

type Spot = StepOf<'hotspot'>['spots'][number];

test('what was found in a picture and is touched again is told again, and counts once', () => {
	const step = stepLike('hotspot', 'h1');
	const find = (work: Work, spot: string) => worked(step, work, { do: 'find', spot });
	const found = ['b', 'a', 'b'].reduce(find, freshWork(step));
	expect(found).toEqual({ kind: 'hotspot', found: ['a', 'b'] });
	expect(feedbackOf(step, found)).toMatchObject({ text: 'See b.' });
	// Another state is what makes a lesson speak.
	expect(find(found, 'b')).not.toBe(found);
});

test('what is in a picture beside the things that are asked for is explained, and does not count', () => {
	const sample = stepLike('hotspot', 'h1') as StepOf<'hotspot'>;
	const [tea, poison] = sample.spots as [Spot, Spot];
	const spots = [
		{ ...tea, kind: 'good' as const },
		{ ...poison, kind: 'risk' as const }
	];
	const step = { ...sample, spots, need: 1, seek: 'risk' as const };
	const find = (work: Work, spot: string) => worked(step, work, { do: 'find', spot });
	const first = find(freshWork(step), tea.id);
	expect(feedbackOf(step, first)).toMatchObject({ text: tea.fb });
	expect(isDone(step, first)).toBe(false);
	expect(isDone(step, find(first, poison.id))).toBe(true);
});
