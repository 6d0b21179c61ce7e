import { expect, test } from '@playwright/test';
import { LessonPage } from '../pages/lesson-page.ts';
import { FOX } from '../pages/screens.ts';
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
