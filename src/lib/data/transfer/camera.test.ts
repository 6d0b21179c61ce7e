import { afterEach, expect, test, vi } from 'vitest';
import { Camera } from './camera.ts';

afterEach(() => vi.unstubAllGlobals());

/** A camera that opens when it is told to, and says which of its streams are still open. */
function pretendCamera() {
	const streams: { open: boolean }[] = [];
	const waiting: (() => void)[] = [];
	const getUserMedia = () =>
		new Promise((resolve) => {
			waiting.push(() => {
				const stream = { open: true };
				streams.push(stream);
				resolve({ getTracks: () => [{ stop: () => (stream.open = false) }] });
			});
		});
	vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
	vi.stubGlobal(
		'BarcodeDetector',
		class {
			static getSupportedFormats = () => Promise.resolve(['qr_code']);
			detect = () => Promise.resolve([]);
		}
	);
	return { streams, open: () => waiting.shift()?.() };
}

const video = (play: () => Promise<void> = () => Promise.resolve()) =>
	({ play }) as unknown as HTMLVideoElement;

test('a camera that is stopped before it has opened does not stay open', async () => {
	const { streams, open } = pretendCamera();
	const camera = new Camera();
	const started = camera.start(video(), () => {});
	camera.stop();
	open();
	await started;
	expect(streams).toEqual([{ open: false }]);
});

test('a camera that is started twice leaves one stream open, and none once it is stopped', async () => {
	const { streams, open } = pretendCamera();
	const camera = new Camera();
	const both = [camera.start(video(), () => {}), camera.start(video(), () => {})];
	open();
	open();
	await Promise.all(both);
	expect(streams.filter((one) => one.open)).toHaveLength(1);
	camera.stop();
	expect(streams.filter((one) => one.open)).toHaveLength(0);
});

test('where the browser does not play the picture the camera is closed, and it is said', async () => {
	const { streams, open } = pretendCamera();
	const started = new Camera().start(
		video(() => Promise.reject(new Error('no'))),
		() => {}
	);
	open();
	expect(await started).toEqual({ ok: false, reason: 'no-camera' });
	expect(streams).toEqual([{ open: false }]);
});
