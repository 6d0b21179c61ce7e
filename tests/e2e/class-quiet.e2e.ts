import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { TODAY } from '../fixtures/children.ts';
import { put } from '../fixtures/rows.ts';
import { readySite } from '../fixtures/site.ts';
import { ClassPage } from '../pages/class-page.ts';
import { axeProblems } from '../pages/axe.ts';
import { opensLidAgain } from '../pages/the-lid.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const SECRET_LESSON = 'growing-up.o.1';
const SECRET_TITLE = 'Growing feelings';

/** A teacher who has one screen only. */
async function enters(page: Page) {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'none' } }]);
	await teacher.hasPin();
	return teacher;
}

/** A quiet class on one screen, before its PIN. */
async function present(page: Page, lesson = SECRET_LESSON) {
	const teacher = await enters(page);
	await page.goto(`/present/${lesson}`);
	return { teacher, room: new ClassPage(page) };
}

/** A quiet lesson that the PIN has opened, in the middle of it. */
async function atAgree(page: Page) {
	const { teacher, room } = await present(page);
	await put(page, 'site', readySite());
	await teacher.typePin();
	await room.goOnTo('agree');
	return { teacher, room };
}

/** The same, with the teacher’s own window. */
async function led(page: Page, context: BrowserContext) {
	const { teacher, room } = await atAgree(page);
	const desk = await context.newPage();
	await desk.goto('/presenter');
	await desk.locator('main.desk').waitFor();
	return { teacher, room, desk };
}

test('an S3 lesson wants the PIN, shows no title, and turns black when the lid closes, until the PIN lights it', async ({
	page
}) => {
	const { teacher, room } = await present(page);
	await put(page, 'site', readySite());
	await teacher.typePin();
	await expect(room.projector).toHaveAttribute('data-step', 'arrive');
	await expect(room.projector.getByText(SECRET_TITLE)).toHaveCount(0);
	await room.goOnTo('agree');
	await opensLidAgain(page);
	const pin = teacher.button('class.unseen');
	await expect(pin).toBeVisible();
	await expect(room.projector).toHaveCount(0);
	expect(await axeProblems(page)).toEqual([]);
	await teacher.button('class.tells.title').click();
	await teacher.button('class.tells.close').click();
	for (const key of ['b', 'PageDown', 'Enter']) await page.keyboard.press(key);
	await expect(room.projector).toHaveCount(0);
	await teacher.typePin('111111');
	await expect(page.getByText(teacher.t('adult.problem.wrong'))).toBeVisible();
	expect(await axeProblems(page)).toEqual([]);
	await teacher.typePin();
	await expect(room.projector).toHaveAttribute('data-step', 'agree');
	await expect(room.projector.locator('.black')).toHaveCount(0);
});

test('an S3 lesson that nobody saw wants the PIN also when it is loaded anew, and so do its plan and the lesson itself', async ({
	page
}) => {
	const { teacher, room } = await atAgree(page);
	await opensLidAgain(page);
	await page.reload();
	await page.getByRole('heading', { name: teacher.t('adult.pin.enter') }).waitFor();
	await expect(room.projector).toHaveCount(0);
	await page.goto('/teach');
	await expect(page.getByText(SECRET_TITLE)).toHaveCount(0);
	await page.goto(`/lesson/${SECRET_LESSON}`);
	await expect(page.locator('main.lesson')).toHaveCount(0);
});

test('a class sees neither which digits a PIN has nor the code that replaces it', async ({
	page
}) => {
	const { teacher } = await present(page);
	const forgotten = teacher.button('adult.pin.forgotten');
	await page.getByRole('heading', { name: teacher.t('adult.pin.enter') }).waitFor();
	await expect(page.getByRole('button', { name: /^\d$/ })).toHaveCount(0);
	await expect(forgotten).toHaveCount(0);
	await teacher.button('adult.pin.covered').click();
	await expect(page.getByRole('button', { name: /^\d$/ })).toHaveCount(10);
	await expect(forgotten).toBeVisible();
});

test('where the lid was closed in two windows the PIN is typed at the desk, and the picture stays black until it is lit from there', async ({
	page,
	context
}) => {
	const { teacher, room, desk: window } = await led(page, context);
	const desk = new Visitor(window, 'en');
	await opensLidAgain(page, window);
	await expect(page.getByText(teacher.t('class.unseen'))).toBeAttached();
	await expect(page.getByRole('button')).toHaveCount(0);
	await page.keyboard.press('b');
	await expect(room.projector).toHaveCount(0);
	await desk.button('class.veil').click();
	await expect(desk.button('guide.protocol')).toBeVisible();
	await desk.typePin();
	await expect(room.projector.locator('.black')).toBeVisible();
	await window.keyboard.press('b');
	await expect(room.projector.locator('.black')).toHaveCount(0);
	await expect(room.projector).toHaveAttribute('data-step', 'agree');

	// Without the picture the desk alone leads back to it: not for whoever opens the lid.
	await page.close();
	await expect(window.getByText(desk.t('class.gone'))).toBeVisible();
	await opensLidAgain(window);
	await desk.button('class.veil').click();
	await expect(window.getByRole('heading', { name: desk.t('adult.pin.enter') })).toBeVisible();
	await expect(window.getByText(SECRET_TITLE)).toHaveCount(0);
});

test('the plan of an S3 lesson wants the PIN again from whoever opens the lid', async ({
	page
}) => {
	const teacher = await enters(page);
	await page.goto('/teach');
	await page.locator('.bands button').last().click();
	await page.getByRole('button', { name: 'Growing Up' }).click();
	await teacher.typePin();
	await expect(page.locator('.prepare')).toBeVisible();
	await opensLidAgain(page);
	await teacher.button('class.veil').click();
	await expect(page.getByRole('heading', { name: teacher.t('adult.pin.enter') })).toBeVisible();
	await expect(page.locator('.prepare')).toHaveCount(0);
});

test('a class that talks for longer than a tablet is left alone goes on, and never sees the wall', async ({
	page
}) => {
	const teacher = await enters(page);
	// Not before the Door, which tells by a mark that it hears: this clock keeps no marks.
	await page.clock.install();
	// Opens with the PIN, and does not take so long a jump of the clock for a lid that was closed.
	await page.goto('/present/my-rights.o.1');
	const room = new ClassPage(page);
	await put(page, 'site', readySite());
	await teacher.typePin();
	await room.goOnTo('agree');
	await page.clock.fastForward('12:00');
	await room.goOnTo('do');
	expect(page.url()).toContain('/present/my-rights.o.1');
});

test('the end of an S3 lesson says no title to the class, and black lies over it, too', async ({
	page
}) => {
	const { teacher, room } = await present(page);
	await put(page, 'site', readySite());
	await teacher.typePin();
	await room.goOnTo('agree');
	await page.keyboard.press('e');
	await expect(page.getByText(teacher.t('class.teach.nth').replace('{n}', '1'))).toBeVisible();
	await expect(page.getByText(SECRET_TITLE)).toHaveCount(0);
	await page.evaluate(() => {
		Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
		document.dispatchEvent(new Event('fullscreenchange'));
	});
	await expect(room.projector.locator('.black')).toBeVisible();
	await page.keyboard.press('b');
	await expect(page.locator('form.end')).toBeVisible();
});

test('an optional set is shown to a class only where it was switched on at the site', async ({
	page
}) => {
	const { teacher, room } = await present(page);
	await put(page, 'site', readySite());
	await teacher.typePin();
	await room.goOnTo('s14');
	for (let press = 0; press < 6 && (await room.place()) === 's14'; press++)
		await page.keyboard.press('PageDown');
	await expect(room.projector).toHaveAttribute('data-step', 's16');
	const on = { kind: 'set', set: 'contraception-basics', on: true, by: 'focal-person' };
	const own = { id: 'set-1', device: 'desk', seq: 90, turn: 90, day: TODAY };
	await put(page, 'site', [{ ...own, ...on }]);
	await page.goto(`/present/${SECRET_LESSON}`);
	await teacher.typePin();
	await teacher.button('class.goon.no').click();
	await teacher.button('class.goon.sure').click();
	await room.goOnTo('s15');
});

test('an S3 lesson stays shut for a class, too, while the site is not ready', async ({ page }) => {
	const { teacher, room } = await present(page);
	await teacher.typePin();
	await expect(page.getByText(teacher.t('club.ready.shut'))).toBeVisible();
	await expect(room.projector).toHaveCount(0);
	expect(await axeProblems(page)).toEqual([]);
});

test('a key lifts the black from the desk of a quiet class, and does not light its picture unseen', async ({
	page,
	context
}) => {
	const { teacher, room, desk } = await led(page, context);
	await desk.keyboard.press('b');
	await expect(room.projector.locator('.black')).toBeVisible();
	await desk.evaluate(() => {
		Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
		document.dispatchEvent(new Event('fullscreenchange'));
	});
	const veil = desk.getByText(teacher.t('class.veil'));
	await expect(veil).toBeVisible();
	await desk.keyboard.press('PageDown');
	await expect(veil).toHaveCount(0);
	await expect(room.projector.locator('.black')).toBeVisible();
	await desk.keyboard.press('PageDown');
	await expect(room.projector.locator('.black')).toHaveCount(0);
});

for (const anew of ['the picture was', 'both windows were'])
	test(`after ${anew} loaded anew the PIN is asked for on the desk, too, and opens the picture`, async ({
		page,
		context
	}) => {
		const { room, desk: window } = await led(page, context);
		const desk = new Visitor(window, 'en');
		await page.reload();
		const pin = desk.page.getByRole('heading', { name: desk.t('adult.pin.enter') });
		await pin.waitFor();
		// It was not there when the picture asked.
		if (anew.startsWith('both')) await window.reload();
		await desk.typePin();
		await desk.button('class.goon.yes').click();
		await expect(room.projector).toHaveAttribute('data-step', 'agree');
		await expect(pin).toHaveCount(0);
	});

test('a sensitive lesson leaves the screen of a class when a tick of the readiness gate is taken back', async ({
	page,
	context
}) => {
	const { teacher, room, desk } = await led(page, context);

	const office = new Visitor(await context.newPage(), 'en');
	await office.page.goto('/club/site');
	await office.typePin();
	await office.page.getByLabel(office.t('club.ready.focal-person')).uncheck();

	await expect(page.getByRole('heading', { name: teacher.t('class.shut.class') })).toBeVisible();
	await expect(room.projector).toHaveCount(0);
	await expect(desk.getByText(teacher.t('class.shut.why'))).toBeVisible();
	for (const shut of [page, desk]) expect(await axeProblems(shut)).toEqual([]);
	await page.reload();
	await teacher.button('class.unseen').click();
	await teacher.typePin();
	await expect(page.getByText(teacher.t('club.ready.shut'))).toBeVisible();
});

test('closing the lessons of a session takes them off the screen of a class, and leaves others there', async ({
	page,
	context
}) => {
	const { teacher, room } = await present(page);
	await put(page, 'site', readySite());
	await teacher.typePin();
	await room.goOnTo('agree');
	const office = new Visitor(await context.newPage(), 'en');
	const closes = async () => {
		await office.page.goto('/club');
		await office.typePin();
		await office.button('adult.locks.unlock').click();
		await office.button('adult.locks.close').click();
		await expect(office.page.getByText(office.t('adult.locks.shut'))).toBeVisible();
	};
	await closes();
	await expect(page.getByRole('heading', { name: teacher.t('class.shut.class') })).toBeVisible();

	await page.goto('/present/friends-and-respect.l.1');
	await room.goOnTo('agree');
	await closes();
	await expect(room.projector).toHaveAttribute('data-step', 'agree');
});
