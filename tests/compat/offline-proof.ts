import type { Server } from 'node:http';
import { chromium, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { launchOptions } from '../browser.ts';

/** What was looked at in the old browser, and whether it held. */
export interface Held {
	what: string;
	holds: boolean;
}

const LESSON = '/lesson/feelings-and-calm.l.1';

const marks = (page: Page, name: string) =>
	page.evaluate((mark) => performance.getEntriesByName(mark).length, `yol:${name}`);
const text = (page: Page) =>
	page.evaluate(() => document.querySelector<HTMLElement>('main.lesson')?.innerText ?? '');

/**
 * Enters by the Uyghur door, keeps everything, stops the server, and goes on in a lesson.
 * Playwright's locators need an API of Chromium 105, so the page is driven from inside.
 */
export async function offlineProof(executablePath: string): Promise<Held[]> {
	const server = (await serve({ port: 0 })) as Server;
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const browser = await chromium.launch({ ...launchOptions(), executablePath });
	try {
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
		const page = await context.newPage();
		const broken: string[] = [];
		page.on('pageerror', (error) => broken.push(error.message));
		await enterByDoor(page, `http://localhost:${port}`);
		await keepAll(page, `http://localhost:${port}${LESSON}`);
		server.close();
		server.closeAllConnections();
		await context.setOffline(true);
		const held = await goOnAlone(page);
		return [...held, { what: 'nothing broke', holds: broken.length === 0 }];
	} finally {
		await browser.close();
		server.close();
	}
}

async function enterByDoor(page: Page, origin: string): Promise<void> {
	await page.goto(origin);
	await page.waitForFunction(() => performance.getEntriesByName('yol:door').length > 0);
	for (let touch = 0; touch < 2; touch++) {
		await page.evaluate(() => document.querySelector<HTMLElement>('button[lang=ug]')?.click());
	}
	await page.waitForFunction(() => performance.getEntriesByName('yol:wall').length > 0);
}

async function keepAll(page: Page, lesson: string): Promise<void> {
	await page.goto(lesson);
	await page.waitForFunction(() => performance.getEntriesByName('yol:lesson').length > 0);
	// All 48 lessons with their adults’ halves, the index and the names.
	const kept = async () => (await (await caches.open('packs')).keys()).length >= 98;
	await page.waitForFunction(kept, undefined, { timeout: 60_000, polling: 500 });
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
}

async function goOnAlone(page: Page): Promise<Held[]> {
	await page.reload();
	await page.waitForFunction(() => performance.getEntriesByName('yol:lesson').length > 0);
	await page.waitForFunction(() => performance.getEntriesByName('yol:sound').length > 0);
	const first = await text(page);
	await page.keyboard.press('PageDown');
	await page.waitForFunction(
		(before) => document.querySelector<HTMLElement>('main.lesson')?.innerText !== before,
		first
	);
	return [
		{ what: 'the lesson opens without network and server', holds: first.length > 0 },
		{ what: 'it is in Uyghur, from right to left', holds: await isUyghur(page) },
		{ what: 'it is heard', holds: (await marks(page, 'sound')) > 0 },
		{ what: 'the page turns', holds: (await text(page)) !== first }
	];
}

function isUyghur(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const { lang, dir } = document.documentElement;
		return lang === 'ug' && dir === 'rtl';
	});
}
