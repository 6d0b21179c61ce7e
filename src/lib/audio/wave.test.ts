import { expect, test } from 'vitest';
import { NOTES, type Effect } from './effect-notes.ts';
import { samplesOf, waveAddress } from './wave.ts';

test.each(Object.keys(NOTES) as Effect[])('%s is heard, and 12 dB below the voice', (effect) => {
	const loudest = samplesOf(NOTES[effect]).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
	expect(loudest).toBeGreaterThan(8000);
	expect(loudest).toBeLessThanOrEqual(0x7fff / 4);
});

test('a press is over in 40 ms and a jingle in two seconds', () => {
	expect(samplesOf(NOTES.press).length / 16_000).toBeCloseTo(0.04);
	expect(samplesOf(NOTES['tool-day_book']).length / 16_000).toBeCloseTo(2);
});

test('an effect is a WAV file of its samples', () => {
	const file = Buffer.from(waveAddress(Int16Array.of(1, -2)).split(',')[1] ?? '', 'base64');
	expect(file.toString('latin1', 0, 4)).toBe('RIFF');
	expect(file.readUInt32LE(40)).toBe(4);
	expect([file.readInt16LE(44), file.readInt16LE(46)]).toEqual([1, -2]);
});
