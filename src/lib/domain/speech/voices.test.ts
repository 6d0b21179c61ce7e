import { expect, test } from 'vitest';
import { SPEAKERS } from '../content/words.ts';
import { engineVoice, rateFor, VARIANTS, voiceOf } from './voices.ts';

const CHILDREN = [
	'aygul',
	'nurjan',
	'majun',
	'xiaoyu',
	'dilnur',
	'erlan',
	'aigerim',
	'hao',
	'rena',
	'yasin'
] as const;

test.each(SPEAKERS)('%s has a voice that the engine can make', (who) => {
	const { variant, pitch, range } = voiceOf(who);
	expect(VARIANTS).toContain(variant);
	expect(pitch).toBeGreaterThanOrEqual(0);
	expect(pitch).toBeLessThanOrEqual(99);
	expect(range).toBeLessThanOrEqual(99);
});

test('no two of the ten children sound the same, and none like the narrator', () => {
	const sounds = [...CHILDREN, 'narrator' as const].map((who) => JSON.stringify(voiceOf(who)));
	expect(new Set(sounds).size).toBe(CHILDREN.length + 1);
});

test('Little children hear a slower voice than the others', () => {
	expect(rateFor('l', 1)).toBe(130);
	expect(rateFor('m', 1)).toBe(150);
	expect(rateFor('a', 1)).toBe(150);
});

test('the turtle slows the words and leaves the pitch', () => {
	const line = { who: 'aygul', band: 'm', language: 'zh' } as const;
	const usual = engineVoice(line, 1);
	const slow = engineVoice(line, 0.75);
	expect(slow.rate).toBe(113);
	expect(slow).toEqual({ ...usual, rate: slow.rate });
	expect(slow.name).toBe('cmn+f4');
});
