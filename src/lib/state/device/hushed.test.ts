import { expect, test } from 'vitest';
import { quietNarrator } from '../../../../tests/fixtures/quiet-narrator.ts';
import type { SpokenLine } from '#lib/domain/speech/narration.ts';
import { hushed } from './hushed.ts';

const line = (text: string): SpokenLine => ({
	key: `interface#${text}`,
	text,
	language: 'en',
	who: 'narrator',
	band: 'l'
});

test('nothing is said beneath the cover, and what was asked for there never comes later', async () => {
	let isCovered = true;
	const { narrator, said, finish } = quietNarrator();
	const voice = hushed(narrator, () => isCovered);
	expect(await voice.say(line('Breathe in')).ended).toBe('stopped');
	isCovered = false;
	const { ended } = voice.say(line('Who are you?'));
	finish();
	expect(await ended).toBe('finished');
	expect(said.map(({ text }) => text)).toEqual(['Who are you?']);
});

test('the speed that is chosen is that of the voice itself', () => {
	const { narrator } = quietNarrator();
	hushed(narrator, () => false).speed = 0.75;
	expect(narrator.speed).toBe(0.75);
});
