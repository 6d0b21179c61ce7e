import { test } from '@playwright/test';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

test('back from a paper is where it was asked for: the plan of a lesson, the family corner, the guide', async ({
	page
}) => {
	const visitor = new Visitor(page, 'en');
	await visitor.enterDoor();
	const link = (key: string) => page.getByRole('link', { name: visitor.t(key) }).first();
	const prints = async (key: string, sheet: string) => {
		await link(key).click();
		await page.waitForURL(`**/print${sheet}`);
		await visitor.button('word.back').click();
	};
	await visitor.go('/teach');
	await page.getByRole('button', { name: 'Friends and Respect' }).click();
	await prints('print.name.plan', '/plan/friends-and-respect.l.1');
	await page.waitForURL('**/teach');
	await visitor.go('/family');
	await prints('print.title', '/talk');
	await page.waitForURL('**/family');
	await visitor.go('/guide');
	await prints('print.title', '');
	await page.waitForURL('**/guide');
	// From the list of all papers, which leads on to where it was asked for.
	await link('print.title').click();
	await prints('print.name.star', '/star');
	await page.waitForURL('**/print');
	await visitor.button('guide.protocol').click();
	await page.waitForURL('**/guide/safeguarding');
	await visitor.button('word.back').click();
	await page.waitForURL('**/print');
	await visitor.button('word.back').click();
	await page.waitForURL('**/guide');
});

test('back from the guide and from the course is where one came from', async ({ page }) => {
	const visitor = new Visitor(page, 'en');
	await visitor.enterDoor();
	for (const screen of ['guide', 'teachers'] as const) {
		await visitor.go('/family');
		await page.locator(`a[href="/${screen}"]`).click();
		await page.waitForURL(`**/${screen}`);
		await visitor.button('guide.protocol').click();
		await page.waitForURL('**/guide/safeguarding');
		await visitor.button('word.back').click();
		await page.waitForURL(`**/${screen}`);
		await visitor.button('word.back').click();
		await page.waitForURL('**/family');
		await visitor.go('/adults');
		await page.getByRole('button', { name: visitor.t(`grownups.${screen}`) }).click();
		await page.waitForURL(`**/${screen}`);
		await visitor.button('word.back').click();
		await page.waitForURL('**/adults');
	}
});
