import { expect, test } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { liveDay } from '../fixtures/class-day.ts';
import { CoursePages } from '../pages/adult-pages.ts';
import { LessonPage } from '../pages/lesson-page.ts';
import { FOX } from '../pages/screens.ts';
import { TabletsPage } from '../pages/tablets-page.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

test('who copies a card on paper finds it still there after a while, and an empty chair does not keep it', async ({
	page
}) => {
	await page.clock.install();
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.comeAsGuest('o');
	await child.openLesson('moving-safely.o.1');
	const copy = page.getByText(child.t('step.card.paper'));
	await new LessonPage(page, 'en').goOnUntil(() => copy.isVisible());
	await page.clock.fastForward('09:00');
	await expect(copy).toBeVisible();
	await page.clock.fastForward('02:00');
	await page.waitForURL('**/who');
});

test('a pad that is left alone does not show the next child whose it is', async ({ page }) => {
	await page.clock.install();
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.seat([FOX]);
	await child.touchTile(FOX.tile);
	await expect(child.button('secret.pictures.sun')).toBeVisible();
	await page.clock.fastForward('04:00');
	await page.waitForURL('**/who');
});

test('who looks on at a lesson finds the ticks still there after a while, and a tablet that is left shows no diary', async ({
	page
}) => {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await page.clock.install();
	await new CoursePages(teacher).begin();
	await page.locator('a[href="/teachers/observation"]').click();
	await page.locator('.answers button').first().click();
	await page.clock.fastForward('09:00');
	await expect(page.locator('.answers [aria-pressed=true]')).toHaveCount(1);
	await page.clock.fastForward('02:00');
	await expect(page.locator('.answers')).toHaveCount(0);
	await expect(teacher.button('teachers.new')).toBeVisible();
});

/** Runs in the page: counts the locks that keep the screen from going dark. */
function countLocks() {
	Object.assign(globalThis, { locks: 0 });
	const held = globalThis as unknown as { locks: number };
	const release = () => Promise.resolve(void held.locks--);
	navigator.wakeLock.request = () => {
		held.locks++;
		return Promise.resolve({ release } as unknown as WakeLockSentinel);
	};
}

async function withClock(context: BrowserContext) {
	await context.addInitScript(countLocks);
	await context.clock.install();
}

const isAwake = ({ page }: TabletsPage) =>
	expect.poll(() => page.evaluate(() => (globalThis as unknown as { locks: number }).locks));

test('a tablet that takes a long log is not left alone while it comes, however long that lasts', async ({
	browser,
	baseURL
}) => {
	const red = await TabletsPage.open(browser, baseURL);
	await red.button('first.begin').click();
	await red.button('backup').waitFor();
	await liveDay(red.page, { events: 8000 });
	const backup = await (await red.saves('backup')).path();
	const blue = await TabletsPage.open(browser, baseURL, withClock);
	await blue.opens('first.restore', backup);
	await blue.page.getByRole('textbox').fill(red.recoveryCode);
	await blue.button('code.open').click();
	const [putting = ''] = blue.words('putting').split('{');
	const bar = blue.page.getByRole('progressbar', { name: putting });
	let put = 0;
	for (let gone = 0; gone < 3; gone++) {
		// One that puts nothing away for so long is left alone in the end.
		await expect.poll(() => bar.getAttribute('value').then(Number)).toBeGreaterThan(put);
		put = Number(await bar.getAttribute('value'));
		await isAwake(blue).toBe(1);
		await blue.page.clock.fastForward('04:00');
	}
	await blue.page.getByText(blue.words('came.new')).waitFor({ timeout: 60_000 });
	await blue.done();
	await isAwake(blue).toBe(0);
	await red.close();
	await blue.close();
});

for (const [what, key] of [
	['shows', 'show'],
	['reads', 'read']
] as const)
	test(`a tablet that ${what} a code may be left alone for as long as any page, and not for ever`, async ({
		browser,
		baseURL
	}) => {
		const red = await TabletsPage.open(browser, baseURL, withClock);
		await red.button('first.begin').click();
		await red.button(key).click();
		const stop = red.button(key === 'show' ? 'done' : 'stop');
		await stop.waitFor();
		await isAwake(red).toBe(1);
		await red.page.clock.fastForward('09:00');
		await expect(stop).toBeVisible();
		await red.page.clock.fastForward('02:00');
		await red.page.waitForURL('**/who');
		await isAwake(red).toBe(0);
		await red.close();
	});
