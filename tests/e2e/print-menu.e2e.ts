import { expect, test } from '@playwright/test';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

test('what the browser’s own menu prints of adults’ pages has no keys on it', async ({ page }) => {
	const teacher = new Visitor(page, 'ug');
	await teacher.enterDoor();
	await page.emulateMedia({ media: 'print' });
	await teacher.go('/family/card/family.06');
	await expect(page.locator('.talk li b').first()).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);

	await page.emulateMedia({ media: 'screen' });
	await teacher.go('/guide/safeguarding');
	await expect(page.locator('section ol').first()).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('section ol').first()).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);

	await page.emulateMedia({ media: 'screen' });
	await teacher.go('/teach');
	await page.locator('.modules button').first().click();
	await expect(page.locator('.prepare ol li').first()).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.prepare ol li').first()).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('combobox')).toHaveCount(0);
});

for (const language of ['en', 'ug'] as const) {
	test(`a story for adults is printed by the browser’s menu as it is told, and not its player (${language})`, async ({
		page
	}) => {
		const parent = new Visitor(page, language);
		await parent.enterDoor();
		await parent.go('/family/session/walking-together.p.1');
		await expect(page.locator('main.lesson')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('main.lesson')).toBeHidden();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		const told = page.locator('section > ol > li:visible');
		expect(await told.count()).toBeGreaterThan(8);
		await expect(told.last().locator('p').first()).toBeVisible();
	});

	test(`no grid cuts what the browser’s menu prints of a lesson’s plan and of the guide (${language})`, async ({
		page
	}) => {
		const teacher = new Visitor(page, language);
		await teacher.enterDoor();
		await teacher.go('/teach');
		const framesOf = (css: string) =>
			page
				.locator(css)
				.last()
				.evaluate((item) => {
					const around: string[] = [];
					for (let one = item.parentElement; one; one = one.parentElement)
						around.push(getComputedStyle(one).display);
					return [...new Set(around.filter((one) => one !== 'contents'))];
				});
		await page.locator('.modules button').first().click();
		await page.locator('.prepare ol li').first().waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await framesOf('.prepare ol li')).toEqual(['block']);
		await teacher.go('/guide/monitoring');
		await page.locator('.page section').first().waitFor();
		expect(await framesOf('.page section')).toEqual(['block']);
		const last = page.locator('.page :is(ol, ul) > :last-child:not(:first-child):visible');
		for (const one of await last.all()) await expect(one).toHaveCSS('break-before', 'avoid');
	});
}
