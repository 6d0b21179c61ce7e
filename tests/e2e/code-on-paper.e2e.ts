import { expect, test } from '@playwright/test';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block', actionTimeout: 10_000 });

const PIN = '246810';

test('the code that opens a forgotten PIN is printed alone on one page, with the tablet it belongs to, when it is made and when it is made anew', async ({
	page
}) => {
	const adult = new Visitor(page, 'ug');
	let prints = 0;
	await page.exposeFunction('print', () => void prints++);
	const paper = page.locator('.sheet');
	const isOnPaper = async () => {
		await adult.button('club.print').click();
		await page.emulateMedia({ media: 'print' });
		await expect(paper.locator('bdi')).toHaveText(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
		await expect(paper.locator('bdi')).toBeVisible();
		await expect(paper).toContainText('YL-C03');
		// Nothing else: no key, no name of the page, no other sheet.
		const texts = await page.locator('.frame :visible:not(:has(*))').allInnerTexts();
		const onSheet = await paper.locator(':visible:not(:has(*))').allInnerTexts();
		expect(texts).toEqual(onSheet);
		await expect(page.getByRole('button')).toHaveCount(0);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
		await page.emulateMedia({ media: 'screen' });
	};
	await adult.enterDoor();
	await adult.go('/club');
	await page.getByLabel(adult.t('club.site.place')).selectOption('yili');
	await page.getByLabel(adult.t('club.site.number')).fill('3');
	await page.getByLabel(adult.t('club.site.colour')).selectOption('blue');
	await adult.button('club.setup.next').click();
	await adult.typeNewPin(PIN);
	await isOnPaper();
	await adult.button('adult.recovery.done').click();
	await page.waitForURL('**/club/transfer');

	await adult.go('/club/tablet');
	await adult.button('adult.recovery.again.make').click();
	await page.getByRole('heading', { name: adult.t('adult.pin.enter') }).waitFor();
	await page.keyboard.type(PIN);
	await adult.button('adult.pin.done').click();
	await paper.waitFor();
	await isOnPaper();
	expect(prints).toBe(2);
});
