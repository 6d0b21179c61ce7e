import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { CHILD } from '../fixtures/children.ts';
import { put, rows } from '../fixtures/rows.ts';
import { CoursePages } from '../pages/adult-pages.ts';
import { earlyRequests } from '../pages/early-requests.ts';
import { LOGIN } from '../pages/login.ts';
import { LessonPage } from '../pages/lesson-page.ts';
import { Visitor } from '../pages/visitor.ts';
import { REAL_VOICE } from '../server/origins.ts';

test.use({ serviceWorkers: 'block' });

const LESSON = 'moving-safely.m.1';
const heading = (page: Page, name: string) => page.getByRole('heading', { name });
const picture = (page: Page) => page.locator('main.lesson svg').first();

test('an unknown address is a friendly page that leads back to the road', async ({ page }) => {
	const child = new Visitor(page, 'ug');
	await child.enterDoor();
	await page.goto('/nowhere/at/all');
	await expect(heading(page, child.t('states.lost.title'))).toBeVisible();
	await child.button('word.road').click();
	await page.waitForURL(/\/(road|who)$/);
});

test('so is an address that was cut off in the middle of a letter', async ({ page }) => {
	const child = new Visitor(page, 'ug');
	await child.enterDoor();
	await page.goto('/lesson/%E0%A4%A');
	await expect(heading(page, child.t('states.lost.title'))).toBeVisible();
	await child.button('word.road').click();
	await page.waitForURL(/\/(road|who)$/);
});

test('a lesson that does not exist says so, with a code for the grown-up', async ({ page }) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await page.goto('/lesson/nowhere.l.9');
	await expect(heading(page, child.t('states.lost.title'))).toBeVisible();
	await expect(page.getByText('pack/unknown-lesson')).toBeVisible();
	await child.button('word.road').click();
	await page.waitForURL('**/road');
});

test('a card for families that does not exist leads to the family corner', async ({ page }) => {
	await new Visitor(page, 'en').enterDoor();
	await page.goto('/family/card/nowhere');
	await page.waitForURL('**/family');
});

test('a text for adults at the address of another kind is a plain sentence', async ({ page }) => {
	const broken: string[] = [];
	page.on('pageerror', (error) => broken.push(error.message));
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	const told = heading(page, adult.t('guide.missing.damaged'));
	await page.goto('/print/parents/welcoming-classroom.t.1');
	await expect(told).toBeVisible();
	await page.goto('/family/session/welcoming-classroom.t.1');
	await expect(heading(page, adult.t('states.lost.title'))).toBeVisible();

	const course = new CoursePages(adult);
	await course.begin();
	await page.goto('/teachers/unit/walking-together.p.1');
	await course.open('135790');
	await expect(told).toBeVisible();
	expect(broken).toEqual([]);
});

test('a locked lesson stays locked when its address is known', async ({ page }) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await page.goto('/lesson/promises-and-traps.o.1');
	await expect(heading(page, child.t('states.locked.title'))).toBeVisible();
	await expect(page.locator('main.lesson')).toHaveCount(0);
});

test('a lesson with one flipped byte is not shown, and comes when it is tried again', async ({
	page
}) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await page.route(`**/packs/en/${LESSON}.*.json`, async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		body[200] = (body[200] ?? 0) ^ 1;
		await route.fulfill({ response, body });
	});
	await page.goto(`/lesson/${LESSON}`);
	await expect(heading(page, child.t('states.pack.title'))).toBeVisible();
	await expect(page.getByText('pack/damaged')).toBeVisible();

	await page.unrouteAll();
	await child.button('states.pack.act').click();
	await expect(picture(page)).toBeVisible();
});

test('a road is to be seen until the app itself has come over a slow line', async ({ page }) => {
	const script = '**/_app/immutable/entry/start.*.js';
	let comes = () => {};
	const line = new Promise<void>((resolve) => (comes = resolve));
	await page.route(script, (route) => line.then(() => route.continue()));
	const road = page.locator('.first-road');
	await page.goto(`/lesson/${LESSON}`, { waitUntil: 'commit' });
	await expect(road).toBeVisible();

	comes();
	await expect(picture(page)).toBeVisible();
	await expect(road).toHaveCount(0);
});

test('an app that was cut off on its way comes by itself when the line is back, and no login page of a network instead', async ({
	page
}) => {
	const script = '**/_app/immutable/entry/start.*.js';
	await page.route(script, (route) => route.abort());
	await Promise.all([page.waitForEvent('pageerror'), page.goto('/')]);
	await page.route(/\/$/, (route) => route.fulfill(LOGIN));
	for (const _ask of [1, 2]) await page.waitForResponse(/\/$/);
	await expect(page.locator('main.door')).toBeVisible();
	await page.unrouteAll();
	await page.waitForFunction(() => performance.getEntriesByName('yol:door').length > 0);
});

test('while what draws cannot be fetched the story goes on, and its next picture asks again', async ({
	page
}) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	const { drawing } = await earlyRequests(page);
	expect(drawing.length).toBeGreaterThan(0);
	for (const file of drawing) await page.route(`**${file}`, (route) => route.abort());
	await page.goto(`/lesson/${LESSON}`);
	const { next } = new LessonPage(page, 'en');
	await expect(next).toBeVisible();
	await expect(page.locator('main.lesson .scene')).toHaveCount(0);
	for (const file of drawing) await page.unroute(`**${file}`);
	await next.click();
	await expect(picture(page)).toBeVisible();
});

/** Code of the app that holds a word, kept from coming until the test lets it. */
async function withhold(page: Page, word: string) {
	const chunks = '_app/immutable/chunks';
	const held = readdirSync(`build/${chunks}`)
		.filter((file) => file.endsWith('.js'))
		.filter((file) => readFileSync(`build/${chunks}/${file}`, 'utf8').includes(word));
	expect(held.length).toBeGreaterThan(0);
	for (const file of held) await page.route(`**/${chunks}/${file}`, (route) => route.abort());
	return () => page.unrouteAll();
}

for (const what of ['calm', 'help'] as const) {
	test(`while ${what} cannot be fetched the child is told, finds the story, and may ask again`, async ({
		page
	}) => {
		const child = new Visitor(page, 'en');
		await child.enterDoor();
		const letsCome = await withhold(page, 'fromStory');
		await page.goto(`/lesson/${LESSON}`);
		await expect(picture(page)).toBeVisible();
		const told = heading(page, child.t('states.part.title'));
		await child.button(`word.${what}`).click();
		await expect(told).toBeVisible();
		await child.button('calm.story').click();
		await expect(picture(page)).toBeVisible();

		await child.button(`word.${what}`).click();
		await expect(told).toBeVisible();
		await letsCome();
		await child.button('states.pack.act').click();
		await expect(heading(page, child.t(`${what}.title`))).toBeAttached();
	});
}

test('a step whose code cannot be fetched says so, and comes when it is asked for again', async ({
	page
}) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	const letsCome = await withhold(page, 'step.nobody');
	await page.goto(`/lesson/${LESSON}`);
	const lesson = new LessonPage(page, 'en');
	const told = heading(page, child.t('states.part.title'));
	await lesson.next.waitFor();
	for (let press = 0; press < 60 && !(await told.isVisible()); press++)
		await page.keyboard.press('PageDown');
	await expect(told).toBeVisible();
	await letsCome();
	await child.button('states.pack.act').click();
	await expect(page.locator('main.lesson .asked')).toBeVisible();
	await expect(told).toHaveCount(0);
});

test('with storage denied a guest still learns', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['indexedDB', 'caches', 'localStorage', 'sessionStorage'])
			Object.defineProperty(globalThis, name, { value: undefined });
	});
	const broken: string[] = [];
	page.on('pageerror', (error) => broken.push(error.message));
	const guest = new Visitor(page, 'ug');
	await guest.enterDoor();
	await guest.comeAsGuest('m');
	await guest.openLesson(LESSON);
	await expect(picture(page)).toBeVisible();
	await guest.button('word.next').click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ug');
	expect(broken).toEqual([]);
});

test('a tablet whose browser has thrown everything away says so when it is set up again', async ({
	page
}) => {
	const adult = new Visitor(page, 'ug');
	await adult.enterDoor();
	await adult.go('/club');
	await expect(page.getByText(adult.t('club.setup.title'))).toBeVisible();
	await expect(page.getByText(adult.t('club.setup.emptied'))).toHaveCount(0);
	await adult.setPin('246810');

	await page.goto('/who');
	await page.evaluate(() => void indexedDB.deleteDatabase('yol'));
	await adult.enterDoor();
	await adult.go('/club');
	await expect(page.getByRole('alert')).toHaveText(adult.t('club.setup.emptied'));
});

test.describe('a voice that cannot be heard', () => {
	test.use(REAL_VOICE);

	test('when the browser holds the sound back, the ear says so and the lesson goes on', async ({
		page
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' });
			AudioContext.prototype.resume = () => new Promise(() => undefined);
		});
		await seeSilence(page, 'states.sound');
	});

	test('a voice whose file is missing is shown by the ear, and the lesson goes on', async ({
		page
	}) => {
		await page.route('**/voice/**', (route) => route.fulfill({ status: 404, body: '' }));
		await seeSilence(page, 'states.novoice');
		await expect(page.locator('main.lesson .ear .badge').first()).toBeVisible();
	});
});

async function seeSilence(page: Page, reason: string) {
	const guest = new Visitor(page, 'en');
	await guest.enterDoor();
	await guest.comeAsGuest('m');
	await guest.openLesson(LESSON);
	const ear = page.locator('main.lesson').getByRole('button', { name: guest.t(reason) });
	await expect(ear).toBeVisible();
	await expect(picture(page)).toBeVisible();
	await guest.button('word.next').click();
	await expect(page.locator('.caption')).not.toBeEmpty();
}

test('a child of an older version is still there, and a row that is none is passed over', async ({
	page
}) => {
	const old: unknown = JSON.parse(readFileSync('tests/fixtures/saved/profile-0.0.json', 'utf8'));
	const child = new Visitor(page, 'ug');
	await child.enterDoor();
	await put(page, 'profiles', [
		{ ...(old as object), group: 'apple' },
		{ id: 'two', group: 'apple', tile: 'no-such-tile', band: 7 },
		{ id: 'three', group: 'apple' }
	]);
	await page.goto('/who');
	const tiles = page.getByRole('group').getByRole('button');
	await expect(tiles).toHaveCount(2);
	await child.touchTile('blue-swan-dots');
	await page.waitForURL('**/road');
});

test('a broken tally is counted again from the log', async ({ page }) => {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	const lesson = 'feelings-and-calm.m.1';
	const event = { learner: CHILD.id, lesson, at: 1_790_000_000_000, device: 'd' };
	await put(page, 'events', [
		{ ...event, id: 'e1', kind: 'launched', seq: 0 },
		{ ...event, id: 'e2', kind: 'completed', seq: 1 }
	]);
	await put(page, 'tallies', [{ learner: CHILD.id, lesson, state: 'begun', launched: 'many' }]);
	await child.comeAs(CHILD);
	await expect(page.locator('.stop.done')).toHaveCount(1);

	await child.openLesson(lesson);
	await expect
		.poll(async () => (await rows(page, 'tallies')).map(({ state, launched }) => [state, launched]))
		.toEqual([['done', 2]]);
});
