import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { systemBrowser } from '../../scripts/browser.mjs';
import { launchOptions } from '../browser.ts';

/** Answers of the runner to the page, by path; what is posted comes as parsed JSON. */
export type Answers = (path: string, posted: unknown) => Uint8Array | object | undefined;

/** Serves the page of this folder, with the real data layer in it, and answers what it asks. */
export async function servePage(answers: Answers): Promise<{ origin: string; server: Server }> {
	const script = await pageScript();
	const server = createServer((request, response) => void answer(request, response));
	async function answer(request: IncomingMessage, response: ServerResponse) {
		const path = request.url ?? '/';
		let posted = '';
		for await (const chunk of request) posted += String(chunk);
		if (path === '/page.js')
			return void response.setHeader('Content-Type', 'text/javascript').end(script);
		const body = answers(path, posted ? JSON.parse(posted) : undefined);
		if (body instanceof Uint8Array) response.end(body);
		else if (body) response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
		else
			response
				.setHeader('Content-Type', 'text/html')
				.end('<script type="module" src="/page.js"></script>');
	}
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}

async function pageScript(): Promise<string> {
	const out = await mkdtemp(join(tmpdir(), 'yol-faults-page-'));
	const entry = fileURLToPath(new URL('page.ts', import.meta.url));
	const lib = { entry, formats: ['es' as const], fileName: () => 'page.js' };
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: { lib, outDir: out, target: 'chrome100', minify: false }
	});
	const script = await readFile(join(out, 'page.js'), 'utf8');
	await rm(out, { recursive: true });
	return script;
}

/** A browser with a disk of its own, which can only be killed. */
export class BrowserLife {
	#process;

	constructor(disk: string, address: string, flags: string[] = []) {
		const args = [
			...launchOptions().args,
			...flags,
			'--headless=new',
			'--no-first-run',
			'--enable-precise-memory-info',
			`--user-data-dir=${disk}`,
			address
		];
		const program = systemBrowser() ?? chromium.executablePath();
		// A group of its own, so that all its processes die at once, as with a flat battery.
		this.#process = spawn(program, args, { detached: true, stdio: 'ignore' });
	}

	async kill(): Promise<void> {
		const { pid, exitCode } = this.#process;
		if (pid === undefined || exitCode !== null) return;
		const gone = new Promise((resolve) => this.#process.once('exit', resolve));
		process.kill(-pid, 'SIGKILL');
		await gone;
	}
}

export async function newDisk(): Promise<string> {
	return mkdtemp(join(tmpdir(), 'yol-faults-'));
}

export async function dropDisk(disk: string): Promise<void> {
	await rm(disk, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
