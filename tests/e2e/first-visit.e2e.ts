import { expect, test } from '@playwright/test';
import { earlyRequests } from '../pages/early-requests.ts';
import { LOGIN } from '../pages/login.ts';
import { openDoor } from '../pages/the-door.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

test('where the words of a language do not come, the Door offers to ask again', async ({
	page
}) => {
	const { words } = await earlyRequests(page);
	await page.route(`**${words.ug}`, (route) => route.abort());
	const child = new Visitor(page, 'ug');
	await openDoor(page);
	const leaf = page.locator('main.door button[lang^="ug"]');
	await leaf.click();
	await leaf.click();
	const again = page.getByRole('button', { name: new Visitor(page, 'en').t('states.pack.act') });
	await expect(again).toBeVisible();

	await page.unrouteAll();
	await again.click();
	await page.waitForURL('**/who');
	await expect(page.locator('html')).toHaveAttribute('lang', /^ug/);
	await child.comeAsGuest('m');
});

test('where code never comes, the Door says that it is awaited, and a fresh page asks for it, unless that is the login page of a network', async ({
	page
}) => {
	const { records } = await earlyRequests(page);
	await page.route(`**${records}`, () => undefined, { times: 1 });
	await page.clock.install();
	await openDoor(page);
	const leaf = page.locator('main.door button[lang^="ug"]');
	await leaf.click();
	await leaf.click();
	await page.clock.fastForward(2_000);
	await expect(page.locator('html')).toHaveAttribute('lang', /^ug/);
	await page.clock.fastForward(3_000);
	const again = new Visitor(page, 'ug').button('states.pack.act');
	await expect(again).toBeVisible();

	const app = /\/(who)?$/;
	let wantsLogin = true;
	await page.route(app, (route) => (wantsLogin ? route.fulfill(LOGIN) : route.continue()));
	const asked = page.waitForResponse(app);
	await again.click();
	await page.clock.fastForward(4_000);
	await asked;
	wantsLogin = false;
	await page.clock.fastForward(5_000);

	const fresh = page.waitForEvent('load');
	await again.click();
	await page.clock.fastForward(4_000);
	await fresh;
	await leaf.click();
	await leaf.click();
	await page.waitForURL('**/who');
});

for (const [name, path] of [
	['the Door', '/'],
	['a lesson', '/lesson/feelings-and-calm.l.1']
] as const)
	test(`${name} is painted with the first answer, while styles and code are still on their way`, async ({
		page
	}) => {
		await page.route('**/_app/**', () => undefined);
		await page.goto(path, { waitUntil: 'commit' });
		await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 247, 234)');
	});

test('all code that the shell names is compiled on its way', async ({ request }) => {
	const shell = await (await request.get('/200.html')).text();
	const named = [...shell.matchAll(/href="([^"]+\.js)" rel="modulepreload"/g)];
	expect(named.length).toBeGreaterThan(3);
	for (const [, file = ''] of named)
		expect((await (await request.get(file)).text()).slice(0, 29), file).toBe(
			'//# allFunctionsCalledOnLoad\n'
		);
});
