import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { Server } from 'node:http';
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
	server = (await serve({ port: 0, root })) as Server;
});

afterAll(async () => {
	server.close();
	await rm(root, { recursive: true });
});

/** The status for a path as it stands, which no URL has tidied up. */
function statusOf(path: string, headers = {}): Promise<number | undefined> {
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		const asked = request({ port, path, headers, agent: false }, (answer) => {
			answer.resume();
			resolve(answer.statusCode);
		});
		asked.on('error', reject);
		asked.end();
	});
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
