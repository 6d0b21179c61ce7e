import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from './file.ts';

const BYTES = new Uint8Array([1, 2, 3]);
const shared: File[] = [];
const downloads: string[] = [];

/** A touch screen whose share sheet says yes to any file and then takes what `takes` allows, as Chromium’s does. */
function touchScreen(takes: (file: File) => boolean) {
	vi.spyOn(globalThis, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		downloads.push(this.download);
	});
	const share = ({ files }: { files: File[] }) => {
		const [file] = files;
		if (!file || !takes(file)) return Promise.reject(new DOMException('', 'NotAllowedError'));
		shared.push(file);
		return Promise.resolve();
	};
	Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
	Object.defineProperty(navigator, 'share', { value: share, configurable: true });
	Object.defineProperty(globalThis, 'showSaveFilePicker', { value: undefined, configurable: true });
}

const knownKinds = ({ name }: File) => /\.(txt|csv)$/.test(name);

afterEach(() => {
	shared.length = 0;
	downloads.length = 0;
	for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name);
	Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
	vi.restoreAllMocks();
});

test('on a touch screen a bundle goes through the share sheet for text, and keeps its bytes', async () => {
	touchScreen(knownKinds);
	expect(await saveFile(BYTES, 'yol-2026-11-29.yolb')).toBe('saved');
	expect(shared.map(({ name, type }) => [name, type])).toEqual([
		['yol-2026-11-29.yolb.txt', 'text/plain']
	]);
	expect(new Uint8Array(await (shared[0] as File).arrayBuffer())).toEqual(BYTES);
	expect(downloads).toEqual([]);
});

test('a table goes through the share sheet as a table', async () => {
	touchScreen(knownKinds);
	await saveFile(BYTES, 'yol-2026-11-29.csv');
	expect(shared.map(({ name, type }) => [name, type])).toEqual([
		['yol-2026-11-29.csv', 'text/csv']
	]);
});

test.each(['yol-2026-11-29.xlsx', 'yol-xapi-2026-11-29.json'])(
	'%s, which no share sheet takes, is downloaded under its own name',
	async (name) => {
		touchScreen(knownKinds);
		await saveFile(BYTES, name);
		expect(shared).toEqual([]);
		expect(downloads).toEqual([name]);
	}
);

test('what the share sheet turns away is downloaded', async () => {
	touchScreen(() => false);
	expect(await saveFile(BYTES, 'yol-2026-11-29.yolb')).toBe('saved');
	expect(downloads).toEqual(['yol-2026-11-29.yolb']);
});

test('a share sheet that its facilitator closes saves nothing', async () => {
	touchScreen(knownKinds);
	const share = () => Promise.reject(new DOMException('', 'AbortError'));
	Object.defineProperty(navigator, 'share', { value: share, configurable: true });
	expect(await saveFile(BYTES, 'yol-2026-11-29.yolb')).toBe('stopped');
	expect(downloads).toEqual([]);
});
