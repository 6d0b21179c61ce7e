import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Visitor } from './visitor.ts';

/** The drawing page that hides everything. */
export function theCover(page: Page): Locator {
	return page.locator('.cover.up');
}

/** Holds the yellow crayon until the cover is gone. */
export async function reveal(page: Page, visitor: Visitor) {
	const name = visitor.t('tile.colour.yellow');
	const box = await theCover(page).getByRole('button', { name, exact: true }).boundingBox();
	if (!box) throw new Error('there is no yellow crayon');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await expect(theCover(page)).toBeHidden();
	await page.mouse.up();
}
