import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { put } from '../fixtures/rows.ts';
import { ClassPage } from './class-page.ts';
import { Visitor } from './visitor.ts';

/** A teacher who chose two screens another day, before the plan of a lesson. */
export async function atThePlan(page: Page) {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'second' } }]);
	await page.goto('/teach');
	await page.getByRole('button', { name: 'Friends and Respect' }).click();
	return teacher;
}

/** The class in two windows, at its first card; `clock`: of both the test has the clock, before any timer runs. */
export async function inTwoWindows(page: Page, { clock = false } = {}) {
	const teacher = await atThePlan(page);
	if (clock) await page.clock.install();
	const opened = page.waitForEvent('popup');
	await teacher.button('class.teach.start').click();
	const picture = await opened;
	const room = new ClassPage(picture);
	await page.waitForURL('**/presenter*');
	await expect(page.locator('main.desk')).toBeVisible();
	return { teacher, picture, room };
}
