import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase45, toBase45 } from './base45.ts';
import { FrameSink } from './frame-sink.ts';
import { fitsFrames, FrameSource, readFrame } from './frames.ts';
import { BLOCK_BYTES, MOST_BLOCKS } from './blocks.ts';

const bytes = (maxLength: number) => fc.uint8Array({ minLength: 1, maxLength });

/** Shows frame after frame, some of them unseen, until the other side has everything. */
function shown(source: FrameSource, isSeen: (frame: number) => boolean, sink = new FrameSink()) {
	for (let number = 0; number < source.count * 20 + 200; number++) {
		if (!isSeen(number)) continue;
		const frame = readFrame(source.frameText(number));
		const seen = frame && sink.add(frame);
		if (seen?.state === 'whole') return { bytes: seen.bytes, frames: number + 1 };
	}
	return undefined;
}

test('bytes survive base45', () => {
	const survives = fc.property(bytes(300), (sent) => {
		expect(fromBase45(toBase45(sent))).toEqual(sent);
	});
	fc.assert(survives);
	expect(toBase45(new TextEncoder().encode('Hello!!'))).toBe('%69 VD92EX0');
});

test('text that is no base45 is refused', () => {
	for (const text of ['A', '::::', 'abc', ':::', '%69 VD92EX'])
		expect(fromBase45(text)).toBeUndefined();
});

test('whatever is lost, what arrives is what was sent', () => {
	fc.assert(
		fc.property(bytes(6000), fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (sent, dice) => {
			const lucky = () => (dice.next().value ?? 0) >= 4;
			expect(shown(new FrameSource(sent), lucky)?.bytes).toEqual(sent);
		}),
		{ numRuns: 60 }
	);
});

test('frames may come in any order and twice', () => {
	const order = fc.shuffledSubarray([...Array(40).keys()], { minLength: 30, maxLength: 40 });
	fc.assert(
		fc.property(bytes(4000), order, (sent, numbers) => {
			const source = new FrameSource(sent);
			const sink = new FrameSink();
			const texts = [...numbers, ...numbers].map((number) => source.frameText(number));
			const seen = texts
				.map(readFrame)
				.map((frame) => frame && sink.add(frame))
				.find((one) => one?.state === 'whole');
			expect(seen).toEqual({ state: 'whole', bytes: sent });
		}),
		{ numRuns: 40 }
	);
});

test('without loss each block is shown once and nothing more is needed', () => {
	const sent = Uint8Array.from({ length: 35_000 }, (_, n) => (n * 7919) & 255);
	const source = new FrameSource(sent);
	expect(shown(source, () => true)?.frames).toBe(Math.ceil(35_000 / BLOCK_BYTES));
});

test('half of all frames lost costs little more than twice the frames', () => {
	const sent = Uint8Array.from({ length: 35_000 }, (_, n) => (n * 7919) & 255);
	const source = new FrameSource(sent);
	const seen = shown(source, (frame) => (Math.imul(frame, 0x9e3779b1) >>> 16) % 2 === 0);
	expect(seen?.bytes).toEqual(sent);
	expect(seen?.frames).toBeLessThan(source.count * 2 + 20);
});

test('another sending begins a new reading', () => {
	const sink = new FrameSink();
	const first = new FrameSource(new Uint8Array(4000).fill(1));
	const second = new FrameSource(new Uint8Array(4000).fill(2));
	const frame = readFrame(first.frameText(0));
	expect(frame && sink.add(frame)).toEqual({ state: 'reading', known: 1, count: 10 });
	expect(shown(second, () => true, sink)?.bytes).toEqual(new Uint8Array(4000).fill(2));
});

test('a damaged frame is found out at the end, and reading begins again', () => {
	const sent = new Uint8Array(900).fill(7);
	const source = new FrameSource(sent);
	const sink = new FrameSink();
	const frames = [0, 1, 2].map((number) => readFrame(source.frameText(number)));
	frames[1]?.block.fill(9);
	const states = frames.map((frame) => frame && sink.add(frame).state);
	expect(states).toEqual(['reading', 'reading', 'tangled']);
	expect(shown(source, () => true, sink)?.bytes).toEqual(sent);
});

test('other codes are no frames', () => {
	for (const text of fc.sample(fc.string(), 200)) expect(readFrame(text)).toBeUndefined();
	expect(readFrame('Y1')).toBeUndefined();
	expect(readFrame('HTTPS://EXAMPLE.ORG')).toBeUndefined();
});

test('what is too large for a moving code is said before it is shown', () => {
	expect(fitsFrames(new Uint8Array(BLOCK_BYTES * MOST_BLOCKS))).toBe(true);
	expect(fitsFrames(new Uint8Array(BLOCK_BYTES * MOST_BLOCKS + 1))).toBe(false);
});
