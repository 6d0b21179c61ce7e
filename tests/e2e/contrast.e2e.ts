import { expect, test } from '@playwright/test';
import { shownSteps } from '../fixtures/gallery-lesson.ts';
import { GalleryWalk } from '../pages/gallery-walk.ts';
import { contrastProblems } from '../pages/axe.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

/** A step of a story, questions, and cards that are moved. */
const KINDS = ['panel', 'choice', 'single', 'picture_choice', 'sort'];

test('with more contrast, the page of comfort, a lesson and its questions have seven times the light of their ground', async ({
	page,
	request
}) => {
	const shown = await shownSteps(page, request, 'en', 'o', KINDS);
	const child = new Visitor(page, 'en');
	const problems: string[] = [];
	const look = async (name: string) => {
		await expect(page.locator('.app')).toHaveAttribute('data-contrast', 'more');
		for (const problem of await contrastProblems(page)) problems.push(`${name}: ${problem}`);
	};
	await child.enterDoor();
	await child.comeAsGuest('o');
	await child.go('/comfort');
	await page.getByRole('switch', { name: child.t('comfort.contrast') }).click();
	await look('comfort');
	await child.openLesson(shown.host);
	await new GalleryWalk(child).through(shown.kinds, look);
	expect(problems).toEqual([]);
});

test('where the system asks for more contrast the app has it from the Door on', async ({
	page
}) => {
	await page.emulateMedia({ contrast: 'more' });
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.comeAsGuest('l');
	await expect(page.locator('.app')).toHaveAttribute('data-contrast', 'more');
	await page.emulateMedia({ contrast: 'no-preference' });
	await expect(page.locator('.app')).toHaveAttribute('data-contrast', 'normal');
});
