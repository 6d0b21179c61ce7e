import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { put, setting } from '../fixtures/rows.ts';
import { readySite } from '../fixtures/site.ts';
import { axeProblems } from '../pages/axe.ts';
import { inTwoWindows } from '../pages/class-in-windows.ts';
import { ClassPage } from '../pages/class-page.ts';
import { theCover } from '../pages/the-cover.ts';
import { closesLid, opensLid, opensLidAgain } from '../pages/the-lid.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const SECRET_TITLE = 'Growing feelings';
/** Opens with the PIN, and may be seen by whoever comes by. */
const GUARDED = 'my-rights.o.1';
/** A choice of a lesson for everyone. */
const CHOICE = 's05';

/** A teacher whose tablet has a PIN, at a site that is ready. */
async function enters(page: Page, notes: 'second' | 'none') {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes } }]);
	await put(page, 'site', readySite());
	await teacher.hasPin();
	return teacher;
}

/** A concealed class in two windows, past its first cards. */
async function concealedInTwoWindows(page: Page) {
	const teacher = await enters(page, 'second');
	await page.goto('/teach');
	await page.locator('.bands button').last().click();
	await page.getByRole('button', { name: 'Growing Up' }).click();
	await teacher.typePin();
	await teacher.button('class.teach.start').click();
	const opened = page.waitForEvent('popup');
	await teacher.typePin();
	const picture = await opened;
	const room = new ClassPage(picture);
	await page.waitForURL('**/presenter*');
	await room.goOnTo('agree', page);
	// Kept once it is seen: a window that closes before goes on one place earlier.
	await expect.poll(() => setting(page, 'class-place')).toMatchObject({ card: 'agree' });
	return { teacher, picture, room };
}

/** A picture that came up by itself: black, and neither a key nor a touch shows what its class does. */
async function isHeldBack(picture: Page, teacher: Visitor) {
	const { projector } = new ClassPage(picture);
	await expect(picture.getByRole('button', { name: teacher.t('class.unseen') })).toBeVisible();
	expect(await axeProblems(picture)).toEqual([]);
	await picture.keyboard.press('PageDown');
	await expect(
		picture.getByRole('heading', { name: teacher.t('adult.pin.enter') }).first()
	).toBeVisible();
	await expect(projector).toHaveCount(0);
	await expect(picture.getByText(SECRET_TITLE)).toHaveCount(0);
	await expect(picture.getByRole('heading', { name: teacher.t('class.goon.title') })).toHaveCount(
		0
	);
}

test('the picture of an S3 lesson that was loaded anew stays black until its teacher brings it back at the desk, by one touch', async ({
	page,
	context
}) => {
	const { teacher, picture, room } = await concealedInTwoWindows(page);
	await picture.reload();
	await expect(page.getByText(teacher.t('class.gone'))).toBeVisible();
	await isHeldBack(picture, teacher);
	await page.keyboard.press('PageDown');
	await teacher.button('class.reopen').click();
	await expect(room.projector).toHaveAttribute('data-step', 'agree');
	await expect(room.projector.locator('.black')).toHaveCount(0);
	await expect(page.getByText(teacher.t('class.gone'))).toHaveCount(0);
	expect(context.pages()).toHaveLength(2);
});

test('where the picture of an S3 lesson was closed, a window that somebody opens shows nothing, and the desk opens it by one touch', async ({
	page,
	context
}) => {
	const { teacher, picture } = await concealedInTwoWindows(page);
	await picture.close();
	const other = await context.newPage();
	await other.goto(`${picture.url()}+on`);
	await isHeldBack(other, teacher);
	await other.close();
	const opened = page.waitForEvent('popup');
	await teacher.button('class.reopen').click();
	const { projector } = new ClassPage(await opened);
	await expect(projector).toHaveAttribute('data-step', 'agree');
	await expect(projector.locator('.black')).toHaveCount(0);
	await expect(page.getByText(teacher.t('class.gone'))).toHaveCount(0);
});

test('a class whose picture was covered by its keys waits beneath the drawing page: its desk says so, and brings it back', async ({
	page,
	context
}) => {
	const { teacher, picture, room } = await inTwoWindows(page);
	await room.goOnTo('s02', page);
	for (let press = 0; press < 2; press++) await picture.keyboard.press('Escape');
	await expect(theCover(picture)).toBeVisible();
	await expect(page.getByText(teacher.t('class.gone'))).toBeVisible();
	for (let press = 0; press < 5; press++) await page.keyboard.press('PageDown');
	await teacher.button('class.reopen').click();
	await expect(theCover(picture)).toBeHidden();
	await expect(page.getByText(teacher.t('class.gone'))).toHaveCount(0);
	await expect(room.projector).toHaveAttribute('data-step', 's02');
	expect(context.pages()).toHaveLength(2);
	await expect(picture, 'to be loaded anew').toHaveURL(/present/);
});

test('a class that others may see goes on behind another window: its place, its vote and its minutes', async ({
	page
}) => {
	const { teacher, picture, room } = await inTwoWindows(page, { clock: true });
	await room.goOnTo(CHOICE, page);
	const total = page.getByRole('textbox').or(page.getByRole('spinbutton'));
	await total.first().fill('12');
	await total.first().press('Tab');
	await closesLid(page, picture);
	await page.clock.runFor('07:00');
	// A clicker reaches the class there, too.
	await page.keyboard.press('v');
	await expect(room.projector.locator('[data-count="12"]')).toBeVisible();
	await opensLid(page, picture);
	await expect(page.getByText(teacher.t('class.minute').replace('{n}', '7'))).toBeVisible();
	await expect(page.getByText(teacher.t('class.veil'))).toHaveCount(0);
	await expect(room.projector).toHaveAttribute('data-step', CHOICE);
	await expect(room.projector.locator('.black')).toHaveCount(0);
	await expect(room.projector.locator('[data-count="12"]')).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(room.projector).not.toHaveAttribute('data-step', CHOICE);
});

test('an S2 lesson that was out of sight is neither black nor asks for the PIN again', async ({
	page
}) => {
	const teacher = await enters(page, 'none');
	await page.goto(`/present/${GUARDED}`);
	const room = new ClassPage(page);
	await teacher.typePin();
	await room.goOnTo('agree');
	await opensLidAgain(page);
	await expect(room.projector).toHaveAttribute('data-step', 'agree');
	await expect(room.projector.locator('.black')).toHaveCount(0);
	await page.keyboard.press('PageDown');
	await expect(room.projector).not.toHaveAttribute('data-step', 'agree');
});
