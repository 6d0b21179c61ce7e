import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { BOY, CHILD, begun } from '../fixtures/children.ts';
import { elsewhere } from '../fixtures/elsewhere.ts';
import { put, rows, traces } from '../fixtures/rows.ts';
import { LessonPage, trackIn } from '../pages/lesson-page.ts';
import { FOX } from '../pages/screens.ts';
import { reveal, theCover } from '../pages/the-cover.ts';
import { openTile, Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const NOTHING = {
	events: 0,
	tallies: 0,
	monthly: 0,
	beliefs: 0,
	cards: 0,
	resume: 0,
	errors: 0
};
const SAFE = 'moving-safely.m.1';
const SENSITIVE = 'promises-and-traps.o.1';

const states = async (page: Page) => (await rows(page, 'tallies')).map(({ state }) => state);
/** Which step of the lesson is on the screen, counted from 1. */
const place = async (page: Page) => Number(await trackIn(page).getAttribute('data-step'));

/** Pages forward until the child is at a step or past it; tells which one it is. */
async function goOnTo(visitor: Visitor, step: number): Promise<number> {
	const { page } = visitor;
	await expect(async () => {
		if (await visitor.button('step.notsure').isVisible())
			await visitor.button('step.notsure').click();
		if ((await place(page)) < step) await page.keyboard.press('PageDown');
		expect(await place(page)).toBeGreaterThanOrEqual(step);
	}).toPass({ intervals: [50], timeout: 20_000 });
	return place(page);
}

test('a facilitator makes a tile, a child of seven finds it and learns to the star, and nothing leaves the origin', async ({
	page
}) => {
	const requested: string[] = [];
	page.on('request', (request) => requested.push(request.url()));
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await adult.go('/club');
	await adult.setPin('135790');
	await adult.go('/club/children');
	await page.locator('form').getByLabel(adult.t('adult.tiles.language')).selectOption('ug');
	await adult.button('adult.tiles.make').click();
	const cards = page.locator('main ol li');
	await expect(cards).toHaveCount(3);
	const pictures = (await cards.allTextContents()).map((name) => name.trim());
	await adult.button('club.lock').click();

	const child = new Visitor(page, 'ug');
	await child.enterDoor();
	await openTile(page.getByRole('group').getByRole('button').first());
	for (const picture of pictures) {
		// The names of the pictures in English are their keys.
		const name = child.t(`secret.pictures.${picture}`);
		await page.locator('.pictures').getByRole('button', { name, exact: true }).click();
	}
	await page.waitForURL('**/road');

	await page.locator('.stop.now').click();
	await page.waitForURL('**/lesson/feelings-and-calm.l.1');
	await new LessonPage(page, 'ug').finish();
	await expect(page.getByRole('img', { name: child.t('end.star') })).toBeVisible();
	await expect.poll(() => states(page)).toEqual(['done']);

	await child.button('end.road').click();
	await page.waitForURL('**/road');
	await expect(page.locator('.stop.done')).toHaveCount(1);
	await expect(page.locator('.stop.now')).toHaveAttribute('href', /my-strengths\.l\.1/);
	expect(requested.length).toBeGreaterThan(20);
	expect(elsewhere(requested, new URL(page.url()).origin)).toEqual([]);
});

test('a page about the brush that cannot be fetched leaves nobody before an empty screen', async ({
	page
}) => {
	const boy = new Visitor(page, 'en');
	await boy.enterDoor();
	await boy.comeAs(BOY);
	await boy.unlockAsAdult();
	await boy.button('club.lock').click();
	await boy.touchTile(BOY.tile);
	await page.waitForURL('**/road');
	const introduction = '**/HideIntro*';
	await page.route(introduction, (route) => route.abort());
	await boy.go(`/lesson/${SENSITIVE}`);
	await expect(page.getByText(boy.t('states.away.title'))).toBeVisible();
	await expect(boy.button('word.road')).toBeVisible();
	await page.unroute(introduction);
	await boy.button('states.pack.act').click();
	await expect(boy.button('hide.try')).toBeVisible();
});

test('a boy meets the brush before “The Promise at the Bus Station”, and only a count stays', async ({
	page
}) => {
	const boy = new Visitor(page, 'en');
	await boy.enterDoor();
	await boy.comeAs(BOY);
	await boy.go(`/lesson/${SENSITIVE}`);
	await expect(page.getByRole('heading', { name: boy.t('states.locked.title') })).toBeVisible();

	await boy.unlockAsAdult();
	await boy.button('club.lock').click();
	await boy.touchTile(BOY.tile);
	await page.waitForURL('**/road');
	await boy.go(`/lesson/${SENSITIVE}`);
	await boy.button('hide.try').click();
	await expect(theCover(page)).toBeVisible();
	await reveal(page, boy);
	await boy.button('hide.onward').click();
	await expect(page.getByRole('heading', { name: boy.t('player.before.title') })).toBeVisible();

	await boy.button('player.before.goon').click();
	await expect.poll(() => place(page)).toBe(2);
	await boy.button('word.road').click();
	await page.waitForURL('**/road');
	expect(await traces(page)).toEqual(NOTHING);

	await boy.go(`/lesson/${SENSITIVE}`);
	await expect(page.getByRole('heading', { name: boy.t('player.before.title') })).toBeVisible();
	await new LessonPage(page, 'en').finish();
	await expect(page.getByRole('img', { name: boy.t('end.star') })).toBeVisible();
	await expect.poll(async () => (await rows(page, 'monthly')).length).toBe(1);
	expect(await traces(page)).toEqual({ ...NOTHING, monthly: 1 });
	expect(JSON.stringify(await rows(page, 'monthly'))).not.toContain(BOY.id);
});

test('two guests after one another are both shown the brush', async ({ page }) => {
	const guest = new Visitor(page, 'en');
	await guest.enterDoor();
	await guest.unlockAsAdult();
	await guest.button('club.lock').click();
	for (const times of [1, 2]) {
		await guest.comeAsGuest('o');
		await guest.go(`/lesson/${SENSITIVE}`);
		await guest.button('hide.try').click();
		await reveal(page, guest);
		await guest.button('hide.onward').click();
		await expect(guest.button('player.before.goon')).toBeVisible();
		// The same guest is told once.
		await guest.go('/road');
		await guest.go(`/lesson/${SENSITIVE}`);
		await expect(guest.button('player.before.goon'), `guest ${times}`).toBeVisible();
	}
});

test('three wrong secrets in a row let the pad rest', async ({ page }) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.seat([FOX]);
	await child.touchTile(FOX.tile);
	const sun = page.getByRole('button', { name: child.t('secret.pictures.sun'), exact: true });
	for (const misses of [1, 2, 3]) {
		for (let picture = 0; picture < 3; picture++) await sun.click();
		await expect
			.poll(async () => (await rows(page, 'profiles')).map(({ misses: all }) => all))
			.toMatchObject([{ count: misses }]);
		if (misses < 3) await expect(page.getByText(child.t('secret.notyet')).first()).toBeVisible();
	}
	await expect(page.getByText(child.t('secret.rest')).first()).toBeVisible();
	await expect(sun).toBeHidden();
	await page.goto(`/who/${FOX.tile}`);
	await expect(page.getByText(child.t('secret.rest')).first()).toBeVisible();
});

/** No row can be read until the disk is mended. */
async function losesDisk(page: Page) {
	await page.evaluate(() => {
		const { get } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.get = () => {
			throw new DOMException('a page of the disk is gone', 'UnknownError');
		};
		const mend = () => Object.assign(IDBObjectStore.prototype, { get });
		addEventListener('yol-test-mend', mend, { once: true });
	});
}

test('a tile that cannot be read says so, and leads back to the wall', async ({ page }) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.seat([FOX]);
	await page.getByRole('button', { name: child.tileName(FOX.tile), exact: true }).waitFor();
	await losesDisk(page);
	await child.touchTile(FOX.tile);
	const told = page.getByRole('heading', { name: child.t('states.blocked.title') });
	await expect(told).toBeVisible();
	await child.button('states.full.act').click();
	await page.waitForURL('**/who');
	await page.evaluate(() => dispatchEvent(new Event('yol-test-mend')));
	await child.touchTile(FOX.tile);
	await expect(child.button('secret.pictures.sun')).toBeVisible();
});

test('a tile without a secret that cannot be read says so, and opens when it can be', async ({
	page
}) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.seat([CHILD]);
	await page.getByRole('button', { name: child.tileName(CHILD.tile), exact: true }).waitFor();
	await losesDisk(page);
	await child.touchTile(CHILD.tile);
	await expect(page.getByRole('heading', { name: child.t('states.blocked.title') })).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('yol-test-mend')));
	await child.button('states.full.act').click();
	await child.touchTile(CHILD.tile);
	await page.waitForURL('**/road');
});

test('a lesson is found again at its step, after a reload and in another language', async ({
	page
}) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await put(page, 'tallies', [begun(CHILD.id, SAFE)]);
	await child.comeAs(CHILD);
	await child.openLesson(SAFE);
	const before = await goOnTo(child, 3);

	await page.goto('/who');
	await child.touchTile(CHILD.tile);
	await page.waitForURL('**/road');
	await child.openLesson(SAFE);
	await expect.poll(() => place(page)).toBe(before);

	await child.button('word.road').click();
	await child.button('road.comfort').click();
	await page.getByRole('button', { name: 'ئۇيغۇرچە' }).click();
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	const reader = new Visitor(page, 'ug');
	await reader.button('word.back').click();
	await page.waitForURL('**/road');
	await reader.openLesson(SAFE);
	await expect.poll(() => place(page)).toBe(before);
	await expect(page.locator('main.lesson')).toContainText(/\p{Script=Arabic}/u);
});

test('a picture keeps its size whatever is said beneath it', async ({ page }) => {
	await new Visitor(page, 'en').enterDoor();
	await page.goto(`/lesson/${SAFE}`);
	const sizes = async () => ({
		picture: (await page.locator('.scene').boundingBox())?.height,
		words: (await page.locator('.caption').boundingBox())?.height
	});
	await expect(page.locator('.scene svg').first()).toBeVisible();
	const long = await sizes();
	await page.keyboard.press('PageDown');
	await expect.poll(() => place(page)).toBe(2);
	const short = await sizes();
	expect(short.words).toBeLessThan(long.words ?? 0);
	expect(short.picture).toBe(long.picture);
});

test('a guest leaves nothing behind', async ({ page }) => {
	const guest = new Visitor(page, 'en');
	await guest.enterDoor();
	await guest.comeAsGuest('l');
	await guest.openLesson('feelings-and-calm.l.1');
	await goOnTo(guest, 5);
	await guest.button('word.road').click();
	await page.waitForURL('**/road');
	expect(await traces(page)).toEqual(NOTHING);
	expect(await rows(page, 'profiles')).toEqual([]);
});

test('what a child has brought to its end in another tab is done on the road of this one', async ({
	page
}) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.comeAs(CHILD);
	await put(page, 'tallies', [{ ...begun(CHILD.id, SAFE), state: 'done', completed: 1 }]);
	await expect(page.locator('.stop.done')).toHaveCount(0);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(page.locator('.stop.done')).toHaveCount(1);
});
