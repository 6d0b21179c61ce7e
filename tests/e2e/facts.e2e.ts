import { expect, test } from '@playwright/test';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

/** The names and facts of Chinese. */
const WORDS = /\/packs\/zh\/words\.[^/]*\.json$/;

test('the list of facts says why it is not there, stands in no other language, and comes when asked again', async ({
	page
}) => {
	await page.route(WORDS, (route) => route.abort());
	const lawyer = new Visitor(page, 'en');
	await lawyer.enterDoor();
	await lawyer.go('/facts');
	await expect(page.locator('.facts li').first()).toBeVisible();

	// In the same page, where the words of before are still known.
	const chinese = new Visitor(page, 'zh');
	await lawyer.go('/');
	const leaf = page.locator('main.door button[lang^="zh"]');
	// They are asked for with the lessons of a language, and with the page. After that only a touch asks again.
	const failed = () => page.waitForEvent('requestfailed', (request) => WORDS.test(request.url()));
	const withLessons = failed();
	await leaf.click();
	await leaf.click();
	await page.waitForURL('**/who');
	await withLessons;
	const withPage = failed();
	await chinese.go('/facts');
	await withPage;
	await expect(page.getByText(chinese.t('guide.missing.offline'))).toBeVisible();
	await expect(page.locator('.facts')).toHaveCount(0);
	await page.unroute(WORDS);
	await chinese.button('states.pack.act').click();
	await expect(page.locator('.facts')).toContainText('12355');
});
