import { expect, test } from 'vitest';
import { ownFiles } from '../../src/service-worker/own-files.ts';

const CODE = '/_app/immutable/entry/start.CeZfw63X.js';
const page = (...named: string[]) =>
	named.map((path) => `<link href=".${path}" rel="modulepreload">`).join('\n');
const HTML = page(CODE);

/** Whether what a host answers for a file of the app is kept. */
async function isKept(path: string, body: string, type: string, status = 200): Promise<boolean> {
	const request = new Request(`http://localhost${path}`);
	const response = new Response(body, { status, headers: { 'content-type': type } });
	const kept = await ownFiles([CODE, '/200.html']).cacheWillUpdate({ request, response });
	return (await kept?.text()) === body;
}

test('code, words, voice data and pages of the app are kept', async () => {
	expect(await isKept(CODE, 'go()', 'text/javascript')).toBe(true);
	expect(await isKept('/__data.json', '{}', 'application/json')).toBe(true);
	expect(await isKept('/voice/zh.0a1b2c3d.bin', 'x', 'application/octet-stream')).toBe(true);
	expect(await isKept('/200.html', HTML, 'text/html;charset=utf-8')).toBe(true);
});

test('a page that a host gives for a file that it does not have is not kept', async () => {
	expect(await isKept(CODE, HTML, 'text/html; charset=utf-8')).toBe(false);
	expect(await isKept('/voice/zh.0a1b2c3d.bin', HTML, 'text/html')).toBe(false);
});

test('nor is a page that names code of another release, or none at all', async () => {
	const both = page(CODE, '/_app/immutable/entry/start.Older123.js');
	expect(await isKept('/200.html', both, 'text/html')).toBe(false);
	expect(await isKept('/200.html', '<p>Log in to the hotel</p>', 'text/html')).toBe(false);
});

test('nor is anything that says that it is an error, or a part only', async () => {
	expect(await isKept(CODE, 'Not found', 'text/plain', 404)).toBe(false);
	expect(await isKept(CODE, 'go(', 'text/javascript', 206)).toBe(false);
});
