import { expect, test } from '@playwright/test';
import { CHILD } from '../fixtures/children.ts';
import { put, rows } from '../fixtures/rows.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const PIN = '246810';

test('a tablet that is given away is emptied with the PIN, in its other window, too, and is then a new one', async ({
	page,
	context
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	await adult.go('/club');
	await adult.setPin(PIN);
	const other = await context.newPage();
	await other.goto('/who');
	await expect(other.locator('.tile').first()).toBeVisible();

	await adult.go('/club/tablet');
	await adult.button('club.empty.ask').click();
	await expect(page.getByText(adult.t('club.empty.sure'))).toBeVisible();
	await adult.button('club.empty.no').click();
	await adult.button('club.empty.ask').click();
	await adult.typePin('111111');
	await expect(page.getByText(adult.t('adult.problem.wrong'))).toBeVisible();
	expect(await rows(page, 'profiles')).toHaveLength(1);

	await adult.typePin(PIN);
	await page.waitForURL('/');
	await other.waitForURL('/');
	expect(await rows(page, 'profiles')).toEqual([]);
	expect((await rows(page, 'settings')).map(({ key }) => key)).not.toContain('vault');
	expect(await page.evaluate(() => localStorage.getItem('yol-club'))).toBeNull();
	await adult.enterDoor();
	await adult.go('/club');
	await expect(adult.button('club.setup.next')).toBeVisible();
});
