import { expect, test, type Locator, type Page } from '@playwright/test';
import { Visitor } from '../pages/visitor.ts';

// As high contrast of Windows: the system chooses all colours, and no fill or shadow of the app is left.
test.use({ serviceWorkers: 'block', forcedColors: 'active' });

const borderOf = (one: Locator) =>
	one.evaluate((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth));

const fillOf = (one: Locator) =>
	one.evaluate((element) => getComputedStyle(element).backgroundColor);

async function guest(page: Page): Promise<Visitor> {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.comeAsGuest('m');
	return child;
}

test('where the system chooses the colours every button has an edge, and what is chosen a thicker one', async ({
	page
}) => {
	const child = await guest(page);
	await child.go('/comfort');
	const sizes = page.getByRole('radiogroup').first().getByRole('radio');
	const chosen = sizes.and(page.locator('[aria-checked="true"]'));
	const other = sizes.and(page.locator('[aria-checked="false"]')).first();
	expect(await borderOf(other)).toBeGreaterThan(0);
	expect(await borderOf(chosen)).toBeGreaterThan(2 * (await borderOf(other)));
	for (const button of await page.getByRole('button').all())
		expect(await borderOf(button)).toBeGreaterThan(0);
});

test('where the system chooses the colours a lesson shows where one is, and which word is spoken', async ({
	page
}) => {
	const child = await guest(page);
	await child.openLesson('moving-safely.m.1');
	const track = page.locator('main.lesson .track');
	const [here, other] = [track.locator('.here'), track.locator('i:not(.here, .done)').first()];
	expect(await fillOf(here)).not.toBe(await fillOf(other));
	const word = page.locator('main.lesson .word.now').first();
	await expect(word).toHaveCSS('text-decoration-line', 'underline');
});
