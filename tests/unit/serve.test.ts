import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOptions, refusalOf } from '../../scripts/port.mjs';
import { serve } from '../../scripts/serve.mjs';

let root: string;
let server: Server;

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'yol-serve-'));
	await writeFile(join(root, '200.html'), 'the shell');
	await mkdir(join(root, '_app/immutable'), { recursive: true });
	await writeFile(join(root, '_app/immutable/code.js'), 'code');
	server = (await serve({ port: 0, root })) as Server;
});

afterAll(async () => {
	server.close();
	await rm(root, { recursive: true });
});

/** The answer for a path as it stands, which no URL has tidied up. */
function answerOf(path: string, headers = {}, agent = new Agent()): Promise<IncomingMessage> {
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		const asked = request({ port, path, headers, agent }, (answer) => {
			answer.resume().on('end', () => resolve(answer));
		});
		asked.on('error', reject);
		asked.end();
	});
}

async function statusOf(path: string, headers = {}): Promise<number | undefined> {
	return (await answerOf(path, headers)).statusCode;
}

test.each(['//', '///', '//:x/', '/%', '/%00', '/\\..\\'])(
	'%s gets an answer, and the server goes on',
	async (path) => {
		expect(await statusOf(path)).toBeGreaterThanOrEqual(200);
		expect(await statusOf('/who')).toBe(200);
	}
);

test('an address that is none is refused', async () => {
	expect(await statusOf('//')).toBe(400);
});

test('a file that is missing is missing, and every other address is the shell', async () => {
	expect(await statusOf('/nothing.json')).toBe(404);
	expect(await statusOf('/lesson/safe-body.l.1')).toBe(200);
});

test.each([
	['bytes=5-2', 200],
	['bytes=x', 200],
	['bytes=-3', 200],
	['bytes=0-1,4-5', 200],
	['bytes=2-5', 206],
	['bytes=4-', 206],
	['bytes=99-', 416]
])('a part of a file is given where it is asked for in earnest: %s', async (range, status) => {
	expect(await statusOf('/who', { range })).toBe(status);
	expect(await statusOf('/who')).toBe(200);
});

test('code, which never changes, brings nothing to ask by whether it has; a page does', async () => {
	const code = await answerOf('/_app/immutable/code.js');
	expect(code.statusCode).toBe(200);
	expect(code.headers['cache-control']).toContain('immutable');
	expect(code.headers['content-length']).toBe('4');
	for (const name of ['etag', 'last-modified', 'keep-alive'])
		expect(code.headers).not.toHaveProperty(name);
	const { etag } = (await answerOf('/who')).headers;
	expect(await statusOf('/who', { 'if-none-match': etag })).toBe(304);
});

test('one connection serves many files', async () => {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const first = await answerOf('/who', {}, agent);
	const second = await answerOf('/_app/immutable/code.js', {}, agent);
	expect(second.socket).toBe(first.socket);
	agent.destroy();
});

test('a file that goes while the app is built anew ends one answer, and the server goes on', async () => {
	const path = join(root, 'passing.json');
	await writeFile(path, '{}');
	const passing = (await serve({ port: 0, root })) as Server;
	await rm(path);
	const { port } = passing.address() as AddressInfo;
	const ended = new Promise((resolve) => {
		const asked = request({ port, path: '/passing.json', agent: false }, (answer) => {
			answer.resume().on('error', resolve).on('close', resolve);
		});
		asked.on('error', resolve).end();
	});
	await ended;
	expect(await statusOf('/who')).toBe(200);
	passing.close();
});

test.each([
	[['--port', '4200'], { port: 4200, quiet: false }],
	[['--quiet'], { port: 4173, quiet: true }],
	[['--port', 'abc'], undefined],
	[['--port', '70000'], undefined],
	[['--port'], undefined],
	[['--prot', '4200'], undefined],
	[['4200'], undefined]
])('the command line %j asks for %j', (args, options) => {
	expect(readOptions(args, '')).toEqual(options);
});

test('the environment names the port where the command line does not', () => {
	expect(readOptions([], '4300')).toEqual({ port: 4300, quiet: false });
	expect(readOptions(['--port', '4200'], '4300')).toEqual({ port: 4200, quiet: false });
});

test('a port that is taken is told, with the way to another one', async () => {
	const { port } = server.address() as AddressInfo;
	expect(await refusalOf(port)).toMatch(/^Port \d+ is taken: .*npm start -- --port/);
	expect(await refusalOf(0)).toBeUndefined();
});
