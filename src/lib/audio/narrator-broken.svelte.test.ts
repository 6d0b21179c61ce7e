import { afterEach, expect, test, vi } from 'vitest';
import type { SpokenLine } from '#lib/domain/speech/narration.ts';
import { ClipShelf } from './clip-shelf.ts';
import { createNarrator } from './narrator.ts';
import { SAMPLE_RATE } from './speech-engine.ts';
import type { VoiceAnswer, VoiceRequest } from './voice-messages.ts';

vi.mock('./clip-player.ts', () => ({}));

const line: SpokenLine = {
	key: 'lesson#s1',
	text: 'You are good.',
	language: 'en',
	who: 'narrator',
	band: 'm'
};

/** A voice that makes two seconds of sound, and ends as it is told. */
function voiceThat(tell: 'done' | 'missing') {
	return class {
		onmessage: (event: { data: VoiceAnswer }) => void = () => {};
		postMessage(asked: VoiceRequest) {
			if (asked.ask !== 'render') return;
			const sound = new Int16Array(2 * SAMPLE_RATE);
			const answer = (data: VoiceAnswer) => this.onmessage({ data });
			setTimeout(() => {
				answer({ tell: 'part', id: asked.id, part: { sound, words: [] } });
				answer({ tell, id: asked.id });
			});
		}
		terminate() {}
	};
}

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

test('a voice that breaks off leaves no sound that nothing can stop', async () => {
	vi.stubGlobal('Worker', voiceThat('missing'));
	const silenced = vi.spyOn(AudioParam.prototype, 'linearRampToValueAtTime');
	const narrator = createNarrator();
	expect(await narrator.say(line).ended).toBe('missing');
	expect(silenced).toHaveBeenCalledWith(0, expect.any(Number));
	narrator.close();
});

test('where the player of recorded clips cannot be fetched, the voice of the device speaks', async () => {
	vi.stubGlobal('Worker', voiceThat('done'));
	const clip = { file: 's1.opus', text: line.text, kind: 'human', words: [] } as never;
	vi.spyOn(ClipShelf.prototype, 'find').mockReturnValue(clip);
	const speaks = vi.spyOn(AudioBufferSourceNode.prototype, 'start');
	const narrator = createNarrator();
	expect(await narrator.say(line).ended).toBe('finished');
	expect(speaks).toHaveBeenCalledOnce();
	narrator.close();
});

test('a voice that could not be loaded leaves no line waiting, and the next one starts another', async () => {
	let started = 0;
	class Unloaded extends voiceThat('done') {
		constructor() {
			super();
			started++;
		}
		override postMessage(asked: VoiceRequest) {
			if (started > 1) return super.postMessage(asked);
			const told: VoiceAnswer = { tell: 'loaded', what: 'engine', ok: false };
			if (asked.ask === 'render') setTimeout(() => this.onmessage({ data: told }));
		}
	}
	vi.stubGlobal('Worker', Unloaded);
	const narrator = createNarrator();
	expect(await narrator.say(line).ended).toBe('missing');
	expect(await narrator.say({ ...line, text: 'Again.' }).ended).toBe('finished');
	narrator.close();
});

test('a voice whose code never comes is given up after a while', async () => {
	const started = Promise.withResolvers<void>();
	class Never extends voiceThat('done') {
		override postMessage() {
			started.resolve();
		}
	}
	vi.stubGlobal('Worker', Never);
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const narrator = createNarrator();
	const { ended } = narrator.say(line);
	await started.promise;
	await vi.advanceTimersByTimeAsync(10_000);
	expect(await ended).toBe('missing');
	narrator.close();
});
