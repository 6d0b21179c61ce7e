import type { Page } from '@playwright/test';

/** Opens the Door. It is drawn when the app is built, so it can be touched before anything hears the touch. */
export async function openDoor(page: Page) {
	await page.goto('/');
	// Playwright’s own clock keeps no marks.
	await page.waitForFunction(
		() => '__pwClock' in globalThis || performance.getEntriesByName('yol:door').length > 0
	);
}
