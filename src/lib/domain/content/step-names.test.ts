import { expect, test } from 'vitest';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { withStepNames } from './step-names.ts';

const said = (t: string) => ({ say: [{ who: 'narrator' as const, t }] });
const steps = [
	stepLike(
		'panel',
		's01',
		said('The kite flies over the wall, and nobody laughs any more at Lele.')
	),
	stepLike('choice', 's02', { ...said('He looks up.'), ask: 'What can Aygul do?' }),
	stepLike('choice', 's02q', { ...said('Evening. He waits.'), ask: 'What now?' }),
	stepLike('choice', 's03', { ...said('Morning. They meet.'), ask: 'What now?' })
];

test('whoever leads a class reads the question of a step, not its id', () => {
	expect(withStepNames('Show all ways at s02.', steps, 'en')).toBe(
		'Show all ways at “What can Aygul do?”.'
	);
	expect(withStepNames('s02 دا ھەممە يولنى كۆرسىتىڭ.', steps, 'ug')).toBe(
		'«What can Aygul do?» دا ھەممە يولنى كۆرسىتىڭ.'
	);
});

test('two steps with the same question are told apart by what is said before', () => {
	expect(withStepNames('At s02q and s03.', steps, 'en')).toBe(
		'At “Evening. He waits.” and “Morning. They meet.”.'
	);
});

test('a step that asks nothing is known by how it begins', () => {
	expect(withStepNames('After s01 stop.', steps, 'en')).toBe(
		'After “The kite flies over the wall, and nobody laughs …” stop.'
	);
});

test('what is no step of the lesson stays as it is', () => {
	expect(withStepNames('S3 lessons, s99.', steps, 'zh')).toBe('S3 lessons, s99.');
});
