import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { LessonPage } from '../pages/lesson-page.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const WITH_HELP = 'hiv-and-care.l.1';
const NATIONAL = ['110', '120', '12355', '12338', '12356', '12348'];
const numbers = (page: Page) => page.locator('.phone .number:visible');

/** On a bad line the words of the pack do not come; the index and the lessons do. */
const losesWords = (page: Page) => page.route('**/packs/*/words.*.json', (route) => route.abort());

test('where the words of a pack do not come, the help page gives the telephone numbers', async ({
	page
}) => {
	await losesWords(page);
	const guest = new Visitor(page, 'ug');
	await guest.enterDoor();
	await guest.comeAsGuest('l');
	await guest.button('word.help').click();
	await expect(numbers(page)).toHaveText(NATIONAL);
	await expect(page.locator('.phone').first()).toContainText('ساقچى');
});

test('where the line breaks in the middle of a first lesson, its help step and the hand give the telephone numbers', async ({
	page
}) => {
	await losesWords(page);
	const guest = new Visitor(page, 'en');
	await guest.enterDoor();
	await page.goto(`/lesson/${WITH_HELP}`);
	const lesson = new LessonPage(page, 'en');
	await lesson.answerOne();
	await page.context().setOffline(true);
	const shows = page.getByText(guest.t('step.help.show'), { exact: true });
	await lesson.goOnUntil(() => shows.isVisible());
	await expect(numbers(page)).toHaveText(NATIONAL);

	await guest.button('word.help').click();
	await expect(page.getByRole('heading', { name: guest.t('help.title') })).toBeVisible();
	await expect(numbers(page)).toHaveText(NATIONAL);
});

test('where help itself does not come, the page says whom to tell in danger, and help comes with the line', async ({
	page
}) => {
	const guest = new Visitor(page, 'en');
	await guest.enterDoor();
	await guest.comeAsGuest('m');
	await page.context().setOffline(true);
	await guest.button('word.help').click();
	await expect(page.getByText(/grown-up you trust.*110/)).toBeVisible();
	await page.context().setOffline(false);
	await expect(numbers(page)).toHaveText(NATIONAL);
});
