import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { CoursePages } from '../pages/adult-pages.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

/** A screen of each part that is for adults, and what stands in it once it is here. */
const SCREENS = [
	['/adults', '.sign'],
	['/facts', '.facts li'],
	['/guide', '.chapters a'],
	['/family', 'a.today'],
	['/teach', 'main .bands button'],
	['/club', '.fields']
] as const;

for (const [path, css] of SCREENS) {
	test(`an adult reads that ${path} is not on the tablet yet and how it comes, and it comes when it is asked for again`, async ({
		page
	}) => {
		const adult = new Visitor(page, 'en');
		await adult.enterDoor();
		await page.route('**/_app/immutable/**', (route) => route.abort());
		await adult.go(path);
		const said = page.getByRole('heading', { name: adult.t('states.absent.title') });
		await expect(said).toBeVisible();
		await expect(page.getByText(adult.t('states.absent.text'))).toBeVisible();
		// Fetching anew comes first and may still find the line back; a script that fails fails the screen.
		const failed = page.waitForEvent('requestfailed', (one) => one.resourceType() === 'script');
		await adult.button('states.pack.act').click();
		await failed;
		await expect(said).toBeVisible();

		await page.unrouteAll();
		await adult.button('states.pack.act').click();
		await expect(page.locator(css).first()).toBeVisible();
		await expect(said).toHaveCount(0);
	});
}

test('where the server has a newer app and the code of this one no more, the newer one is taken along', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	let isGone = true;
	await page.route('**/_app/immutable/**', (route) =>
		isGone ? route.fulfill({ status: 404 }) : route.continue()
	);
	await page.route('**/facts', async (route) => {
		const html = await (await route.fetch()).text();
		// A page that is loaded now is of the newer app.
		isGone &&= !route.request().isNavigationRequest();
		const body = isGone ? html.replaceAll('/entry/app.', '/entry/app.newer') : html;
		await route.fulfill({ body, contentType: 'text/html' });
	});
	const asked = page.waitForResponse('**/facts');
	await adult.go('/facts');
	await page.getByRole('heading', { name: adult.t('states.absent.title') }).waitFor();
	await asked;
	await adult.button('states.pack.act').click();
	await expect(page.locator('.facts li').first()).toBeVisible();
});

test('a screen whose styles did not come either is asked for again with its styles', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await page.route('**/_app/immutable/**', (route) => route.abort());
	await adult.go('/facts');
	await page.getByRole('heading', { name: adult.t('states.absent.title') }).waitFor();
	await page.unrouteAll();
	await adult.button('states.pack.act').click();
	await expect(page.locator('.facts li').first()).toHaveCSS('border-top-width', '1px');
});

test('a teacher reads that no lesson has come yet, on a telephone without scrolling, and chooses when it is asked for again', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await page.route('**/packs/**', (route) => route.abort());
	await teacher.go('/teach');
	const said = page.getByText(teacher.t('guide.missing.offline'));
	await expect(said).toBeVisible();
	await expect(teacher.button('states.pack.act')).toBeInViewport({ ratio: 1 });
	await page.unrouteAll();
	await teacher.button('states.pack.act').click();
	await expect(page.getByRole('button', { name: 'Friends and Respect' })).toBeVisible();
	await expect(said).toHaveCount(0);
});

for (const [path, file, here, word] of [
	['/family', 'family-cards', 'a.today', undefined],
	['/guide', 'guide.safeguarding', '.found a[href^="/guide/safeguarding"]', 'police']
] as const)
	test(`what has not come to ${path} is not passed over: an adult reads so, and it comes when it is asked for again`, async ({
		page
	}) => {
		await page.route(`**/${file}.page.*`, (route) => route.abort());
		const adult = new Visitor(page, 'en');
		await adult.enterDoor();
		await adult.go(path);
		if (word) await page.getByRole('searchbox').fill(word);
		const again = adult.button('states.pack.act');
		await expect(again).toBeVisible();
		await expect(page.locator(here)).toHaveCount(0);

		await page.unrouteAll();
		await again.click();
		await expect(page.locator(here).first()).toBeVisible();
		await expect(again).toHaveCount(0);
	});

/** The line is back: the browser says so, and nobody touches anything. */
async function lineReturns(page: Page) {
	await page.unrouteAll();
	await page.evaluate(() => dispatchEvent(new Event('online')));
}

test('of a paper whose list of lessons has not come an adult reads so, and the paper comes when the line is back', async ({
	page
}) => {
	await page.route('**/packs/en/index.json', (route) => route.abort());
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await adult.go('/print/plan');
	await expect(page.getByText(adult.t('guide.missing.offline'))).toBeVisible();
	await lineReturns(page);
	await expect(page.locator('section.page').first()).toBeVisible();
});

test('of a tool for teachers that has not come a teacher reads so, and it comes when the line is back', async ({
	page
}) => {
	await page.route('**/school-checklist.page.*', (route) => route.abort());
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await new CoursePages(teacher).begin();
	await page.locator('a[href="/teachers/checklist"]').click();
	await expect(teacher.button('states.pack.act')).toBeVisible();
	await lineReturns(page);
	await expect(page.locator('.page p').first()).toBeVisible();
});

test('whoever teaches a class goes from a screen that is not here to the Door, not to the children', async ({
	page
}) => {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await page.route('**/_app/immutable/**', (route) => route.abort());
	await teacher.go('/teach');
	await teacher.button('word.back').click();
	await expect(page.locator('main.door')).toBeVisible();
});

test('where nothing of the app has come but its beginning, one sign asks for it again', async ({
	page
}) => {
	await page.route('**/_app/immutable/nodes/**', (route) => route.abort());
	await page.goto('/');
	const again = page.getByRole('link', { name: '↻' });
	await again.waitFor();
	const { width = 0, height = 0 } = (await again.boundingBox()) ?? {};
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(64);
	await expect(page).toHaveTitle('Yol');
	await page.unrouteAll();
	await again.click();
	await expect(page.locator('main.door')).toBeVisible();
});
