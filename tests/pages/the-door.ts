import type { Page } from '@playwright/test';

/** Opens the Door. It is drawn when the app is built, so it can be touched before anything hears the touch. */
export async function openDoor(page: Page) {
	await page.goto('/');
	// SvelteKit’s own live region comes once the page listens. Marks would say it, too, but Playwright’s clock keeps none.
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}
