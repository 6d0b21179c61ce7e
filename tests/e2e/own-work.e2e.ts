import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { shownSteps } from '../fixtures/gallery-lesson.ts';
import { traces } from '../fixtures/rows.ts';
import { trackIn } from '../pages/lesson-page.ts';
import { reveal, theCover } from '../pages/the-cover.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const hand = (page: Page) => page.locator('.hand .tip.full');

/** Everything that the browser could keep for later, as one text. */
const kept = (page: Page) =>
	page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]));

test('a helping hand waits beneath calm and help and in another language, and is gone with the lesson', async ({
	page,
	request
}) => {
	for (const language of ['en', 'ug'] as const)
		await shownSteps(page, request, language, 'm', ['hand_map', 'panel']);
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.comeAsGuest('m');
	await child.openLesson('moving-safely.m.1');
	const place = trackIn(page);
	const toTheHand = async () => {
		await expect(place).toBeVisible();
		while (!(await page.locator('.map .icons').isVisible()))
			await child.button('word.next').click();
	};
	await toTheHand();
	const before = { rows: await traces(page), kept: await kept(page) };
	for (const n of [0, 1]) await page.locator('.map .icon').nth(n).click();
	await expect(hand(page)).toHaveCount(2);

	for (const [there, back] of [
		['word.calm', 'calm.story'],
		['word.help', 'word.back']
	] as const) {
		await child.button(there).click();
		await expect(page.locator('.map')).toBeHidden();
		await child.button(back).click();
		await expect(hand(page)).toHaveCount(2);
	}
	await page.locator('[data-ear]').first().hover();
	await page.mouse.down();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.mouse.up();
	await page.getByRole('button', { name: 'ئۇيغۇرچە' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ug');
	await expect(hand(page)).toHaveCount(2);
	expect({ rows: await traces(page), kept: await kept(page) }).toEqual(before);

	// Hidden, the child is gone from the tablet, and what she made with her.
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(theCover(page)).toBeVisible();
	await reveal(page, new Visitor(page, 'ug'));
	await page.waitForURL('**/who');
	await child.comeAsGuest('m');
	await child.openLesson('moving-safely.m.1');
	await toTheHand();
	await expect(hand(page)).toHaveCount(0);
});
