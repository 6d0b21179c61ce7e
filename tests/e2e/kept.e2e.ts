import { createServer, type Server } from 'node:http';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { appHandler } from '../../scripts/serve.mjs';
import { CHILD } from '../fixtures/children.ts';
import { put, rows } from '../fixtures/rows.ts';
import { silentTexts } from '../pages/silent-texts.ts';
import { Visitor } from '../pages/visitor.ts';

/** Asked for by the worker alone: a page comes from another address. */
const HANGING = /^\/200\.html/;
const CODE = /^\/_app\/immutable\/.*\.js$/;

let build: string;

/** The app, whose worker waits for three seconds where it would wait for half a minute. */
test.beforeAll(async () => {
	build = await mkdtemp(join(tmpdir(), 'yol-kept-'));
	await cp('build', build, { recursive: true });
	const path = join(build, 'service-worker.js');
	const worker = await readFile(path, 'utf8');
	const hasty = worker.replace(/\b(3e4|30000)\b/, '3e3');
	expect(hasty === worker, 'the worker knows no end of waiting').toBe(false);
	await writeFile(path, hasty);
	for (const packed of ['br', 'gz']) await rm(`${path}.${packed}`, { force: true });
});

test.afterAll(() => rm(build, { recursive: true, force: true }));

/** A server that never answers the first request for one file. */
async function hangsOnce(): Promise<{ server: Server; origin: string }> {
	const app = appHandler(build);
	let hung = false;
	const server = createServer((request, response) => {
		if (hung || !HANGING.test(request.url ?? '')) return app(request, response);
		hung = true;
	});
	await new Promise<void>((listens) => server.listen(0, listens));
	return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

test('a file that never comes holds nothing up for ever: the app is kept at the next try', async ({
	page
}) => {
	const { server, origin } = await hangsOnce();
	const registered = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
	await page.goto(origin);
	await expect.poll(registered).toBe(true);
	await expect.poll(registered, { timeout: 30_000 }).toBe(false);
	// A network that is back is one of the times at which what is missing is brought.
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	server.closeAllConnections();
	server.close();
	await page.reload();
	await expect(page.locator('main.door')).toBeVisible();
});

/** What a network may give in the place of a file: under its type or another one, all or a part of it. */
const WRONG = [
	(): [string, string] => ['text/javascript', ''],
	(whole: string): [string, string] => ['text/javascript', whole.slice(0, 20)],
	(whole: string): [string, string] => ['application/octet-stream', whole]
];

/** A server that answers wrongly for three files of code, each once, and says that they never change. */
async function errsOnce() {
	const app = appHandler(build);
	const erred = new Set<string>();
	const server = createServer((request, response) => {
		const [path = ''] = request.url?.split('?') ?? [];
		const wrong = WRONG[erred.size];
		if (!wrong || !CODE.test(path) || erred.has(path)) return app(request, response);
		erred.add(path);
		void readFile(join(build, path), 'utf8').then((whole) => {
			const [type, body] = wrong(whole);
			const forever = 'public, max-age=31536000, immutable';
			response.writeHead(200, { 'Content-Type': type, 'Cache-Control': forever }).end(body);
		});
	});
	await new Promise<void>((listens) => server.listen(0, listens));
	return { server, erred, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

test('code that came empty, cut short or under another type is not kept, and comes at another try', async ({
	page
}) => {
	const { server, erred, origin } = await errsOnce();
	await page.goto(`${origin}/manifest.webmanifest`);
	await expect.poll(() => page.evaluate(becomesOfWorker), { timeout: 60_000 }).toBe('activated');
	expect(erred.size).toBe(WRONG.length);
	for (const path of erred) {
		const kept = await page.evaluate(keptAs, path);
		expect(kept, path).toEqual(['text/javascript', await readFile(join(build, path), 'utf8')]);
	}
	server.closeAllConnections();
	server.close();
});

/** Brings the worker, and says what became of it. */
async function becomesOfWorker() {
	const { installing, active } = await navigator.serviceWorker.register('/service-worker.js');
	const worker = installing ?? active;
	if (!worker || worker.state === 'activated') return worker?.state;
	return new Promise((resolve) => {
		worker.onstatechange = () => {
			if (['activated', 'redundant'].includes(worker.state)) resolve(worker.state);
		};
	});
}

async function keptAs(path: string) {
	const kept = await caches.match(path);
	return [kept?.headers.get('content-type'), await kept?.text()];
}

test('an older app says so on a tablet that a newer one has written, and leaves everything as it is', async ({
	page
}) => {
	const child = new Visitor(page, 'ug');
	await child.enterDoor();
	await put(page, 'profiles', [CHILD]);
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				const opening = indexedDB.open('yol', 90);
				opening.onupgradeneeded = () => opening.result.createObjectStore('later');
				opening.onsuccess = () => resolve(opening.result.close());
			})
	);
	await page.goto('/who');
	await expect(page.getByRole('heading', { name: child.t('states.update.title') })).toBeVisible();
	await expect(page.getByText(child.t('states.update.text'))).toBeVisible();
	await expect(page.getByText('storage/newer')).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('heading', { name: child.t('states.update.title') })).toBeVisible();
	expect(await silentTexts(page)).toEqual([]);
	expect(await rows(page, 'profiles')).toEqual([CHILD]);
});
