import { afterEach, expect, test, vi } from 'vitest';
import { noteLostCode, renewLostCode } from './lost-code.ts';

const CODE = 'https://host.example/_app/immutable/nodes/9.js';

afterEach(() => vi.unstubAllGlobals());

/** A link of the page that broke. */
function breaks(rel: string) {
	const link = Object.assign(document.createElement('link'), { rel, href: CODE });
	noteLostCode({ target: link } as unknown as Event);
}

/** A network that gives this for every file; what was asked of it. */
function gives(body: string, type: string) {
	const fetch = vi.fn(() =>
		Promise.resolve(new Response(body, { headers: { 'content-type': type } }))
	);
	vi.stubGlobal('fetch', fetch);
	return fetch;
}

test('code in whose place a login page came is fetched past the browser’s memory until it is here', async () => {
	const none = gives('', 'text/javascript');
	breaks('stylesheet');
	await renewLostCode();
	expect(none).not.toHaveBeenCalled();

	breaks('modulepreload');
	const login = gives('<html>', 'text/html');
	await renewLostCode();
	expect(login).toHaveBeenCalledWith(CODE, { cache: 'reload' });
	const code = gives('export {}', 'text/javascript');
	for (const _again of [1, 2]) await renewLostCode();
	expect(code).toHaveBeenCalledOnce();
});

test('who asks again without a network is not kept waiting, and asks for the code the next time', async () => {
	breaks('modulepreload');
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
	await renewLostCode();
	const code = gives('export {}', 'text/javascript');
	await renewLostCode();
	expect(code).toHaveBeenCalledOnce();
});
