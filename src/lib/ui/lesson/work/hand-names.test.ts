import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writtenLessons } from '../../../../../tests/fixtures/written-lessons.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';

const icons = new Set(
	writtenLessons().flatMap(({ steps }) =>
		steps.flatMap((step) => (step.type === 'hand_map' ? step.icons : []))
	)
);

test.each(LANGUAGES)('everybody on a helping hand has a name to be heard (%s)', (language) => {
	const words = JSON.parse(readFileSync(`content/interface/${language}.json`, 'utf8')) as {
		step: { hand: { who: Record<string, string> } };
	};
	expect(icons.size).toBeGreaterThan(0);
	expect([...icons].filter((icon) => !words.step.hand.who[icon])).toEqual([]);
});
