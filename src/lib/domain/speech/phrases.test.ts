import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrases } from './phrases.ts';

const LINE =
	'The walnut season is over. Yasin is sixteen and proud of his day book: every day, every sack. ' +
	'Tomorrow he wants to look for kitchen work at the public job centre.';

describe('a line on the projector', () => {
	test('is cut at its sentences', () => {
		expect(
			phrases('You did nothing wrong. He trusted somebody who is practised at tricking.')
		).toEqual([
			{ first: 'You did nothing wrong.', second: undefined, from: 0 },
			{ first: 'He trusted somebody who is practised at tricking.', second: undefined, from: 23 }
		]);
	});

	test('keeps short sentences together and a number whole', () => {
		expect(phrases('It costs 1.5 yuan. Good.').map(({ first }) => first)).toEqual([
			'It costs 1.5 yuan. Good.'
		]);
	});

	test('is cut at a comma where a sentence is too long', () => {
		for (const { first } of phrases(LINE)) expect(first.length).toBeLessThan(95);
	});

	test('has the second language beside it, in order and complete', () => {
		const zh =
			'核桃季节结束了。亚森十六岁，为他的工作记录感到骄傲。明天他想去公共就业中心找厨房的工作。';
		const pairs = phrases(LINE, zh);
		expect(pairs[0]?.second).toMatch(/^核桃季节结束了/);
		expect(pairs.at(-1)?.second).toMatch(/工作。$/);
		expect(pairs.every(({ second }) => second !== '')).toBe(true);
	});

	test('has each sentence beside the same one of the second language, however both are cut', () => {
		const en =
			'Hao is in the chat, too. He does not know them yet, so he wants to be funny, because that is how he makes all of his friends. He posts a joke.';
		const pairs = phrases(en, '张浩也在群里。他还不认识大家，所以想逗大家笑。他发了一个笑话。');
		expect(pairs.map(({ first }) => first.split(' ', 2).join(' '))).toEqual([
			'Hao is',
			'He does',
			'because that',
			'He posts'
		]);
		expect(pairs.map(({ second }) => second)).toEqual([
			'张浩也在群里。',
			'他还不认识大家，所以想逗大家笑。',
			'他还不认识大家，所以想逗大家笑。',
			'他发了一个笑话。'
		]);
	});

	test('Uyghur sentences end with their own question mark', () => {
		const pieces = phrases(
			'بارغاندا كۆرىسەن، ئاندىن بىز بىللە ئويلىنىمىز. نېمانچە كۆپ سورايسەن؟ ھېچقىسى يوق.'
		);
		expect(pieces.length).toBeGreaterThan(1);
	});

	test('loses no letter, whatever the text', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', ' ', '.', ',', '。', '؟', '!', 'ش', '路', '…')
		});
		fc.assert(
			fc.property(text, (line) => {
				const bare = (given: string) => given.replaceAll(/\s/gu, '');
				const pieces = phrases(line);
				expect(bare(pieces.map(({ first }) => first).join(''))).toBe(bare(line));
			})
		);
	});
});
