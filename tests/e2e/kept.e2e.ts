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
