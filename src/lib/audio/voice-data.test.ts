import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { FakeCaches } from '../../../tests/fixtures/fake-pack-host.ts';
import { fetched, openedAndKept } from './voice-data.ts';

const DICTIONARY = '/voice/chinese.0a1b2c3d4e.bin';
const WORDS = 'all the words of Mandarin';
const PACKED = gzipSync(WORDS);

afterEach(() => vi.unstubAllGlobals());

function hostGives(body: BodyInit, type = 'application/octet-stream') {
	const response = new Response(body, { headers: { 'content-type': type } });
	const fetch = vi.fn(() => Promise.resolve(response));
	vi.stubGlobal('fetch', fetch);
	return fetch;
}

/** A tablet that has kept this for the dictionary. */
async function keeps(body: BodyInit) {
	const caches = new FakeCaches();
	await (await caches.open('voice')).put(DICTIONARY, new Response(body));
	vi.stubGlobal('caches', caches);
}

async function dictionary(): Promise<string> {
	return new TextDecoder().decode(await openedAndKept(DICTIONARY, WORDS.length));
}

test('voice data comes as it is', async () => {
	hostGives('sounds');
	expect(await (await fetched('/voice/zh.0a1b2c3d.bin')).text()).toBe('sounds');
});

test('a page that a host gives in the place of voice data is none, so that it is never kept as such', async () => {
	hostGives('<html>', 'text/html');
	await expect(fetched('/voice/zh.0a1b2c3d.bin')).rejects.toMatchObject({ code: 'voice/no-data' });
});

test('a dictionary that is kept is not fetched again', async () => {
	await keeps(PACKED);
	const fetch = hostGives('');
	expect(await dictionary()).toBe(WORDS);
	expect(fetch).not.toHaveBeenCalled();
});

for (const [what, body] of [
	['cut short', PACKED.subarray(0, 30)],
	['empty', ''],
	['a page', '<html>']
] as const) {
	test(`a dictionary that is ${what} is not kept, however it came`, async () => {
		vi.stubGlobal('caches', new FakeCaches());
		hostGives(body);
		await expect(dictionary()).rejects.toThrow();
		hostGives(PACKED);
		expect(await dictionary()).toBe(WORDS);
	});

	test(`one that is kept and ${what} is fetched again, and the whole one stays`, async () => {
		await keeps(body);
		const fetch = hostGives(PACKED);
		expect(await dictionary()).toBe(WORDS);
		expect(await dictionary()).toBe(WORDS);
		expect(fetch).toHaveBeenCalledOnce();
	});
}

test('a dictionary that is to be kept comes from the network itself: what the browser remembers may be damaged', async () => {
	vi.stubGlobal('caches', new FakeCaches());
	const fetch = hostGives(PACKED);
	await dictionary();
	expect(fetch).toHaveBeenCalledWith(DICTIONARY, expect.objectContaining({ cache: 'no-store' }));
});
