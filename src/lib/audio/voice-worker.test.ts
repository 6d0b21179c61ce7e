import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { VoiceAnswer, VoiceRequest } from './voice-messages.ts';

/** An engine that says anything but “boom”, which is more than its memory holds; for “long” it takes 100 ms. */
const ENGINE = `
	let started = 0;
	export default async () => {
		const isFirst = started++ === 0;
		return {
			eSpeakNGWorker: class {
				set_voice() {}
				synthesize(text, tell) {
					if (text === 'boom' && isFirst) throw new RangeError('memory access out of bounds');
					if (text === 'long') globalThis.engineClock.now += 100;
					tell(new Int16Array(2048), []);
				}
			}
		};
	};`;

const VOICE = { name: 'ug', rate: 150, pitch: 50, range: 50 };
const CHINESE = 'chinese';
/** Lets the dictionary of Mandarin come, or not. */
let answer: (came: Response) => void = () => {};
/** How often it was asked for. */
let asked = 0;

const clock = { now: 0 };
const answers: VoiceAnswer[] = [];
const worker = {
	postMessage: (answer: VoiceAnswer) => answers.push(answer),
	onmessage: undefined as ((message: { data: VoiceRequest }) => void) | undefined
};

beforeAll(async () => {
	vi.stubGlobal('self', worker);
	vi.stubGlobal('engineClock', clock);
	const { fetch } = globalThis;
	const slow = () => {
		asked++;
		return new Promise<Response>((resolve) => (answer = resolve));
	};
	vi.stubGlobal('fetch', (url: string) => (url.endsWith(CHINESE) ? slow() : fetch(url)));
	await import('./voice-worker.ts');
	const chinese = { data: CHINESE, files: [] };
	const manifest = { engine: encodeURIComponent(ENGINE), data: '', chinese } as never;
	worker.onmessage?.({ data: { ask: 'start', base: 'data:text/javascript,', manifest } });
});
afterAll(() => vi.unstubAllGlobals());

function render(id: number, text: string, { isChinese = false } = {}) {
	const clauses = [{ text, starts: [], pause: 0 }];
	const line = { id, clauses, voice: VOICE, pauseFactor: 1, isChinese };
	worker.onmessage?.({ data: { ask: 'render', ...line } });
	const endOf = () => answers.find((one) => 'id' in one && one.tell !== 'part' && one.id === id);
	return vi.waitFor(() => expect(endOf()?.tell).toBeDefined()).then(() => endOf()?.tell);
}

test('a line over which the engine breaks down is missing, and the next one has a new engine', async () => {
	expect(await render(1, 'one')).toBe('done');
	expect(await render(2, 'boom')).toBe('missing');
	expect(await render(3, 'three')).toBe('done');
	expect(await render(4, 'boom')).toBe('done');
});

test('a line of which the dictionary stops coming is missing, and the next one asks for it again', async () => {
	vi.useFakeTimers();
	try {
		for (const id of [10, 11]) {
			const told = render(id, '你好', { isChinese: true });
			await vi.advanceTimersByTimeAsync(0);
			answer(new Response(new ReadableStream()));
			await vi.advanceTimersByTimeAsync(10_000);
			expect(await told).toBe('missing');
		}
		expect(asked).toBe(2);
	} finally {
		vi.useRealTimers();
	}
});

test('a dictionary that its host has damaged is not fetched for every line, but again after a while', async () => {
	vi.useFakeTimers();
	try {
		const before = asked;
		const first = render(12, '你好', { isChinese: true });
		await vi.advanceTimersByTimeAsync(0);
		answer(new Response('too long'));
		expect(await first).toBe('missing');
		expect(await render(13, '你好', { isChinese: true })).toBe('missing');
		expect(asked).toBe(before + 1);
		await vi.advanceTimersByTimeAsync(600_000);
		void render(14, '你好', { isChinese: true });
		await vi.advanceTimersByTimeAsync(0);
		expect(asked).toBe(before + 2);
		answer(new Response(new ReadableStream()));
		await vi.advanceTimersByTimeAsync(10_000);
	} finally {
		vi.useRealTimers();
	}
});

test('a Chinese line waits for its dictionary, and holds up no other language', async () => {
	const chinese = render(5, '你好', { isChinese: true });
	expect(await render(6, 'six')).toBe('done');
	answer(new Response(''));
	expect(await chinese).toBe('done');
	expect(await render(7, '再见', { isChinese: true })).toBe('done');
});

test('a line that is made ahead leaves the processor to the page between its clauses, but not when it is waited for', async () => {
	vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	const clause = { text: 'long', starts: [], pause: 0 };
	const line = { id: 20, clauses: [clause, clause, clause], voice: VOICE, pauseFactor: 1 };
	const made = () => answers.filter((one) => one.tell === 'part' && one.id === 20).length;
	try {
		worker.onmessage?.({ data: { ask: 'render', ...line, isChinese: false } });
		await vi.advanceTimersByTimeAsync(299);
		expect(made()).toBe(1);
		await vi.advanceTimersByTimeAsync(1);
		expect(made()).toBe(2);
		worker.onmessage?.({ data: { ask: 'hurry', id: 20 } });
		await vi.advanceTimersByTimeAsync(0);
		expect(made()).toBe(3);
	} finally {
		vi.useRealTimers();
		vi.restoreAllMocks();
	}
});
