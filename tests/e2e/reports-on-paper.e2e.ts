import { expect, test } from '@playwright/test';
import { ReportPages } from '../pages/report-pages.ts';

test.use({ serviceWorkers: 'block', actionTimeout: 10_000 });

for (const language of ['en', 'ug'] as const) {
	test(`on paper rows of a report follow each other from page to page (${language})`, async ({
		page
	}) => {
		const reports = await ReportPages.open(page, language);
		await reports.go('report');
		await page.emulateMedia({ media: 'print' });
		// A grid or a row of boxes is not broken between pages: what comes after is printed over it.
		const frames = await page.locator('main table').evaluateAll((tables) =>
			tables.flatMap((table) => {
				const around: string[] = [];
				for (let one = table.parentElement; one; one = one.parentElement)
					around.push(getComputedStyle(one).display);
				return around;
			})
		);
		expect(new Set(frames.filter((one) => one !== 'contents'))).toEqual(new Set(['block']));
		const broken = await page
			.locator('main tr')
			.evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakInside));
		expect(new Set(broken)).toEqual(new Set(['avoid']));
	});

	test(`progress is printed the first time as it is the second time (${language})`, async ({
		page
	}) => {
		const reports = await ReportPages.open(page, language);
		await reports.go('progress');
		const printedPages = async () => {
			const paper = await page.pdf({ preferCSSPageSize: true });
			return [...paper.toString('latin1').matchAll(/\/Type \/Page\b/g)].length;
		};
		const first = await printedPages();
		expect(first).toBeGreaterThan(1);
		expect(await printedPages()).toBe(first);
	});

	test(`no table of a report is wider than the paper (${language})`, async ({ page }) => {
		const reports = await ReportPages.open(page, language);
		for (const name of ['progress', 'coming', 'report'] as const) {
			await reports.go(name);
			if (name === 'report') await page.locator('input[value="office"]').check();
			await page.emulateMedia({ media: 'print' });
			// A4 without its margins.
			await page.setViewportSize({ width: 703, height: 1032 });
			const widths = await page
				.locator('main .table')
				.evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
			expect(new Set(widths)).toEqual(new Set([0]));
			await page.emulateMedia({ media: 'screen' });
			await page.setViewportSize({ width: 1280, height: 800 });
		}
	});
}
