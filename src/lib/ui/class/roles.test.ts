import { expect, test } from 'vitest';
import { writtenLessons } from '../../../../tests/fixtures/written-lessons.ts';
import en from '../../../../content/interface/adult/en.json';

test('everybody who speaks in a play has a name on the picture', () => {
	const known = Object.keys(en.class.role);
	const missing = writtenLessons()
		.flatMap(({ steps }) => steps.flatMap((step) => (step.type === 'roleplay' ? step.roles : [])))
		.filter((role) => !known.includes(role));
	expect(missing).toEqual([]);
});
