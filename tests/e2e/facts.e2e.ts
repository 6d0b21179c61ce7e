import { expect, test } from '@playwright/test';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

test('the list of facts says why it is not there, stands in no other language, and comes when asked again', async ({
	page
}) => {
	await page.route('**/packs/zh/words.*.json', (route) => route.abort());
	const lawyer = new Visitor(page, 'en');
	await lawyer.enterDoor();
	await lawyer.go('/facts');
	await expect(page.locator('.facts li').first()).toBeVisible();

	// In the same page, where the words of before are still known.
	const chinese = new Visitor(page, 'zh');
	await lawyer.go('/');
	const leaf = page.locator('main.door button[lang^="zh"]');
	await leaf.click();
	await leaf.click();
	await page.waitForURL('**/who');
	await chinese.go('/facts');
	await expect(page.getByText(chinese.t('guide.missing.offline'))).toBeVisible();
	await expect(page.locator('.facts')).toHaveCount(0);
	const again = await chinese.button('states.pack.act').elementHandle();
	await page.unroute('**/packs/zh/words.*.json');
	// The list of lessons asks for the words, too: they may be there before a finger is, and the button gone.
	await again?.evaluate((button) => (button as HTMLButtonElement).click());
	await expect(page.locator('.facts')).toContainText('12355');
});
