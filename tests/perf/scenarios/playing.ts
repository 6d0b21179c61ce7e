import type { Browser, Page } from '@playwright/test';
import { median, percentile, type Measured } from '../target.ts';
import { ADDRESS, atRest, looks, markAt, openKept, saidAt, slow, USUAL } from '../tablet.ts';
import { LESSON } from './cold.ts';

const SETTLED = { cpu: 4 };
/** How often the screen is hidden. */
const HIDDEN = 10;
/** What the page says when it has turned, before the time in ms. */
const TURNED = 'perf:turned ';

/** Time from a key press until the app has set a mark and painted, in ms. */
async function pressUntil(page: Page, key: string, mark: string): Promise<number> {
	await page.evaluate((name) => performance.clearMarks(name), `yol:${mark}`);
	await page.evaluate(() => {
		addEventListener(
			'keydown',
			(event) => {
				performance.clearMarks('perf:pressed');
				performance.mark('perf:pressed', { startTime: event.timeStamp });
			},
			{ capture: true, once: true }
		);
	});
	await page.keyboard.press(key);
	await markAt(page, mark);
	return page.evaluate(
		([name]) => {
			const at = (entry: string) => performance.getEntriesByName(entry).at(-1)?.startTime ?? NaN;
			return at(name ?? '') - at('perf:pressed');
		},
		[`yol:${mark}`]
	);
}

/** Repeat visits, page turns, sound, hide: the tablet has everything and the line does not matter. */
export async function playing(browser: Browser): Promise<Measured[]> {
	const tablet = await openKept(browser, LESSON);
	const { page, cdp } = tablet;
	const repeat = await repeatVisits(page, () => slow(cdp, USUAL));
	await slow(cdp, SETTLED);
	const turns = await pageTurns(page);
	const sounds = await tapsToSound(page);
	const hidden = await hideTimes(page);
	await cutOff(page);
	const offline = await repeatVisits(page, () => slow(cdp, { ...SETTLED, offline: true }));
	await tablet.close();
	return [
		{ name: 'lesson ready, repeat visit', value: median(repeat), target: 400, unit: 'ms' },
		{
			name: 'lesson ready, repeat visit, offline',
			value: median(offline),
			target: 400,
			unit: 'ms'
		},
		{ name: 'next step, p50', value: percentile(turns, 50), target: 60, unit: 'ms' },
		{
			name: 'next step, p95',
			value: percentile(turns, 95),
			target: 100,
			unit: 'ms',
			note: `${turns.length} turns`
		},
		{ name: 'tap to sound, p95', value: percentile(sounds, 95), target: 100, unit: 'ms' },
		{
			name: 'hide covers, slowest',
			value: Math.max(...hidden),
			target: 50,
			unit: 'ms',
			note: `${hidden.length} times, median ${Math.round(median(hidden))} ms`
		}
	];
}

/** Takes the line away from the page and from the worker that keeps the app, and sees that nothing gets through. */
async function cutOff(page: Page): Promise<void> {
	await page.context().setOffline(true);
	const isCut = await page.evaluate(() =>
		fetch('/nothing-is-kept-here').then(
			() => false,
			() => true
		)
	);
	if (!isCut) throw new Error('the network still answers');
}

/** From a blank page, as Lighthouse does it: leaving another page is no part of a visit. */
async function repeatVisits(page: Page, slowed: () => Promise<void>): Promise<number[]> {
	const times: number[] = [];
	for (let n = 0; n < 7; n++) {
		await page.goto('about:blank');
		await slowed();
		const stands = saidAt(page, 'lesson');
		await page.goto(`${ADDRESS}/lesson/${LESSON}`, { waitUntil: 'commit' });
		times.push(await stands);
	}
	return times;
}

/**
 * From the key press to the painted change of the page: the next line, or the next picture. The page
 * has been looked at before it and its voice has begun, and it says itself how long it took: a question
 * from outside would take part in the turn.
 */
export async function pageTurn(page: Page, key: string): Promise<number> {
	// The next pictures are drawn one by one meanwhile, and laid out.
	await looks();
	await page.evaluate((turned) => {
		performance.clearMarks('yol:sound');
		const lesson = document.querySelector('main.lesson') ?? document.body;
		let pressed = 0;
		addEventListener('keydown', (event) => (pressed = event.timeStamp), {
			capture: true,
			once: true
		});
		const observer = new MutationObserver(() => {
			observer.disconnect();
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.addEventListener('message', () =>
					console.debug(turned + String(performance.now() - pressed))
				);
				port1.start();
				port2.postMessage('');
			});
		});
		// A lit word changes its class only; a new page brings elements, or other letters in those there were.
		observer.observe(lesson, { childList: true, characterData: true, subtree: true });
	}, TURNED);
	const said = page.waitForEvent('console', (message) => message.text().startsWith(TURNED));
	await page.keyboard.press(key);
	const time = Number((await said).text().slice(TURNED.length));
	await markAt(page, 'sound');
	return time;
}

async function pageTurns(page: Page): Promise<number[]> {
	const times: number[] = [];
	for (let round = 0; round < 4; round++) {
		for (let n = 0; n < 5; n++) times.push(await pageTurn(page, 'PageDown'));
		for (let n = 0; n < 5; n++) times.push(await pageTurn(page, 'PageUp'));
	}
	return times;
}

async function tapsToSound(page: Page): Promise<number[]> {
	const times: number[] = [];
	for (let n = 0; n < 12; n++) times.push(await pressUntil(page, 'r', 'sound'));
	return times;
}

/** From the second Escape to the painted cover, each time in a lesson that stands and speaks. */
async function hideTimes(page: Page): Promise<number[]> {
	const times: number[] = [];
	for (let n = 0; n < HIDDEN; n++) {
		await page.goto(`${ADDRESS}/lesson/${LESSON}`);
		await markAt(page, 'lesson');
		await looks();
		await page.evaluate(watchCover);
		await page.keyboard.press('Escape');
		// A finger is slower than two frames.
		await atRest(page, 100);
		await page.keyboard.press('Escape');
		times.push(await page.evaluate(() => globalThis.untilCovered));
	}
	return times;
}

declare global {
	/** Where the page finds it. */
	var untilCovered: Promise<number>;
}

/**
 * Runs in the page, before any key: one that came first would be waited for without end. From the second
 * key to what is painted after it, if that is the cover.
 */
function watchCover(): void {
	globalThis.untilCovered = new Promise((resolve) => {
		let keys = 0;
		const pressed = (event: KeyboardEvent) => {
			if (++keys < 2) return;
			removeEventListener('keydown', pressed, { capture: true });
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.addEventListener('message', () => {
					const isCovered = document.querySelector('.cover.up') !== null;
					resolve(isCovered ? performance.now() - event.timeStamp : Number.NaN);
				});
				port1.start();
				port2.postMessage('');
			});
		};
		addEventListener('keydown', pressed, { capture: true });
	});
}
