import { expect, test } from '@playwright/test';
import { put } from '../fixtures/rows.ts';
import { readySite } from '../fixtures/site.ts';
import { PIN } from '../fixtures/vault.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

test('nothing comes late on today’s page and moves what is about to be touched', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'site', readySite());
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.go('/club/children');
	await adult.button('adult.tiles.make').click();
	await adult.button('club.cards.done').click();
	await adult.go('/who');
	await adult.go('/club');
	await page.evaluate(() => {
		const tops = new Set<number>();
		Object.assign(globalThis, { tops });
		const look = () => {
			const button = document.querySelector('main [role=status] ~ .row button');
			if (button) tops.add(Math.round(button.getBoundingClientRect().top));
			requestAnimationFrame(look);
		};
		look();
	});
	await adult.typePin(PIN);
	await expect(adult.button('adult.locks.unlock')).toBeVisible();
	await expect(page.locator('p.kept')).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(await page.evaluate('[...tops].length')).toBe(1);
});
