import { expect, onTestFinished, test } from 'vitest';
import { FrameSink } from '#lib/domain/transfer/frame-sink.ts';
import { FrameSource, readFrame } from '#lib/domain/transfer/frames.ts';
import { FRAMES_PER_SECOND, qrFields } from './qr.ts';

const CLASS_DAY = 35_000;

/** Chance that is the same at every run. */
function dice(seed: number) {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** A class day as a bundle is: bytes that cannot be packed any further. */
function classDay(): Uint8Array {
	const chance = dice(7);
	return Uint8Array.from({ length: CLASS_DAY }, () => Math.floor(chance() * 256));
}

/** The code as the other tablet shows it. */
function shown(text: string): OffscreenCanvas {
	const fields = qrFields(text);
	const canvas = new OffscreenCanvas(fields.length * 6, fields.length * 6);
	const context = contextOf(canvas);
	context.fillStyle = '#eeeeea';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.fillStyle = '#262226';
	fields.forEach((row, y) => {
		row.forEach((dark, x) => dark && context.fillRect(x * 6, y * 6, 6, 6));
	});
	return canvas;
}

/** What a cheap camera makes of it: tilted, a little blurred, grainy. */
function filmed(text: string, chance: () => number): ImageData {
	const context = contextOf(new OffscreenCanvas(720, 540));
	context.fillStyle = '#b9b4a8';
	context.fillRect(0, 0, 720, 540);
	context.filter = 'blur(0.7px)';
	context.translate(360 + chance() * 20, 270 + chance() * 20);
	context.rotate((chance() - 0.5) * 0.14);
	context.drawImage(shown(text), -230, -230, 460, 460);
	const image = context.getImageData(0, 0, 720, 540);
	for (let at = 0; at < image.data.length; at++)
		if (at % 4 < 3) image.data[at] = (image.data[at] ?? 0) + (chance() - 0.5) * 36;
	return image;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('no canvas');
	return context;
}

function reader() {
	const worker = new Worker(new URL('./camera-worker.ts', import.meta.url), {
		type: 'module'
	});
	onTestFinished(() => worker.terminate());
	return (image: ImageData) =>
		new Promise<string | undefined>((resolve) => {
			worker.onmessage = ({ data }: MessageEvent<string | undefined>) => resolve(data);
			worker.postMessage(image, [image.data.buffer]);
		});
}

test('a class day of 35 kB crosses in a minute of filmed frames, three of ten of them lost', async ({
	annotate
}) => {
	const sent = classDay();
	const source = new FrameSource(sent);
	const sink = new FrameSink();
	const read = reader();
	const chance = dice(11);
	const times: number[] = [];
	let [number, unread] = [0, 0];
	let seen: ReturnType<FrameSink['add']> | undefined;
	for (; seen?.state !== 'whole'; number++) {
		if (chance() < 0.3) continue;
		const image = filmed(source.frameText(number), chance);
		const begun = performance.now();
		const frame = readFrame((await read(image)) ?? '');
		times.push(performance.now() - begun);
		if (frame) seen = sink.add(frame);
		else unread++;
	}
	const seconds = number / FRAMES_PER_SECOND;
	const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
	await annotate(
		`35 kB by moving code: ${seconds.toFixed(1)} s of frames (${number} at ${FRAMES_PER_SECOND}/s, ` +
			`30 % not filmed, ${unread} filmed and not read; reading one took ${median.toFixed(0)} ms)`
	);
	expect(seen.bytes).toEqual(sent);
	expect(seconds).toBeLessThan(60);
}, 60_000);

test('a picture without a code is no text', async () => {
	expect(await reader()(new ImageData(320, 240))).toBeUndefined();
});
