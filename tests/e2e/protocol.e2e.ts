import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { put } from '../fixtures/rows.ts';
import { ClassPage } from '../pages/class-page.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

/** Screens of adults that need no lesson, and what stands there when they have come. */
const SCREENS = [
	['/adults', 'main button'],
	['/facts', 'h1'],
	['/family', 'a.today'],
	['/family/card/family.06', '.talk li'],
	['/family/evening', 'section dl'],
	['/guide', '.chapters a'],
	['/guide/words', 'table'],
	['/teachers', 'button'],
	['/print', 'main a'],
	['/print/box', '.sheet, main'],
	['/club', '.fields'],
	['/teach', '.bands'],
	['/presenter', 'h1']
] as const;
const LESSON = 'promises-and-traps.l.1';

/** A class sees the screen: its first touch covers the page, and only the second one opens the protocol. */
async function leadsThereCovered(page: Page, teacher: Visitor, name: string) {
	await teacher.button('guide.protocol').click();
	await expect(page.getByText(teacher.t('class.tells.pause')), name).toBeVisible();
	await page.locator('.telling').getByText(teacher.t('guide.protocol')).click();
	await page.waitForURL('**/guide/safeguarding');
	await expect(page.locator('section ol').first()).toBeVisible();
}

/** The protocol by its link, or from a page of a book back to the book and by its link. */
async function leadsToProtocol(page: Page, teacher: Visitor, name: string) {
	const named = (key: string) => page.getByRole('button', { name: teacher.t(key), exact: true });
	const link = named('guide.protocol').first();
	const back = named('word.back').first();
	await expect(link.or(back).first(), name).toBeVisible();
	if (!(await link.isVisible())) await back.click();
	await expect(link, name).toBeVisible();
	await link.click();
	await page.waitForURL('**/guide/safeguarding');
	await expect(page.locator('section ol').first()).toBeVisible();
}

test('from every screen of adults the protocol is at most two touches away', async ({ page }) => {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	for (const [path, css] of SCREENS) {
		await teacher.go(path);
		await page.locator(css).first().waitFor();
		await (path === '/teach' ? leadsThereCovered : leadsToProtocol)(page, teacher, path);
	}
});

test('in the middle of a class the protocol is two touches away, and the class is found again', async ({
	page
}) => {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'here' } }]);
	await page.goto(`/present/${LESSON}`);
	await new ClassPage(page).goOnTo('s02');
	await teacher.button('class.tells.title').click();
	await expect(page.getByText(teacher.t('class.tells.pause'))).toBeVisible();
	await leadsToProtocol(page, teacher, 'strip');
	await teacher.button('word.back').click();
	await expect(page.getByRole('heading', { name: teacher.t('class.goon.title') })).toBeVisible();
	await leadsThereCovered(page, teacher, 'a class that was broken off');
	await teacher.button('word.back').click();
	await teacher.button('class.goon.yes').click();
	await expect(page.locator('.slide[role=main]')).toHaveAttribute('data-step', 's02');
	await page.keyboard.press('e');
	await page.locator('form.end').waitFor();
	await leadsThereCovered(page, teacher, 'end of a class');
});

test('a finger that leads the picture alone finds the protocol by two touches, and then black, help and the end', async ({
	page
}) => {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'none' } }]);
	await page.goto(`/present/${LESSON}`);
	const { projector } = new ClassPage(page);
	await expect(projector).toHaveAttribute('data-step', 'arrive');
	// Whoever leads by keys or a clicker sees only the picture.
	await page.keyboard.press('PageDown');
	await expect(projector).not.toHaveAttribute('data-step', 'arrive');
	await expect(page.getByRole('button')).toHaveCount(0);
	await projector.click();
	await teacher.button('class.short.tells').click();
	await expect(page.getByText(teacher.t('class.tells.pause'))).toBeVisible();
	await teacher.button('class.tells.close').click();
	await expect(projector.locator('.black')).toBeVisible();
	await teacher.button('class.teach.keys.notes').click();
	await teacher.button('class.key.black').click();
	await expect(projector.locator('.black')).toHaveCount(0);
	await teacher.button('class.key.help').click();
	await expect(projector).toHaveAttribute('data-slide', 'help');
	await teacher.button('class.end.open').click();
	await page.locator('form.end').waitFor();
	await page.reload();
	await teacher.button('class.goon.yes').click();
	await projector.click();
	await teacher.button('class.short.tells').click();
	await page.locator('.telling').getByText(teacher.t('guide.protocol')).click();
	await page.waitForURL('**/guide/safeguarding');
});

test('a child tells of work in a lesson about work: one touch leads to that part of the protocol', async ({
	page
}) => {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'here' } }]);
	await page.goto('/present/work-and-law.m.1');
	await new ClassPage(page).goOnTo('s02');
	await teacher.button('class.tells.title').click();
	await teacher.button('class.tells.read').click();
	await teacher.button('class.tells.see.f').click();
	await page.waitForURL('**/guide/safeguarding#f');
	await expect(page.locator('section#f h2, section#f h3').first()).toBeInViewport();
	await teacher.button('word.back').click();
	await expect(page.getByRole('heading', { name: teacher.t('class.goon.title') })).toBeVisible();
});

test('the teacher’s own window leads to the protocol while the picture goes on', async ({
	page,
	context
}) => {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'none' } }]);
	await page.goto(`/present/${LESSON}`);
	await expect(page.locator('.slide[role=main]')).toBeVisible();
	const desk = await context.newPage();
	await desk.goto('/presenter');
	await desk.locator('main.desk').waitFor();
	await leadsToProtocol(desk, teacher, 'teacher’s window');
	await expect(page.locator('.slide[role=main]')).toBeVisible();
});
