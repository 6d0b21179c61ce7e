import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SpokenLine } from '#lib/domain/speech/narration.ts';
import { createNarrator, type ClosableNarrator } from './narrator.ts';

const line = (change: Partial<SpokenLine> = {}): SpokenLine => ({
	key: 'lesson#s1',
	text: 'سەن ياخشى، مەن ياخشى.',
	language: 'ug',
	who: 'narrator',
	band: 'm',
	...change
});
const short = { key: 'lesson#s2', text: 'Go!', language: 'en' } as const;

let narrator: ClosableNarrator;
beforeEach(() => {
	narrator = createNarrator();
});
afterEach(() => narrator.close());

test('a line starts, tells each of its words in order and ends', async () => {
	const told: (string | number)[] = [];
	const { ended } = narrator.say(line(), {
		onstart: () => told.push('start'),
		onword: (word) => told.push(word)
	});
	expect(narrator.speaking).toBe('lesson#s1');
	expect(await ended).toBe('finished');
	expect(told).toEqual(['start', 0, 1, 2, 3]);
	expect(narrator.speaking).toBeUndefined();
});

test.each([
	['kk', 'Сен жақсысың, мен де.', 4],
	['en', 'You are good, out of the door.', 7]
] as const)('speaks %s', async (language, text, count) => {
	const words: number[] = [];
	const { ended } = narrator.say(line({ language, text }), { onword: (word) => words.push(word) });
	expect(await ended).toBe('finished');
	expect(words).toEqual(Array.from({ length: count }, (_, i) => i));
});

test('speaks Chinese after loading what it needs', async () => {
	await narrator.preload(['zh']);
	const words: number[] = [];
	const said = narrator.say(line({ language: 'zh', text: '你好，孩子。' }), {
		onword: (word) => words.push(word)
	});
	expect(await said.ended).toBe('finished');
	expect(words).toEqual([0, 1]);
});

test('a new line cuts the one before at once', async () => {
	const words: number[] = [];
	const started = Promise.withResolvers<void>();
	const first = narrator.say(line(), {
		onstart: () => started.resolve(),
		onword: (word) => words.push(word)
	});
	await started.promise;
	const second = narrator.say(line(short));
	expect(narrator.speaking).toBe('lesson#s2');
	expect(await first.ended).toBe('stopped');
	const heard = words.length;
	expect(await second.ended).toBe('finished');
	expect(words).toHaveLength(heard);
});

test('stop ends the line at once, and nothing is spoken then', async () => {
	const said = narrator.say(line());
	narrator.stop();
	expect(narrator.speaking).toBeUndefined();
	expect(await said.ended).toBe('stopped');
});

test('a line that is cut off is silent at once, and hears of its end with the stop that follows', async () => {
	const started = Promise.withResolvers<void>();
	const words: number[] = [];
	const said = narrator.say(line(), {
		onstart: () => started.resolve(),
		onword: (word) => words.push(word)
	});
	await started.promise;
	const heard = words.length;
	let ended = '';
	void said.ended.then((how) => (ended = how));
	narrator.cut();
	await narrator.preload(['en']);
	expect([ended, narrator.speaking]).toEqual(['', undefined]);
	narrator.stop();
	expect(await said.ended).toBe('stopped');
	await narrator.say(line(short)).ended;
	expect(words).toHaveLength(heard);
});

// Again where the machine was busy with something else: it is the best of three that counts.
test('a line that was made ready sounds within 100 ms', { retry: 2 }, async () => {
	await narrator.preload(['ug']);
	narrator.unlock();
	await narrator.say(line(short)).ended;
	narrator.prepare(line());
	await narrator.say(line({ ...short, text: 'Stop now.' })).ended;
	const asked = performance.now();
	let waited = Infinity;
	await narrator.say(line(), { onstart: () => (waited = performance.now() - asked) }).ended;
	expect(waited).toBeLessThan(100);
});

test('the turtle takes longer for the same words', async () => {
	const once = async () => {
		let from = 0;
		await narrator.say(line(), { onstart: () => (from = performance.now()) }).ended;
		return performance.now() - from;
	};
	/** A busy machine only makes a line longer. */
	const lasts = async () => Math.min(await once(), await once());
	const usual = await lasts();
	narrator.speed = 0.75;
	expect(await lasts()).toBeGreaterThan(usual * 1.15);
});

test('a page that is left ends the line', async () => {
	const said = narrator.say(line());
	dispatchEvent(new Event('pagehide'));
	expect(await said.ended).toBe('stopped');
});

test('sound that the browser holds back is reported as blocked', async () => {
	const resume = vi
		.spyOn(AudioContext.prototype, 'resume')
		.mockImplementation(() => new Promise(() => {}));
	const state = vi.spyOn(AudioContext.prototype, 'state', 'get').mockReturnValue('suspended');
	expect(await narrator.say(line()).ended).toBe('blocked');
	resume.mockRestore();
	state.mockRestore();
});

test('a voice that is not there is reported as missing, and is asked for again next time', async () => {
	const fetched = vi
		.spyOn(globalThis, 'fetch')
		.mockResolvedValue(new Response('', { status: 404 }));
	expect(await narrator.say(line()).ended).toBe('missing');
	fetched.mockRestore();
	expect(await narrator.say(line()).ended).toBe('finished');
});

test('a locked screen silences the line, nothing can be said meanwhile, and a touch is heard later', async () => {
	const said = narrator.say(line());
	const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
	document.dispatchEvent(new Event('visibilitychange'));
	expect(await said.ended).toBe('stopped');
	expect(await narrator.say(line(short)).ended).toBe('stopped');
	state.mockRestore();
	document.dispatchEvent(new Event('visibilitychange'));
	expect(narrator.speaking).toBeUndefined();
	expect(await narrator.say(line(short)).ended).toBe('finished');
});

test('a headphone that comes out ends the line', async () => {
	const said = narrator.say(line());
	navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
	expect(await said.ended).toBe('stopped');
});
