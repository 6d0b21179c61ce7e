import { expect, test } from '@playwright/test';
import type { Page, Route } from '@playwright/test';
import { BOY } from '../fixtures/children.ts';
import { earlyRequests, pictureOf } from '../pages/early-requests.ts';
import { LessonPage } from '../pages/lesson-page.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

/** What is touched brings a screen, which says itself: a child who cannot read hears where it is. */
async function saysItself(page: Page, touch: () => Promise<unknown>) {
	await touch();
	const before = await lastVoice(page);
	await expect.poll(() => lastVoice(page)).toBeGreaterThan(before);
}

/** When the voice began to say something for the last time, as the app marks it. */
function lastVoice(page: Page): Promise<number> {
	return page.evaluate(() => performance.getEntriesByName('yol:sound').at(-1)?.startTime ?? 0);
}

/** Holds the first picture of a lesson up until it is told to arrive. */
async function holdPicture(page: Page, id: string): Promise<() => Promise<void>> {
	const [picture] = pictureOf(await earlyRequests(page), id);
	const held: Route[] = [];
	await page.route(`**${picture}`, (route) => void held.push(route));
	return async () => void (await Promise.all(held.map((route) => route.continue())));
}

/** Twice a frame and what it put off: what begins after a paint has begun. */
async function painted() {
	for (let n = 0; n < 2; n++)
		await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

test('what comes before, over and instead of a lesson says itself, and so does its star', async ({
	page
}) => {
	const boy = new Visitor(page, 'en');
	await boy.enterDoor();
	await boy.comeAs(BOY);
	const sensitive = '/lesson/promises-and-traps.o.1';
	const heading = (key: string) => page.getByRole('heading', { name: boy.t(key) }).waitFor();
	const opens = async (path: string, key: string) => {
		await boy.go(path);
		await heading(key);
	};
	await saysItself(page, () => opens(sensitive, 'states.locked.title'));
	await boy.unlockAsAdult();
	await boy.button('club.lock').click();
	await boy.touchTile(BOY.tile);
	await page.waitForURL('**/road');
	await saysItself(page, () => opens(sensitive, 'hide.see'));
	await saysItself(page, async () => {
		await boy.button('word.help').click();
		await heading('help.title');
	});
	await boy.button('word.back').click();
	await boy.comeAsGuest('l');
	await boy.openLesson('feelings-and-calm.l.1');
	await saysItself(page, () => new LessonPage(page, 'en').finish());
	await saysItself(page, () => boy.button('end.home').click());
});

test('a child who went on before the first picture came and stopped the voice hears nothing begin again', async ({
	page
}) => {
	const id = 'clear-head.m.1';
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	const arrives = await holdPicture(page, id);
	await child.comeAsGuest('m');
	await child.openLesson(id);
	await new LessonPage(page, 'en').next.click();
	await page.locator('.caption .word.now').waitFor();
	await page.locator('.story .pause').click();
	const words = page.locator('.caption button.word');
	await expect(words.first()).toBeVisible();
	await arrives();
	await page.waitForFunction(() => performance.getEntriesByName('yol:lesson').length > 0);
	await page.evaluate(painted);
	await expect(words.first()).toBeVisible();
});

test('a question that was reached before the first picture came says itself when help over it is closed', async ({
	page
}) => {
	const id = 'clear-head.m.1';
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await holdPicture(page, id);
	await child.comeAsGuest('m');
	await child.openLesson(id);
	await new LessonPage(page, 'en').goOnUntil(() => page.getByRole('radio').first().isVisible());
	await child.button('word.help').click();
	await page.getByRole('heading', { name: child.t('help.title') }).waitFor();
	await child.button('word.back').click();
	await expect(page.locator('.word.now')).toBeVisible();
});
