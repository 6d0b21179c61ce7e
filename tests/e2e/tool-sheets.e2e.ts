import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { earlyRequests, pictureOf } from '../pages/early-requests.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const paper = (page: Page) => page.locator('section.page');

test('a card for a journey has no room for the code word, which stands on no paper', async ({
	page
}) => {
	const visitor = new Visitor(page, 'en');
	await visitor.enterDoor();
	await visitor.go('/print/journey');
	const line = (words: string) => paper(page).getByRole('listitem').filter({ hasText: words });
	await expect(line('Where exactly').locator('.box')).toHaveCount(1);
	await expect(line('Code word: not on paper').locator('.box')).toHaveCount(0);
});

test('what a red finger means is told on paper by the sign that stands beside each finger', async ({
	page
}) => {
	const visitor = new Visitor(page, 'en');
	await visitor.enterDoor();
	await visitor.go('/print/fingers');
	await expect(paper(page).getByRole('listitem').locator('.sign:last-child svg')).toHaveCount(5);
	const red = paper(page).locator('p').filter({ hasText: 'A red finger means' });
	await expect(red.locator('svg')).toHaveCount(1);
});

test('in Chinese what somebody says on a picture sheet stands after a Chinese colon', async ({
	page
}) => {
	const visitor = new Visitor(page, 'zh');
	await visitor.enterDoor();
	await page.goto('/print/picture/feelings-and-calm.l.1');
	await expect(page.locator('section.page .said b').first()).toHaveText(/：$/);
});

test('a paper is printed once all its pictures are drawn, not while one of them still comes', async ({
	page
}) => {
	const lesson = 'feelings-and-calm.l.1';
	const visitor = new Visitor(page, 'en');
	await page.addInitScript(() => {
		window.print = () => {
			document.body.dataset.empty = String(document.querySelectorAll('.ak-stage:empty').length);
		};
	});
	await visitor.enterDoor();
	let come = () => {};
	const comes = new Promise<void>((resolve) => (come = resolve));
	// The place of its first picture: what else it names the page itself needs, too.
	for (const path of pictureOf(await earlyRequests(page), lesson).slice(0, 1))
		await page.route(`**${path}`, async (route) => {
			await comes;
			await route.continue();
		});
	await page.goto(`/print/picture/${lesson}`);
	await page.getByRole('button', { name: visitor.t('guide.print') }).click();
	await expect(page.locator('.ak-stage:empty').first()).toBeVisible();
	await expect(page.locator('body')).not.toHaveAttribute('data-empty');
	come();
	await expect(page.locator('body')).toHaveAttribute('data-empty', '0');
});

for (const language of ['en', 'ug', 'kk', 'zh'] as const) {
	test(`of a family evening no sentence is left over for a third page (${language})`, async ({
		page
	}) => {
		const visitor = new Visitor(page, language);
		await visitor.enterDoor();
		await visitor.go('/family/evening');
		await page.locator('section dl').waitFor();
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
	});
}

test('the words that help are on three pages in Uyghur: no line of them is alone on a fourth one', async ({
	page
}) => {
	const visitor = new Visitor(page, 'ug');
	await visitor.enterDoor();
	await visitor.go('/guide/words');
	await page.locator('table').first().waitFor();
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(3);
});

test('where a language is missing no paper comes half in another one: it is told which, and English is a touch away', async ({
	page
}) => {
	await page.route('**/packs/adults/zh/**', (route) => route.abort());
	const visitor = new Visitor(page, 'en');
	await visitor.enterDoor();
	await visitor.go('/print/protocol');
	const language = (name: string) => page.getByRole('button', { name, exact: true });
	const absent = page.getByRole('heading', { name: `中文: ${visitor.t('states.absent.title')}` });
	await language('中文').click();
	await expect(absent).toBeVisible();
	await expect(visitor.button('guide.print')).toBeDisabled();
	await language('English').click();
	await expect(paper(page).first()).toHaveAttribute('lang', 'en');
	await expect(visitor.button('guide.print')).toBeEnabled();

	// The same of a sheet that is made from a lesson.
	await page.route('**/packs/zh/**', (route) => route.abort());
	await visitor.go('/print/picture/feelings-and-calm.l.1');
	await language('中文').click();
	await expect(absent).toBeVisible();
});

test('a tablet to which nothing Chinese can come prints a pocket card with its Chinese half', async ({
	page
}) => {
	await page.route(/\/packs\/(adults\/)?zh\//, (route) => route.abort());
	const visitor = new Visitor(page, 'ug');
	await visitor.enterDoor();
	await visitor.go('/print/wallet');
	await expect(paper(page).locator('span:lang(zh)').first()).toHaveText(/\p{Script=Han}{2}/u);
});
