import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type CDPSession, type Locator, type Page } from '@playwright/test';
import { launchOptions } from '../browser.ts';

export const PORT = Number(process.env.PORT ?? 4180);
export const ADDRESS = `http://localhost:${PORT}`;

/** Line and processor of a tablet. Kbit/s and ms. */
export interface Conditions {
	cpu: number;
	kbit?: number;
	latency?: number;
	/** No line at all. */
	offline?: boolean;
}

export const USUAL: Conditions = { cpu: 4, kbit: 1600, latency: 150 };
export const POOR: Conditions = { cpu: 6, kbit: 400, latency: 300 };

/** A page under the conditions of a tablet, which counts what crosses the wire. */
export interface Tablet {
	page: Page;
	cdp: CDPSession;
	/** Encoded bytes and requests since the page was opened. */
	wire: () => { bytes: number; requests: number };
	/** Encoded bytes of each script by its path. */
	scripts: () => Map<string, number>;
	close: () => Promise<void>;
}

export async function serve(): Promise<ChildProcess> {
	const server = spawn('node', ['scripts/serve.mjs', '--port', String(PORT), '--quiet']);
	for (let tries = 0; tries < 100; tries++) {
		// Another server on the port would answer too, with another build.
		if (server.exitCode !== null) break;
		const answer = await fetch(ADDRESS).catch(() => undefined);
		if (answer?.ok) return server;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	server.kill();
	throw new Error(`the server did not start: is build/ there, and port ${PORT} free?`);
}

export function launch(): Promise<Browser> {
	return chromium.launch(launchOptions());
}

/** Opens a tablet with nothing on it; what is touched by key or pointer needs no touch screen. */
export async function openTablet(
	browser: Browser,
	conditions: Conditions,
	{ hasTouch = false } = {}
): Promise<Tablet> {
	const context = await browser.newContext({
		baseURL: ADDRESS,
		viewport: { width: 1280, height: 800 },
		hasTouch
	});
	const page = await context.newPage();
	// tsx names inner functions through a helper that the page does not have.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.addInitScript(saysMarks, SAID);
	const cdp = await context.newCDPSession(page);
	await slow(cdp, conditions);
	const seen = { bytes: 0, requests: 0 };
	const asked = new Map<string, string>();
	const scripts = new Map<string, number>();
	cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
		seen.requests++;
		if (type === 'Script') asked.set(requestId, new URL(response.url).pathname);
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		seen.bytes += encodedDataLength;
		const script = asked.get(requestId);
		if (script) scripts.set(script, (scripts.get(script) ?? 0) + encodedDataLength);
	});
	const close = () => context.close();
	return { page, cdp, wire: () => ({ ...seen }), scripts: () => scripts, close };
}

/** Opens a lesson on a new tablet, and waits until the app is kept there. Its processor is not slowed then. */
export async function openKept(browser: Browser, lesson: string): Promise<Tablet> {
	const tablet = await openTablet(browser, USUAL);
	const { page, cdp } = tablet;
	await page.goto(`${ADDRESS}/lesson/${lesson}`);
	await markAt(page, 'lesson');
	await slow(cdp, { cpu: 1 });
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
		timeout: 60_000
	});
	return tablet;
}

export async function slow(
	cdp: CDPSession,
	{ cpu, kbit, latency, offline = false }: Conditions
): Promise<void> {
	await cdp.send('Network.enable');
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	const throughput = kbit ? (kbit * 1000) / 8 : -1;
	await cdp.send('Network.emulateNetworkConditions', {
		offline,
		latency: latency ?? 0,
		downloadThroughput: throughput,
		uploadThroughput: throughput
	});
}

/** Waits until the app has set the mark `yol:<name>`; gives its time since navigation, in ms. */
export async function markAt(page: Page, name: string): Promise<number> {
	const handle = await page.waitForFunction(
		(mark) => performance.getEntriesByName(mark).at(-1)?.startTime,
		`yol:${name}`,
		{ polling: 50, timeout: 60_000 }
	);
	return (await handle.jsonValue()) ?? Number.NaN;
}

/** What a page says when the app has set a mark, before its name and its time. */
const SAID = 'perf:mark ';

/** Runs in each page as it begins. */
function saysMarks(said: string): void {
	new PerformanceObserver((list) => {
		for (const { name, startTime } of list.getEntries())
			console.debug(`${said}${name} ${String(startTime)}`);
	}).observe({ type: 'mark' });
}

/**
 * As `markAt`, for a page that is yet to be opened: it says itself when. To be asked again and again costs it
 * 30 ms of its first picture.
 */
export async function saidAt(page: Page, name: string): Promise<number> {
	const beginning = `${SAID}yol:${name} `;
	const message = await page.waitForEvent('console', (one) => one.text().startsWith(beginning));
	return Number(message.text().slice(beginning.length));
}

/** From the touch of a button until the app has set the mark `yol:<name>`, in ms. */
export function touchUntil(page: Page, button: Locator, name: string): Promise<number> {
	return eventUntil(page, 'click', () => button.click(), name);
}

/**
 * From the event that an act brings about until the app has set the mark `yol:<name>`, in ms. The clock starts
 * with the event itself: how long Playwright takes to find a button and to see it stand still is not the app’s.
 */
export async function eventUntil(
	page: Page,
	event: 'click' | 'change',
	act: () => Promise<void>,
	name: string
): Promise<number> {
	await page.evaluate(
		([mark, kind]) => {
			performance.clearMarks(mark);
			performance.clearMarks('perf:touched');
			addEventListener(
				kind,
				({ timeStamp }) => performance.mark('perf:touched', { startTime: timeStamp }),
				{ capture: true, once: true }
			);
		},
		[`yol:${name}`, event] as const
	);
	await act();
	const stands = await markAt(page, name);
	return page.evaluate(
		(end) => end - (performance.getEntriesByName('perf:touched').at(-1)?.startTime ?? Number.NaN),
		stands
	);
}

/** Resolves when a page has nothing to do, or after `longest` ms. */
export function atRest(page: Page, longest: number): Promise<unknown> {
	return page.evaluate(
		(timeout) => new Promise((resolve) => requestIdleCallback(resolve, { timeout })),
		longest
	);
}

/** Time for a page to be looked at before the next is wanted: nobody turns faster than once a second. */
export function looks(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 1_000));
}
