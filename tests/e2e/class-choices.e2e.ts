import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { put, setting } from '../fixtures/rows.ts';
import { atThePlan, inTwoWindows } from '../pages/class-in-windows.ts';
import { ClassPage } from '../pages/class-page.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

/** From now on nothing can be written on this device, in this window and those that it opens. */
async function fillsDisk(page: Page) {
	const fill = () => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
	};
	await page.context().addInitScript(fill);
	await page.evaluate(fill);
}

test('on a full device the class is led as its teacher has just chosen, and the teacher reads that it is not kept', async ({
	page
}) => {
	const teacher = await atThePlan(page);
	await fillsDisk(page);
	await page.getByLabel(teacher.t('class.teach.second')).selectOption('中文');
	await expect(page.getByText(/^What you have chosen holds until/)).toBeVisible();
	await page.getByRole('checkbox', { name: teacher.t('comfort.keys') }).uncheck();
	const opened = page.waitForEvent('popup');
	await teacher.button('class.teach.start').click();
	const picture = new ClassPage(await opened);
	await expect(picture.projector).toContainText(/\p{Script=Han}{2,}/u);
	// Help lines would lie over the card, and the clicker take them away.
	for (const key of ['h', 'PageDown']) await picture.page.keyboard.press(key);
	await expect(picture.projector).toHaveAttribute('data-step', 'move');
	await expect(page.getByText(/^If the power fails, this class cannot go on/)).toBeVisible();
});

test('on a full device notes and languages on the same screen are as chosen, too', async ({
	page
}) => {
	const teacher = await atThePlan(page);
	await fillsDisk(page);
	await page.getByLabel(teacher.t('class.teach.second')).selectOption('中文');
	await page.getByLabel(teacher.t('class.teach.notes_none')).check();
	await teacher.button('class.teach.start').click();
	const { projector } = new ClassPage(page);
	await expect(projector).toContainText(/\p{Script=Han}{2,}/u);
	await expect(page.locator('.notes-strip')).toHaveCount(0);
	await page.keyboard.press('t');
	await expect(page.locator('.notes-strip')).toContainText('If the power fails');
});

test('an answer to the browser’s question that comes late does not undo what was chosen meanwhile', async ({
	page
}) => {
	await page.addInitScript(() => {
		const asked = new Promise((answer) => Object.assign(window, { answer }));
		Object.assign(window, { getScreenDetails: () => asked });
	});
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await teacher.go('/teach');
	await page.getByRole('button', { name: 'Friends and Respect' }).click();
	const kept = () => setting(page, 'class');
	await page.getByLabel(teacher.t('class.teach.notes_second')).check();
	await expect.poll(kept).toMatchObject({ notes: 'second' });
	await page.getByLabel(teacher.t('class.teach.notes_here')).check();
	await expect.poll(kept).toMatchObject({ notes: 'here' });
	await page.evaluate(() =>
		(window as unknown as { answer: (one: object) => void }).answer({ screens: [{}, {}] })
	);
	await teacher.button('class.teach.start').click();
	await expect(page.locator('.notes-strip')).toBeVisible();
	expect(await kept()).toMatchObject({ notes: 'here' });
});

test('while the browser’s question about screens stands open the class begins all the same', async ({
	page
}) => {
	await page.addInitScript(() =>
		Object.assign(window, { getScreenDetails: () => new Promise(() => undefined) })
	);
	const { room } = await inTwoWindows(page);
	await expect(room.projector).toHaveAttribute('data-step', 'arrive');
});

test('the class fills the screen when it begins, and F gives it back and fills it again', async ({
	page
}) => {
	const teacher = await atThePlan(page);
	await page.getByLabel(teacher.t('class.teach.notes_here')).check();
	const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
	expect(await isFull()).toBe(false);
	await teacher.button('class.teach.start').click();
	await expect(new ClassPage(page).projector).toBeVisible();
	await expect.poll(isFull).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(isFull).toBe(false);
	await page.keyboard.press('f');
	await expect.poll(isFull).toBe(true);
});

test('a class that was left at its first card was not broken off', async ({ page }) => {
	const { teacher, room, picture } = await inTwoWindows(page);
	await expect(room.projector).toHaveAttribute('data-step', 'arrive');
	await expect.poll(() => setting(page, 'class-place')).toBeDefined();
	await picture.close();
	await page.goto('/teach');
	await page.getByRole('button', { name: 'Friends and Respect' }).click();
	await expect(teacher.button('class.teach.start')).toBeVisible();
	await expect(page.getByRole('heading', { name: teacher.t('class.goon.title') })).toHaveCount(0);
});

test('a finger on the picture does not light what the teacher has made black, at the desk or in the strip', async ({
	page
}) => {
	const { teacher, picture, room } = await inTwoWindows(page);
	await room.goOnTo('agree', page);
	const black = room.projector.locator('.black');
	await page.keyboard.press('b');
	await expect(black).toBeVisible();
	await room.projector.click();
	// What comes later is heard later: the touch has been answered by then.
	await page.keyboard.press('h');
	await expect(room.projector).toHaveAttribute('data-slide', 'help');
	await expect(black).toBeVisible();
	await page.keyboard.press('b');
	await expect(black).toHaveCount(0);
	await expect.poll(() => setting(page, 'class-place')).toMatchObject({ card: 'agree' });
	await picture.close();

	await put(page, 'settings', [{ key: 'class', value: { notes: 'here' } }]);
	await page.goto('/present/friends-and-respect.l.1#on');
	const own = new ClassPage(page);
	await expect(own.projector).toHaveAttribute('data-step', 'agree');
	await teacher.button('class.key.black').click();
	const ownBlack = own.projector.locator('.black');
	await expect(ownBlack).toBeVisible();
	await own.projector.click();
	await expect(ownBlack).toBeVisible();
	await teacher.button('class.key.black').click();
	await expect(ownBlack).toHaveCount(0);
	await expect(own.projector).toHaveAttribute('data-step', 'agree');
});
