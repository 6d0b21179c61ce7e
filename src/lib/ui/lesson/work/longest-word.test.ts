import { expect, test } from 'vitest';
import { longestWord } from './longest-word.ts';

test.each([
	[['Call the ambulance,', 'phone on loudspeaker.'], 12],
	[['Әжеге айт.', 'Есік'], 5],
	[['打电话叫救护车。'], 1],
	[[], 1]
])('of %j the longest word has %i letters', (texts, letters) => {
	expect(longestWord(texts)).toBe(letters);
});
