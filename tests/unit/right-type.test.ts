import { expect, test } from 'vitest';
import { rightType } from '../../src/service-worker/right-type.ts';

const CODE = '/_app/immutable/entry/start.CeZfw63X.js';

/** Whether what a host answers for a file of the app is kept. */
async function isKept(path: string, type: string, status = 200): Promise<boolean> {
	const request = new Request(`http://localhost${path}`);
	const response = new Response('body', { status, headers: { 'content-type': type } });
	return (await rightType.cacheWillUpdate({ request, response })) === response;
}

test('code, styles, words, voice data and pages of the app are kept', async () => {
	expect(await isKept(CODE, 'text/javascript')).toBe(true);
	expect(await isKept(CODE, 'application/javascript; charset=utf-8')).toBe(true);
	expect(await isKept('/_app/immutable/assets/0.CeZfw63X.css', 'text/css')).toBe(true);
	expect(await isKept('/__data.json', 'application/json')).toBe(true);
	expect(await isKept('/voice/zh.0a1b2c3d.bin', 'application/octet-stream')).toBe(true);
	expect(await isKept('/200.html', 'text/html;charset=utf-8')).toBe(true);
});

test('a page that a host gives for a file that it does not have is not kept', async () => {
	expect(await isKept(CODE, 'text/html; charset=utf-8')).toBe(false);
	expect(await isKept('/voice/zh.0a1b2c3d.bin', 'Text/HTML')).toBe(false);
});

test('nor is code or a style that no browser would take as such', async () => {
	expect(await isKept(CODE, 'application/octet-stream')).toBe(false);
	expect(await isKept(CODE, '')).toBe(false);
	expect(await isKept('/_app/immutable/assets/0.CeZfw63X.css', 'text/plain')).toBe(false);
});

test('nor is anything that says that it is an error, or a part only', async () => {
	expect(await isKept(CODE, 'text/javascript', 404)).toBe(false);
	expect(await isKept(CODE, 'text/javascript', 206)).toBe(false);
});
