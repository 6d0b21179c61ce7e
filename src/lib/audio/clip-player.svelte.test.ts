import { Howl } from 'howler';
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import type { SpokenLine } from '#lib/domain/speech/narration.ts';
import type { Clip } from '#lib/domain/speech/clip.ts';
import { ClipShelf } from './clip-shelf.ts';
import { createNarrator, type ClosableNarrator } from './narrator.ts';
import { samplesOf, waveAddress } from './wave.ts';

const line: SpokenLine = {
	key: 'my-rights.l.1#steps.s1.say.1.t',
	text: 'You are good.',
	language: 'en',
	who: 'narrator',
	band: 'm'
};
const clip: Clip = {
	file: 's1.wav',
	text: line.text,
	kind: 'human',
	who: 'Studio 1',
	on: '2026-11-24',
	words: [0, 150, 300]
};
const NOTES = [0, 0.15, 0.3].map((at) => ({ pitch: 440, at, lasts: 0.3, timbre: 'reed' as const }));

let narrator: ClosableNarrator;
let address: MockInstance<ClipShelf['address']>;
let plays: MockInstance<Howl['play']>;
let speaks: MockInstance<AudioBufferSourceNode['start']>;

/** Puts a clip on the shelf as an installed voice pack would. */
async function shelve(own: Clip, sound: Blob) {
	const fetched = globalThis.fetch.bind(globalThis);
	vi.spyOn(globalThis, 'fetch').mockImplementation(async (asked, init) => {
		const path = new URL(asked instanceof Request ? asked.url : asked, location.href).pathname;
		if (path === '/voices/en/manifest.json') return Response.json({ clips: { [line.key]: own } });
		const answer = await fetched(asked, init);
		if (path !== '/voice/manifest.json') return answer;
		return Response.json({ ...((await answer.json()) as object), recorded: ['en'] });
	});
	address.mockReturnValue(URL.createObjectURL(sound));
	await narrator.preload(['en']);
}

async function recording(): Promise<Blob> {
	return (await fetch(waveAddress(samplesOf(NOTES)))).blob();
}

beforeEach(() => {
	narrator = createNarrator();
	address = vi.spyOn(ClipShelf.prototype, 'address');
	plays = vi.spyOn(Howl.prototype, 'play');
	speaks = vi.spyOn(AudioBufferSourceNode.prototype, 'start');
});
afterEach(() => {
	narrator.close();
	vi.restoreAllMocks();
});

test('a recorded clip is heard instead of the voice on the device, and lights its words in time', async () => {
	await shelve(clip, await recording());
	const lit: number[] = [];
	// Where the clip itself is: by a clock a slow start would count as an early word.
	const at: number[] = [];
	const { ended } = narrator.say(line, {
		onword: (word) => {
			lit.push(word);
			const howl = plays.mock.contexts[0] as Howl;
			at.push(howl.playing() ? howl.seek() * 1000 : Infinity);
		}
	});
	expect(await ended).toBe('finished');
	expect(lit).toEqual([0, 1, 2]);
	expect(at[1]).toBeGreaterThanOrEqual(150);
	expect(at[2]).toBeGreaterThanOrEqual(300);
	expect(speaks).not.toHaveBeenCalled();
});

test('a clip that a telephone call has paused holds up no story', async () => {
	const element = vi.spyOn(HTMLAudioElement.prototype, 'play');
	await shelve(clip, await recording());
	const { ended } = narrator.say(line, {
		onstart: () => (element.mock.contexts[0] as HTMLAudioElement).pause()
	});
	expect(await ended).toBe('finished');
});

test('a new line cuts a clip at once', async () => {
	await shelve(clip, await recording());
	const started = Promise.withResolvers<void>();
	const first = narrator.say(line, { onstart: () => started.resolve() });
	await started.promise;
	const second = narrator.say({ ...line, key: 'interface#go', text: 'Go!' });
	expect(await first.ended).toBe('stopped');
	expect(await second.ended).toBe('finished');
});

test('a damaged clip is replaced by the voice on the device', async () => {
	await shelve(clip, new Blob(['no sound at all']));
	const lit: number[] = [];
	const { ended } = narrator.say(line, { onword: (word) => lit.push(word) });
	expect(await ended).toBe('finished');
	expect(lit).toEqual([0, 1, 2]);
	expect(speaks).toHaveBeenCalled();
});

test('a clip of words that have changed since is not heard', async () => {
	await shelve({ ...clip, text: 'You are nice.' }, await recording());
	expect(await narrator.say(line).ended).toBe('finished');
	expect(plays).not.toHaveBeenCalled();
	expect(speaks).toHaveBeenCalled();
});
