import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { CHILD } from '../fixtures/children.ts';
import { put, rows, setting } from '../fixtures/rows.ts';
import { heardOn, watchSound } from '../fixtures/sound-watch.ts';
import { atThePlan, inTwoWindows } from '../pages/class-in-windows.ts';
import { ClassPage } from '../pages/class-page.ts';
import { Visitor } from '../pages/visitor.ts';
import { REAL_VOICE } from '../server/origins.ts';

test.use({ serviceWorkers: 'block' });

/** A choice of the lesson. */
const CHOICE = 's05';

/** Windows are held back from now on, as a browser does that has not been asked; gives what opened them. */
function holdsWindowsBack(page: Page) {
	return page.evaluateHandle(() => {
		const { open } = window;
		window.open = () => null;
		return open;
	});
}

test.describe('the voice of the picture', () => {
	test.use(REAL_VOICE);

	test('R on the teacher’s desk lets the picture speak again', async ({ page }) => {
		const opens = page.waitForEvent('popup').then(async (picture) => {
			await watchSound(picture);
			await picture.reload();
			return picture;
		});
		const { teacher } = await inTwoWindows(page);
		const picture = await opens;
		const room = new ClassPage(picture);
		await room.goOnTo('s02', page);
		const quiet = async () => (await heardOn(picture)).started;
		const before = await quiet();
		await teacher.button('class.key.hear').click();
		await expect.poll(quiet).toBeGreaterThan(before);
	});

	test('the form that ends a class cuts the voice off', async ({ page }) => {
		await watchSound(page);
		const teacher = new Visitor(page, 'en');
		await teacher.enterDoor();
		await put(page, 'settings', [{ key: 'class', value: { notes: 'none' } }]);
		await page.goto('/present/friends-and-respect.l.1');
		await new ClassPage(page).goOnTo('s02');
		const { started } = await heardOn(page);
		await page.keyboard.press('r');
		await expect.poll(async () => (await heardOn(page)).started).toBeGreaterThan(started);
		const { cut } = await heardOn(page);
		await page.keyboard.press('e');
		await expect(page.locator('form.end')).toBeVisible();
		// Faded out first.
		await expect.poll(async () => (await heardOn(page)).cut).toBeGreaterThan(cut);
	});
});

test('a class that was written down is over, also where its picture was closed before', async ({
	page
}) => {
	const { teacher, picture, room } = await inTwoWindows(page);
	await room.goOnTo('agree', page);
	await picture.close();
	await page.keyboard.press('e');
	await page.getByLabel(teacher.t('class.end.count')).fill('30');
	await teacher.button('class.end.keep').click();
	await expect(page.getByText(teacher.t('class.end.kept'))).toBeVisible();
	await expect(page.getByRole('heading', { name: teacher.t('class.goon.title') })).toHaveCount(0);
	expect(await setting(page, 'class-place')).toBeUndefined();
});

test('a window that the browser holds back is told of beside the button that opens it', async ({
	page
}) => {
	const teacher = await atThePlan(page);
	await page.clock.install();
	const open = await holdsWindowsBack(page);
	await teacher.button('class.teach.start').click();
	await expect(page.getByText(teacher.t('class.waiting'))).toBeVisible();
	await expect(page.getByText(teacher.t('class.blocked'))).toBeHidden();
	await page.clock.fastForward('00:11');
	await expect(page.getByText(teacher.t('class.blocked'))).toBeVisible();
	await open.evaluate((kept) => void (window.open = kept));
	const opened = page.waitForEvent('popup');
	await teacher.button('class.reopen').click();
	await expect(page.getByText(teacher.t('class.blocked'))).toBeHidden();
	await page.clock.runFor(1_000);
	await expect(new ClassPage(await opened).projector).toBeVisible();
	await expect(page.locator('main.desk')).toBeVisible();
});

test('a desk that waits for its picture can open it', async ({ page }) => {
	const { teacher, picture } = await inTwoWindows(page);
	await picture.close();
	await page.reload();
	await expect(page.getByText(teacher.t('class.waiting'))).toBeVisible();
	const again = page.waitForEvent('popup');
	await teacher.button('class.reopen').click();
	await expect(new ClassPage(await again).projector).toBeVisible();
	await expect(page.locator('main.desk')).toBeVisible();
});

test('a teacher who comes back is asked for the second screen, and the picture opens on it', async ({
	page
}) => {
	await page.addInitScript(() => {
		const screen = (availLeft: number) => ({
			...{ availLeft, availTop: 0, availWidth: 1280, availHeight: 800 }
		});
		const [own, beside] = [screen(0), screen(1280)];
		const open = window.open.bind(window);
		Object.assign(window, {
			getScreenDetails: () => Promise.resolve({ currentScreen: own, screens: [own, beside] }),
			open: (address: string, name: string, place: string) => {
				Object.assign(window, { place });
				return open(address, name, 'noopener,popup');
			}
		});
	});
	await inTwoWindows(page);
	const place = await page.evaluate(() => (window as unknown as { place: string }).place);
	expect(place).toContain('left=1280,top=0');
});

test('a class that was broken off goes on when the desk says so, not the big screen', async ({
	page
}) => {
	const { room, picture } = await inTwoWindows(page);
	await room.goOnTo('s02', page);
	await expect.poll(() => setting(page, 'class-place')).toMatchObject({ at: 's02' });
	await picture.close();
	await page.goto('/teach');
	await page.getByRole('button', { name: 'Friends and Respect' }).click();
	const teacher = new Visitor(page, 'en');
	const opened = page.waitForEvent('popup');
	await teacher.button('class.teach.start').click();
	const again = new ClassPage(await opened);
	await teacher.button('class.goon.yes').click();
	await expect(again.projector).toHaveAttribute('data-step', 's02');
	await expect(page.locator('main.desk')).toBeVisible();
});

test('the clicker goes on after a headcount was typed, and the number counts', async ({ page }) => {
	const { teacher, room } = await inTwoWindows(page);
	await room.goOnTo(CHOICE, page);
	await page.keyboard.press('1');
	await page.getByLabel(teacher.t('class.end.count')).fill('41');
	await page.keyboard.press('PageDown');
	await expect(room.projector).not.toHaveAttribute('data-step', CHOICE);
	await page.keyboard.press('e');
	await expect(page.getByLabel(teacher.t('class.end.count'))).toHaveValue('41');
});

test('a session with a group is kept under its sign, and a full device loses nothing', async ({
	page
}) => {
	const { teacher } = await inTwoWindows(page);
	await put(page, 'profiles', [CHILD]);
	await page.keyboard.press('e');
	await page.getByLabel(teacher.t('class.end.who')).selectOption(teacher.t('tile.group.apple'));
	await page.getByLabel(teacher.t('class.end.count')).fill('12');
	await page.evaluate(() => {
		const { add } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.add = () => {
			IDBObjectStore.prototype.add = add;
			throw new DOMException('no room', 'QuotaExceededError');
		};
	});
	await teacher.button('class.end.keep').click();
	await expect(page.getByRole('alert')).toContainText(teacher.t('class.end.full'));
	expect(await rows(page, 'sessions')).toEqual([]);
	await teacher.button('class.end.keep').click();
	await page.waitForURL('**/teach#kept');
	expect(await rows(page, 'sessions')).toMatchObject([
		{ kind: 'club', group: 'apple', headcount: 12, attendance: {} }
	]);
});

test.describe('the voice of a class', () => {
	test.use(REAL_VOICE);

	test('a class hears one language and reads another', async ({ page }) => {
		await page.addInitScript(() => {
			const { postMessage } = Worker.prototype;
			const asked: string[] = [];
			Object.assign(window, { asked });
			Worker.prototype.postMessage = function (this: Worker, ...args: [unknown]) {
				asked.push(JSON.stringify(args[0]));
				return postMessage.apply(this, args);
			};
		});
		const teacher = new Visitor(page, 'en');
		await teacher.enterDoor();
		await put(page, 'settings', [{ key: 'class', value: { notes: 'none', voice: 'ug' } }]);
		await page.goto('/present/friends-and-respect.l.1');
		const room = new ClassPage(page);
		await room.goOnTo('s02');
		const spoken = () =>
			page.evaluate(() =>
				(window as unknown as { asked: string[] }).asked.filter((one) => one.includes('"render"'))
			);
		await expect.poll(async () => (await spoken()).join('')).toMatch(/\p{Script=Arabic}{3,}/u);
		expect((await spoken()).join('')).not.toMatch(/\bthe\b/);
		await expect(room.projector).toContainText(/\p{Script=Latin}{3,}/u);
	});
});

test('a lesson that cannot be fetched for the desk is not called gone', async ({ page }) => {
	const { teacher } = await inTwoWindows(page);
	await page.route('**/packs/**', (route) => route.abort());
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await page.reload();
	await expect(page.getByText(teacher.t('class.problem.pack'))).toBeVisible();
	await page.unroute('**/packs/**');
	await teacher.button('class.problem.again').click();
	await expect(page.locator('main.desk')).toBeVisible();
});

test('a class is not ended by a key that was pressed before it was there', async ({ page }) => {
	const { teacher, picture } = await inTwoWindows(page);
	await picture.close();
	await page.reload();
	await expect(page.getByText(teacher.t('class.waiting'))).toBeVisible();
	await page.keyboard.press('e');
	await teacher.button('class.reopen').click();
	await expect(page.locator('main.desk')).toBeVisible();
	await page.keyboard.press('e');
	await expect(page.locator('form.end')).toBeVisible();
});

test('the picture comes back to a window that rests, from its own button and from the desk', async ({
	page,
	context
}) => {
	const { teacher, room } = await inTwoWindows(page);
	await room.goOnTo('s02');
	const takesOver = async () => {
		const other = await context.newPage();
		await other.goto(`/present/friends-and-respect.l.1#picture+on`);
		await expect(new ClassPage(other).projector).toHaveAttribute('data-step', 's02');
		await expect(room.page.getByText(teacher.t('class.resting'))).toBeVisible();
		return other;
	};
	const first = await takesOver();
	await room.page.getByRole('button', { name: teacher.t('class.reopen') }).click();
	await expect(room.projector).toHaveAttribute('data-step', 's02');
	await expect(first.getByText(teacher.t('class.resting'))).toBeVisible();
	await first.close();

	await (await takesOver()).close();
	await teacher.button('class.reopen').click();
	await expect(room.projector).toHaveAttribute('data-step', 's02');
});

test('a desk that is loaded anew after an update took the lesson away ends the class and writes it down', async ({
	page
}) => {
	const { teacher, picture, room } = await inTwoWindows(page);
	await room.goOnTo('s02', page);
	await picture.evaluate(() => {
		const { postMessage } = BroadcastChannel.prototype;
		BroadcastChannel.prototype.postMessage = function (said: { lesson?: string }) {
			postMessage.call(this, { ...said, ...(said.lesson && { lesson: 'nowhere.l.9' }) });
		};
	});
	await page.reload();
	await expect(page.getByText(teacher.t('class.problem.gone'))).toBeVisible();
	await page.keyboard.press('e');
	await page.getByLabel(teacher.t('class.end.count')).fill('30');
	await teacher.button('class.end.keep').click();
	await expect(page.getByText(teacher.t('class.end.kept'))).toBeVisible();
	expect(await rows(page, 'sessions')).toMatchObject([
		{ lesson: 'nowhere.l.9', blocks: expect.arrayContaining(['arrive', 'story']) }
	]);
	await expect.poll(() => picture.isClosed()).toBe(true);
});
