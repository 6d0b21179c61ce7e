import { expect, test } from '@playwright/test';
import { CHILD } from '../fixtures/children.ts';
import { dayBack } from '../fixtures/days.ts';
import { put, rows } from '../fixtures/rows.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block', actionTimeout: 10_000 });

const PIN = '246810';

test('attendance of an earlier day is noted late, and what was marked of today is kept', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await page.getByRole('link', { name: adult.t('club.agenda.take') }).click();
	const cell = page.locator('main ul button');
	await cell.click();
	await expect(cell).toContainText(adult.t('club.attendance.late'));
	await page.getByLabel(adult.t('club.attendance.day')).selectOption(dayBack(3));
	await expect(cell).toContainText(adult.t('club.attendance.present'));
	for (let touch = 0; touch < 2; touch++) await cell.click();
	await adult.button('club.attendance.keep').click();
	await expect(page.getByText('0 here, 1 late, 0 away')).toBeVisible();
	const kept = await rows(page, 'sessions');
	expect(
		kept.map(({ day: on, attendance }) => [on, ...Object.values(attendance as object)])
	).toEqual(
		expect.arrayContaining([
			[dayBack(0), 'late'],
			[dayBack(3), 'absent-told']
		])
	);
});

test('new pictures that are given on Today are printed and put away there', async ({ page }) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [{ ...CHILD, misses: { count: 6, at: 1 } }]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.button('adult.waiting.renew').click();
	await expect(page.locator('.sheet ol li')).toHaveCount(3);
	await expect(adult.button('club.print')).toBeVisible();
	await adult.button('club.cards.done').click();
	await expect(page.locator('.sheet')).toHaveCount(0);
});
