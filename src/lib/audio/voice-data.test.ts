import { afterEach, expect, test, vi } from 'vitest';
import { fetched } from './voice-data.ts';

afterEach(() => vi.unstubAllGlobals());

function hostGives(body: string, type: string) {
	const response = new Response(body, { headers: { 'content-type': type } });
	vi.stubGlobal('fetch', () => Promise.resolve(response));
}

test('voice data comes as it is', async () => {
	hostGives('sounds', 'application/octet-stream');
	expect(await (await fetched('/voice/zh.0a1b2c3d.bin')).text()).toBe('sounds');
});

test('a page that a host gives in the place of voice data is none, so that it is never kept as such', async () => {
	hostGives('<html>', 'text/html');
	await expect(fetched('/voice/zh.0a1b2c3d.bin')).rejects.toMatchObject({ code: 'voice/no-data' });
});
