import { expect, test } from 'vitest';
import * as v from 'valibot';
import { clipFor, clipListSchema, type ClipList } from './clip.ts';

const clip = {
	file: 'a1.ogg',
	text: 'Salt.',
	kind: 'human',
	who: 'voice 3',
	on: '2026-11-24',
	words: [0]
} as const;
const list: ClipList = { clips: { 'lesson#s1': { ...clip, words: [0] } } };

test('a line finds its clip by key', () => {
	expect(clipFor({ key: 'lesson#s1', text: 'Salt.' }, list)?.file).toBe('a1.ogg');
	expect(clipFor({ key: 'lesson#s2', text: 'Salt.' }, list)).toBeUndefined();
});

test('a clip of words that have changed since is not used', () => {
	expect(clipFor({ key: 'lesson#s1', text: 'Pepper.' }, list)).toBeUndefined();
});

test.each([
	['a path that leaves the folder', { file: '../secret.ogg' }],
	['a file that is no sound', { file: 'a.exe' }],
	['a kind that we do not know', { kind: 'cloud' }],
	['a day that is none', { on: 'yesterday' }]
])('%s is refused', (_, change) => {
	const changed = { clips: { key: { ...clip, ...change } } };
	expect(v.safeParse(clipListSchema, changed).success).toBe(false);
});
