import { expect, test } from 'vitest';
import { stretches, wordByWord } from './stretches.ts';

test.each([
	['“Yes,” she says.', 'en'],
	['«ياق» دېدى ئۇ.', 'ug'],
	['我能怎么办？', 'zh'],
	['… 110!', 'en'],
	['…', 'en'],
	['', 'kk']
] as const)('word by word nothing of “%s” is lost', (text, language) => {
	const parts = stretches(text, language);
	const { before, words } = wordByWord(parts);
	expect(before + words.map(({ text: word, gap }) => word + gap).join('')).toBe(text);
	expect(words.map(({ word }) => word)).toEqual(words.map((_, n) => n));
});
