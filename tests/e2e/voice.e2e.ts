import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/domain/content/language.ts';
import type { Language } from '../../src/lib/domain/content/language.ts';
import { expect, test } from '../fixtures/tablet.ts';
import type { Tablet } from '../fixtures/tablet.ts';

/** Stopped means silent: the fade of 10 ms is over as well. Milliseconds. */
const SILENT_WITHIN = 50;

const leaf = (page: Page, language: Language) =>
	page.locator(`main.door button[lang^="${language}"]`);

/** The voice files that are on the tablet, in whatever cache. */
function voiceFiles(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const all = await Promise.all(
			(await caches.keys()).map(async (name) => (await caches.open(name)).keys())
		);
		return all.flat().map(({ url }) => new URL(url).pathname);
	});
}

/** When sound left for the loudspeaker, as the app marks it. */
function lastSound(page: Page): Promise<number> {
	return page.evaluate(() => performance.getEntriesByName('yol:sound').at(-1)?.startTime ?? 0);
}

/** Touches a door of the Door and waits until it has begun to say its name. */
async function hears(tablet: Tablet, language: Language) {
	const { page } = tablet;
	const before = await lastSound(page);
	await leaf(page, language).click();
	await expect.poll(() => lastSound(page), { timeout: 15_000 }).toBeGreaterThan(before);
}

/** Once online, in Chinese, until the app and the Chinese dictionary are on the tablet. */
async function install(tablet: Tablet) {
	const { page } = tablet;
	await tablet.open('/');
	await leaf(page, 'zh').click();
	await leaf(page, 'zh').click();
	await page.waitForURL('**/who');
	await tablet.isKept();
	await expect
		.poll(() => voiceFiles(page), { timeout: 30_000 })
		.toEqual(expect.arrayContaining([expect.stringMatching(/^\/voice\/chinese\./)]));
}

test('all four languages are spoken without network and server', async ({ tablet }) => {
	await install(tablet);
	await tablet.goOffline();
	for (const language of LANGUAGES) {
		await tablet.open('/');
		await hears(tablet, language);
	}
});

test('hiding the screen silences the voice within 50 ms', async ({ tablet }) => {
	await tablet.open('/');
	const silence = await tablet.page.evaluateHandle(watchFade);
	await hears(tablet, 'ug');
	await tablet.page.keyboard.press('Escape');
	await tablet.page.keyboard.press('Escape');
	await expect.poll(() => silence.evaluate(({ after }) => after)).toBeLessThan(SILENT_WITHIN);
});

test('a dark screen stops the voice, nothing speaks when it is light again, and a touch is heard', async ({
	tablet
}) => {
	const { page } = tablet;
	await tablet.open('/');
	await hears(tablet, 'en');
	await page.evaluate(show, 'hidden' as const);
	const starts = await tablet.soundsStarted();
	await page.evaluate(show, 'visible' as const);
	await page.evaluate(
		() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }))
	);
	expect(await tablet.soundsStarted()).toBe(starts);
	await hears(tablet, 'kk');
});

/** Notes how long after the last key the gain of the voice has reached nothing. */
function watchFade(): { after: number } {
	const seen = { after: Infinity };
	let pressed = 0;
	addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
	const ramp = AudioParam.prototype.linearRampToValueAtTime;
	AudioParam.prototype.linearRampToValueAtTime = function (value, end) {
		const left = performance.now() - pressed;
		if (value === 0 && pressed > 0) seen.after = Math.min(seen.after, left + 10);
		return ramp.call(this, value, end);
	};
	return seen;
}

/** Headless browsers have no screen to lock, so the page is told what a locked one would tell it. */
function show(state: DocumentVisibilityState): void {
	Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
	document.dispatchEvent(new Event('visibilitychange'));
}
