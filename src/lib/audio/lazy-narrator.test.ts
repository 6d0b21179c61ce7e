import { expect, test, vi } from 'vitest';
import type { Narrator, SpokenLine } from '#lib/domain/speech/narration.ts';
import { createLazyNarrator } from './lazy-narrator.ts';

const line = (text: string): SpokenLine => ({
	key: text,
	text,
	language: 'en',
	who: 'narrator',
	band: 'l'
});

function narratorWith(said: string[]): Narrator {
	return {
		speaking: undefined,
		speed: 1,
		say: ({ text }) => {
			said.push(text);
			return { ended: Promise.resolve('finished') };
		},
		stop: () => said.push('(stop)'),
		cut: () => said.push('(cut)'),
		preload: () => Promise.resolve(true),
		prepare: () => {},
		unlock: () => {}
	};
}

test('of two lines that are asked for while the voice is coming, only the later is heard', async () => {
	const said: string[] = [];
	const lazy = createLazyNarrator(() => Promise.resolve(narratorWith(said)));
	const ends = [lazy.say(line('one')).ended, lazy.say(line('two')).ended];
	expect(await Promise.all(ends)).toEqual(['stopped', 'finished']);
	expect(said).toEqual(['two']);
});

test('a stop while the voice is coming leaves silence', async () => {
	const said: string[] = [];
	const lazy = createLazyNarrator(() => Promise.resolve(narratorWith(said)));
	const { ended } = lazy.say(line('one'));
	lazy.stop();
	expect(await ended).toBe('stopped');
	expect(said).toEqual([]);
});

test('a line that is cut off while the voice is coming is never heard', async () => {
	const said: string[] = [];
	const lazy = createLazyNarrator(() => Promise.resolve(narratorWith(said)));
	const { ended } = lazy.say(line('one'));
	lazy.cut();
	expect(await ended).toBe('stopped');
	expect(said).toEqual([]);
});

test('a voice that could not be fetched is asked for again with the next line', async () => {
	const said: string[] = [];
	let tries = 0;
	const lazy = createLazyNarrator(() =>
		++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(narratorWith(said))
	);
	expect(await lazy.say(line('one')).ended).toBe('missing');
	expect(await lazy.say(line('two')).ended).toBe('finished');
});

test('a voice that never comes keeps no line waiting for ever', async () => {
	vi.useFakeTimers();
	try {
		const lazy = createLazyNarrator(() => new Promise(() => undefined));
		const { ended } = lazy.say(line('one'));
		await vi.advanceTimersByTimeAsync(10_000);
		expect(await ended).toBe('missing');
	} finally {
		vi.useRealTimers();
	}
});

test('a speed chosen before the voice is there holds afterwards', async () => {
	const real = narratorWith([]);
	const lazy = createLazyNarrator(() => Promise.resolve(real));
	lazy.speed = 0.75;
	await lazy.preload(['en']);
	expect(real.speed).toBe(0.75);
});
