import { expect, test } from 'vitest';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { wordsOf } from '../../../../tests/pages/words.ts';
import { FRUITS } from './fruits.ts';

test('three hundred children can be in groups of twenty-five', () => {
	expect(FRUITS.length * 25).toBeGreaterThanOrEqual(300);
});

test.each(LANGUAGES)('each fruit has a name of its own (%s)', (language) => {
	const words = wordsOf(language);
	const names = FRUITS.map((fruit) => words(`tile.group.${fruit}`));
	expect(new Set(names).size).toBe(FRUITS.length);
	expect(names.filter((name) => name.includes('.'))).toEqual([]);
});
