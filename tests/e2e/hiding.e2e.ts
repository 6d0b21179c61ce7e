import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { CHILD, begun } from '../fixtures/children.ts';
import { put, rows, traces } from '../fixtures/rows.ts';
import { heardOn, watchSound } from '../fixtures/sound-watch.ts';
import { reveal, theCover } from '../pages/the-cover.ts';
import { Visitor } from '../pages/visitor.ts';
import { REAL_VOICE } from '../server/origins.ts';

test.use({ ...REAL_VOICE, serviceWorkers: 'block', actionTimeout: 10_000 });

const press = async (page: Page, key: string, times: number) => {
	for (let n = 0; n < times; n++) await page.keyboard.press(key);
};

/** A finger that comes down on the brush and stays. */
async function holdBrush(page: Page, visitor: Visitor) {
	await visitor.button('word.hide').hover();
	await page.mouse.down();
	await expect(theCover(page)).toBeVisible();
	await page.mouse.up();
}

/** Looks from now on, frame by frame, whether the page that is open shows again without its cover. */
async function watchGlimpses(page: Page) {
	await page.evaluate(() => {
		const beneath = document.querySelector('main');
		const seen = { glimpses: 0 };
		Object.assign(globalThis, { seen });
		const look = () => {
			const isShown = beneath?.checkVisibility({ visibilityProperty: true });
			if (isShown && !document.querySelector('.cover.up')) seen.glimpses++;
			requestAnimationFrame(look);
		};
		look();
	});
}

const WAYS: [string, (page: Page, visitor: Visitor) => Promise<unknown>][] = [
	['the brush', (_, visitor) => visitor.button('word.hide').click()],
	['a slow finger on the brush', holdBrush],
	['Shift three times', (page) => press(page, 'Shift', 3)],
	['Escape twice', (page) => press(page, 'Escape', 2)]
];

for (const [way, hide] of WAYS) {
	test(`${way} covers a lesson, stops the voice and leaves no trace`, async ({ page }) => {
		await watchSound(page);
		const child = new Visitor(page, 'en');
		await child.enterDoor();
		await put(page, 'tallies', [begun(CHILD.id, 'moving-safely.m.1')]);
		await child.comeAs(CHILD);
		await child.openLesson('moving-safely.m.1');
		await expect.poll(async () => (await heardOn(page)).started).toBeGreaterThan(0);
		await expect.poll(async () => (await rows(page, 'resume')).length).toBe(1);
		const before = { traces: await traces(page), history: await page.evaluate('history.length') };
		const cut = (await heardOn(page)).cut;

		await hide(page, child);
		await expect(theCover(page)).toBeVisible();
		await expect(page).toHaveTitle('Yol');
		await expect.poll(async () => (await heardOn(page)).cut).toBeGreaterThan(cut);
		// Whoever opens the lesson next must not come to what was hidden.
		await expect.poll(() => traces(page)).toEqual({ ...before.traces, resume: 0 });
		expect(await page.evaluate('history.length')).toBe(before.history);
		expect(await page.evaluate('location.pathname + JSON.stringify(history.state)')).toBe('/null');

		await watchGlimpses(page);
		await reveal(page, child);
		await page.waitForURL('**/who');
		expect(await page.evaluate('seen.glimpses')).toBe(0);
		await expect(page).toHaveTitle('Yol');
		expect((await heardOn(page)).underCover).toBe(0);
		expect(await page.evaluate('history.length')).toBe(before.history);
	});
}

test('who presses the keys that hide before the app is there finds it beneath its cover, and silent', async ({
	page
}) => {
	await watchSound(page);
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	let come = () => {};
	const comes = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/_app/immutable/entry/*', async (route) => {
		await comes;
		await route.continue();
	});
	await page.goto('/lesson/moving-safely.m.1', { waitUntil: 'commit' });
	await page.waitForFunction(() => 'yolPresses' in window);
	await press(page, 'Escape', 2);
	come();
	await expect(theCover(page)).toBeVisible();
	await expect(page).toHaveURL('/');
	// The lesson has come by then, and would have begun to speak.
	await expect(page.locator('main.lesson .scene svg').first()).toBeAttached();
	expect(await page.evaluate('window.yolPresses')).toBeUndefined();
	expect((await heardOn(page)).underCover).toBe(0);
	await reveal(page, child);
	await page.waitForURL('**/who');
});

test('touching the yellow crayon draws and does not uncover', async ({ page }) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.comeAsGuest('m');
	await child.button('word.hide').click();
	const yellow = theCover(page).getByRole('button', { name: child.t('tile.colour.yellow') });
	await yellow.click();
	await expect(yellow).toHaveAttribute('aria-pressed', 'true');
	await expect(theCover(page)).toBeVisible();
});

test('a reload beneath the cover shows the Door, and nothing opens the lesson again', async ({
	page
}) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await put(page, 'tallies', [begun(CHILD.id, 'moving-safely.m.1')]);
	await child.comeAs(CHILD);
	await child.openLesson('moving-safely.m.1');
	await child.button('word.hide').click();
	await expect(theCover(page)).toBeVisible();
	// The address goes once the cover is painted.
	await expect(page).toHaveURL('/');
	await page.reload();
	await expect(page.locator('main.door')).toBeVisible();
	expect(new URL(page.url()).pathname).toBe('/');
	await page.goBack().catch(() => undefined);
	await expect(page.locator('main.lesson')).toHaveCount(0);
});

test('no key turns a page, answers or speaks beneath the cover', async ({ page }) => {
	await watchSound(page);
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await put(page, 'tallies', [begun(CHILD.id, 'moving-safely.m.1')]);
	await child.comeAs(CHILD);
	await child.openLesson('moving-safely.m.1');
	await expect.poll(async () => (await rows(page, 'resume')).length).toBe(1);
	const lesson = page.locator('main.lesson');
	// Its code may come later than the words.
	await expect(lesson.locator('.scene').first()).toBeVisible();
	await child.button('word.hide').click();
	await expect(theCover(page)).toBeVisible();
	await expect.poll(() => rows(page, 'resume')).toEqual([]);
	const before = { traces: await traces(page), page: await lesson.textContent() };

	for (const key of [' ', 'ArrowRight', 'ArrowRight', 'r', '1', '1', '2', 'l', 'Enter'])
		await page.keyboard.press(key);
	const yellow = child.t('tile.colour.yellow');
	await theCover(page).getByRole('button', { name: yellow, exact: true }).focus();
	for (const key of [' ', 'ArrowRight', 'r']) await page.keyboard.press(key);

	expect(await traces(page)).toEqual(before.traces);
	expect(await lesson.textContent()).toBe(before.page);
	expect((await heardOn(page)).underCover).toBe(0);
});

test('a tablet that is put face down hides its screen, for a child who wants that', async ({
	page
}) => {
	const tablet = await page.context().newCDPSession(page);
	const lies = (beta: number) =>
		tablet.send('DeviceOrientation.setDeviceOrientationOverride', { alpha: 0, beta, gamma: 2 });
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.comeAs(CHILD);
	await lies(40);
	await child.go('/comfort');
	await page.getByRole('switch', { name: child.t('comfort.facedown') }).click();
	await child.openLesson('moving-safely.m.1');
	await expect(theCover(page)).toBeHidden();
	await lies(178);
	await expect(theCover(page)).toBeVisible();
});
