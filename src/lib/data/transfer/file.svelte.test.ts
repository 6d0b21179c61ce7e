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

/** A screen without touch, where `dialog` asks for a place. */
function withDialog(dialog: () => Promise<Partial<FileSystemFileHandle>>) {
	touchScreen(() => false);
	vi.mocked(globalThis.matchMedia).mockReturnValue({ matches: false } as MediaQueryList);
	const value = vi.fn(dialog);
	Object.defineProperty(globalThis, 'showSaveFilePicker', { value, configurable: true });
	return value;
}

/** A place on a stick; `fails` is what goes wrong, and where. */
function placeOnStick(fails: Partial<Record<'createWritable' | 'write' | 'close', string>> = {}) {
	const kept: unknown[] = [];
	const step = (name: keyof typeof fails) =>
		fails[name] ? Promise.reject(new DOMException('', fails[name])) : Promise.resolve();
	const stream = {
		write: (bytes: unknown) => step('write').then(() => kept.push(bytes)),
		close: () => step('close')
	};
	const createWritable = () => step('createWritable').then(() => stream);
	return { kept, place: { createWritable } as unknown as FileSystemFileHandle };
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
	expect(await saveFile(BYTES, 'yol-news-2026-11-29.yolb')).toBe('saved');
	expect(shared.map(({ name, type }) => [name, type])).toEqual([
		['yol-news-2026-11-29.yolb.txt', 'text/plain']
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

/** A touch screen whose share sheet ends so. */
function sheetEnds(error: Error) {
	touchScreen(knownKinds);
	const share = () => Promise.reject(error);
	Object.defineProperty(navigator, 'share', { value: share, configurable: true });
}

test.each([
	new DOMException('a kind of file that may not be shared', 'NotAllowedError'),
	new DOMException('another sheet has not ended', 'InvalidStateError'),
	new TypeError('no files')
])('what no share sheet opens for is downloaded: $name', async (error) => {
	sheetEnds(error);
	expect(await saveFile(BYTES, 'yol-news-2026-11-29.yolb')).toBe('saved');
	expect(downloads).toEqual(['yol-news-2026-11-29.yolb']);
});

test('a share sheet that its facilitator closes saves nothing', async () => {
	sheetEnds(new DOMException('', 'AbortError'));
	expect(await saveFile(BYTES, 'yol-news-2026-11-29.yolb')).toBe('stopped');
	expect(downloads).toEqual([]);
});

test.each(['DataError', 'UnknownError'])(
	'of a share sheet that was open and failed nobody says that the file was saved: %s',
	async (name) => {
		sheetEnds(new DOMException('', name));
		expect(await saveFile(BYTES, 'yol-news-2026-11-29.yolb')).toBe('failed');
		expect(downloads).toEqual([]);
	}
);

test('a file is written to the place that was chosen for it, and nowhere else', async () => {
	const { kept, place } = placeOnStick();
	const dialog = withDialog(() => Promise.resolve(place));
	expect(await saveFile(BYTES, 'yol-news-2026-11-29.yolb')).toBe('saved');
	expect(dialog).toHaveBeenCalledWith({ suggestedName: 'yol-news-2026-11-29.yolb' });
	expect(kept).toEqual([BYTES]);
	expect(downloads).toEqual([]);
});

test('a dialog that its facilitator closes saves nothing', async () => {
	withDialog(() => Promise.reject(new DOMException('', 'AbortError')));
	expect(await saveFile(BYTES, 'yol-news-2026-11-29.yolb')).toBe('stopped');
	expect(downloads).toEqual([]);
});

test('where no dialog may open the file is downloaded', async () => {
	withDialog(() => Promise.reject(new DOMException('', 'SecurityError')));
	expect(await saveFile(BYTES, 'yol-news-2026-11-29.yolb')).toBe('saved');
	expect(downloads).toEqual(['yol-news-2026-11-29.yolb']);
});

test.each([
	['createWritable', 'NoModificationAllowedError'],
	['createWritable', 'NotFoundError'],
	['write', 'QuotaExceededError'],
	['close', 'AbortError']
] as const)(
	'a file that could not be written where it was to be is not saved, and lies nowhere else: %s, %s',
	async (step, error) => {
		const { place } = placeOnStick({ [step]: error });
		withDialog(() => Promise.resolve(place));
		expect(await saveFile(BYTES, 'yol-news-2026-11-29.yolb')).toBe('failed');
		expect(downloads).toEqual([]);
	}
);
