import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CHILD } from '../fixtures/children.ts';
import { NewerRelease } from '../fixtures/newer-release.ts';
import { expect, test } from '../fixtures/tablet.ts';
import type { Tablet } from '../fixtures/tablet.ts';
import { axeProblems } from '../pages/axe.ts';
import { LessonPage, trackIn } from '../pages/lesson-page.ts';
import { silentTexts } from '../pages/silent-texts.ts';
import { Visitor } from '../pages/visitor.ts';
import { WallPage } from '../pages/wall-page.ts';

const LESSON = 'moving-safely.m.1';
let newer: NewerRelease;

test.beforeAll(async () => {
	newer = await NewerRelease.make();
});

test.afterAll(() => newer.remove());

/** The server has the newer app from now on. */
async function releases(tablet: Tablet) {
	await tablet.stopServer();
	await tablet.startServer(undefined, newer.folder);
}

const release = ({ page }: Tablet) => page.locator('meta[name=yol-release]');
const place = async ({ page }: Tablet) => Number(await trackIn(page).getAttribute('data-step'));

/** The tablet finds the newer release by itself, as it does from time to time. */
async function findsNewer({ page }: Tablet) {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const { waiting } = await navigator.serviceWorker.ready;
				return waiting?.state;
			})
		)
		.toBe('installed');
}

test('a newer app is offered at the Door and the wall only, and a lesson in progress survives it', async ({
	tablet
}) => {
	await tablet.open('/');
	const child = new Visitor(tablet.page, 'en');
	await new WallPage(tablet.page, 'en').comeIn();
	await tablet.put('profiles', [CHILD]);
	await tablet.isKept();
	await releases(tablet);

	await tablet.open('/who');
	await expect(release(tablet)).toHaveCount(0);
	await child.touchTile(CHILD.tile);
	await tablet.page.waitForURL('**/road');
	await child.openLesson(LESSON);
	const lesson = new LessonPage(tablet.page, 'en');
	await expect(lesson.progress).toBeVisible();
	// Past the questions before the lesson, which keep no place.
	await lesson.goOnUntil(async () => (await tablet.rows('resume')).length > 0);
	const before = await place(tablet);

	await findsNewer(tablet);
	const offer = child.button('states.update.act');
	await expect(offer).toBeHidden();
	expect(await place(tablet)).toBe(before);
	await child.button('word.road').click();
	await tablet.page.waitForURL('**/road');
	await expect(offer).toBeHidden();

	await child.go('/');
	await expect(offer).toBeVisible();
	expect(await axeProblems(tablet.page)).toEqual([]);
	expect(await silentTexts(tablet.page)).toEqual([]);
	await child.go('/who');
	await offer.click();
	await expect(release(tablet)).toHaveAttribute('content', '2');
	await expect(offer).toBeHidden();

	await child.touchTile(CHILD.tile);
	await tablet.page.waitForURL('**/road');
	await child.openLesson(LESSON);
	await expect.poll(() => place(tablet)).toBe(before);
});

test('a second tab whose app another tab has replaced takes the newer one along', async ({
	tablet
}) => {
	await tablet.open('/');
	await new WallPage(tablet.page, 'en').comeIn();
	await tablet.isKept();
	await releases(tablet);

	const second = await tablet.page.context().newPage();
	const offer = new Visitor(tablet.page, 'en').button('states.update.act');
	const secondOffer = new Visitor(second, 'en').button('states.update.act');
	await tablet.open('/who');
	await second.goto(`${tablet.origin}/who`);
	await findsNewer(tablet);
	await expect(offer).toBeVisible();
	await expect(secondOffer).toBeVisible();

	await offer.click();
	await expect(release(tablet)).toHaveAttribute('content', '2');
	await expect(second.locator('meta[name=yol-release]')).toHaveCount(0);
	await secondOffer.click();
	await expect(second.locator('meta[name=yol-release]')).toHaveAttribute('content', '2');
	await expect(secondOffer).toBeHidden();
});

test('a lesson goes on with code that the tab had not fetched yet when another tab put a newer app in', async ({
	tablet
}) => {
	const asked: string[] = [];
	tablet.page.context().on('request', (request) => {
		if (!request.serviceWorker()) asked.push(request.url());
	});
	await tablet.open('/');
	await new WallPage(tablet.page, 'en').comeIn();
	await tablet.put('profiles', [CHILD]);
	await tablet.isKept();
	await tablet.open('/who');

	const playing = await tablet.page.context().newPage();
	await playing.goto(`${tablet.origin}/who`);
	const missing: string[] = [];
	playing.on('response', (answer) => {
		if (!answer.ok()) missing.push(answer.url());
	});
	const child = new Visitor(playing, 'en');
	await child.touchTile(CHILD.tile);
	await playing.waitForURL('**/road');
	await child.openLesson(LESSON);
	await expect(new LessonPage(playing, 'en').progress).toBeVisible();

	expect(await packsCameFrom(playing)).toEqual(['network']);
	// What the browser remembers by itself may go at any time.
	const inspector = await playing.context().newCDPSession(playing);
	await inspector.send('Network.clearBrowserCache');
	await leaveOutOfNewer(asked);
	await releases(tablet);
	await findsNewer(tablet);
	await new Visitor(tablet.page, 'en').button('states.update.act').click();
	await expect(release(tablet)).toHaveAttribute('content', '2');

	await child.button('word.calm').click();
	await child.button('calm.story').click();
	await new LessonPage(playing, 'en').finish();
	expect(missing).toEqual([]);
});

test('a newer app is not offered before all of it is on its host, and taking it leaves the next one whole, which is coming meanwhile', async ({
	tablet
}) => {
	const { page } = tablet;
	const offer = new Visitor(page, 'en').button('states.update.act');
	await tablet.open('/');
	await new WallPage(page, 'en').comeIn();
	await tablet.isKept();
	const whole = await readFile(join(newer.folder, '200.html'), 'utf8');
	await newer.change('200.html', (html) =>
		html.replaceAll('/entry/start.', '/entry/start.another')
	);
	await releases(tablet);
	expect(await page.evaluate(becomesOfNewer)).toBe('redundant');
	await expect(offer).toBeHidden();
	await newer.change('200.html', () => whole);
	await releases(tablet);
	await findsNewer(tablet);
	await expect(offer).toBeVisible();

	await newer.becomes(3);
	await tablet.stopServer();
	const third = await newer.holding(/^\/index\.html/, Number(new URL(tablet.origin).port));
	await page.evaluate(async () => void (await navigator.serviceWorker.ready).update());
	await expect.poll(() => thirdPages(page)).toBe(1);
	await offer.click();
	await expect(release(tablet)).toHaveAttribute('content', '2');
	third.letCome();
	await offer.click();
	await expect(release(tablet)).toHaveAttribute('content', '3');
	await third.stop();
	await tablet.open('/who');
	await expect(release(tablet)).toHaveAttribute('content', '3');
});

/** How many pages of the third release are on the tablet. */
const thirdPages = (page: Page) =>
	page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.includes('precache'));
		const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return kept.flat().filter(({ url }) => url.endsWith('__WB_REVISION__=3')).length;
	});

test('lessons that only a newer app can show say so and lead to it, and those of the tablet stay open', async ({
	tablet
}) => {
	const { page } = tablet;
	await tablet.open('/');
	await new WallPage(page, 'en').comeIn();
	await tablet.isKept();
	for (const language of ['en', 'zh'])
		await newer.change(`packs/${language}/index.json`, (index) =>
			index.replace(/"format":\d+/, '"format":999')
		);
	const lessons = await readdir(join(newer.folder, 'packs/zh'));
	for (const name of lessons.filter((one) => one.startsWith(LESSON)))
		await rm(join(newer.folder, 'packs/zh', name));
	await releases(tablet);

	const zh = new Visitor(page, 'zh');
	await opensIn('zh', tablet);
	await expect(page.getByRole('heading', { name: zh.t('states.update.title') })).toBeVisible();
	await expect(page.getByText(zh.t('states.update.text'))).toBeVisible();
	await expect(page.getByText('pack/newer')).toBeVisible();
	await opensIn('en', tablet);
	await expect(new LessonPage(page, 'en').progress).toBeVisible();

	await opensIn('zh', tablet);
	await expect(async () => {
		await zh.button('states.update.act').click({ timeout: 2_000 });
		await expect(release(tablet)).toHaveAttribute('content', '2', { timeout: 2_000 });
	}).toPass();
});

/** The lesson by its address, in a language that was chosen at the Door. */
async function opensIn(language: 'en' | 'zh', tablet: Tablet) {
	await tablet.open('/');
	await new WallPage(tablet.page, language).comeIn();
	await tablet.open(`/lesson/${LESSON}`);
}

/** Looks for a newer release, and says what becomes of the one that is found. */
async function becomesOfNewer() {
	const registration = await navigator.serviceWorker.ready;
	const became = new Promise((resolve) => {
		registration.onupdatefound = () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => resolve(installing.state));
		};
	});
	await registration.update();
	return became;
}

/** Who answered for the packs: what the older worker is asked for starts it anew, and holds up the newer one. */
const packsCameFrom = (page: Page) =>
	page.evaluate(() => {
		const packs = performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.includes('/packs/')) as Routed[];
		return [...new Set(packs.map(({ workerFinalSourceType }) => workerFinalSourceType))];
	});

/** Not yet in TypeScript’s own library. */
type Routed = PerformanceResourceTiming & { workerFinalSourceType: string };

/** A newer release has other files than the older one; of those that no page has asked for yet, none is left. */
async function leaveOutOfNewer(asked: readonly string[]) {
	const known = new Set(asked.map((address) => new URL(address).pathname));
	const files = await readdir(join(newer.folder, '_app/immutable'), { recursive: true });
	const gone = files
		.map((name) => `/_app/immutable/${name}`)
		.filter((path) => path.endsWith('.js') && !known.has(path));
	expect(gone.length).toBeGreaterThan(50);
	const isGone = new Set(gone);
	await newer.change('service-worker.js', (worker) =>
		worker.replace(
			/\{"url":"([^"]+)","revision":null,"integrity":"[^"]+"\},/g,
			(entry, path: string) => (isGone.has(path) ? '' : entry)
		)
	);
	for (const path of gone)
		for (const kind of ['', '.br', '.gz'])
			await rm(join(newer.folder, path + kind), { force: true });
}
