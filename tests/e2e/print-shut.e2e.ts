import { expect, test } from '@playwright/test';
import { put } from '../fixtures/rows.ts';
import { readySite } from '../fixtures/site.ts';
import { PIN } from '../fixtures/vault.ts';
import { axeProblems } from '../pages/axe.ts';
import { closesLid, opensLid, opensLidAgain } from '../pages/the-lid.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const OPEN = 'feelings-and-calm.l.1';
/** Both open with the PIN; the second has cards to cut. */
const QUIET = 'my-rights.o.1';
const QUIET_CARDS = 'safe-body.l.1';
/** Nobody reads it who comes by. */
const SECRET = 'growing-up.o.1';

test('while the site is not ready no sensitive lesson is read from a child’s sheet, nor a PIN set for it', async ({
	page
}) => {
	const visitor = new Visitor(page, 'en');
	await visitor.enterDoor();
	for (const sheet of [`picture/${QUIET}`, `cards/${QUIET_CARDS}`]) {
		await visitor.go('/print');
		await visitor.go(`/print/${sheet}`);
		await expect(page.getByText(visitor.t('club.ready.shut')), sheet).toBeVisible();
		await expect(page.getByRole('heading', { name: visitor.t('adult.pin.new') })).toHaveCount(0);
		await expect(page.locator('section.page'), sheet).toHaveCount(0);
	}
});

test('before the site is ready adults prepare with its papers, by a PIN that is set in its own place; it alone opens no child’s sheet', async ({
	page
}) => {
	const visitor = new Visitor(page, 'en');
	const paper = page.locator('section.page').first();
	await visitor.enterDoor();
	await visitor.go(`/print/plan/${QUIET}`);
	// Whoever stands here could choose a PIN, and read.
	await expect(page.getByText(visitor.t('adult.pin.none'))).toBeVisible();
	await expect(page.getByRole('button', { name: /^\d$/ })).toHaveCount(0);
	await expect(paper).toHaveCount(0);
	expect(await axeProblems(page)).toEqual([]);
	await page.getByRole('link', { name: visitor.t('club.setup.title') }).click();
	await visitor.button('club.setup.next').click();
	await visitor.choosePin(PIN);
	await page.waitForURL('**/club/transfer');
	await visitor.go(`/print/plan/${QUIET}`);
	await expect(paper).toBeVisible();
	for (const sheet of ['protocol', 'parents', `picture/${OPEN}`]) {
		await visitor.go(`/print/${sheet}`);
		await expect(paper, sheet).toBeVisible();
	}
	await visitor.go(`/print/picture/${QUIET}`);
	await expect(page.getByText(visitor.t('club.ready.shut'))).toBeVisible();
	await expect(paper).toHaveCount(0);

	await put(page, 'site', readySite());
	await page.reload();
	await visitor.typePin();
	await expect(paper).toBeVisible();
});

test('the papers of an S3 lesson want the PIN again from whoever opens the lid, and those of others stay', async ({
	page
}) => {
	const visitor = new Visitor(page, 'en');
	const paper = page.locator('section.page').first();
	await visitor.enterDoor();
	await visitor.hasPin();
	await put(page, 'site', readySite());
	for (const sheet of ['plan', 'picture']) {
		await page.goto(`/print/${sheet}/${SECRET}`);
		await visitor.typePin();
		await expect(paper, sheet).toBeVisible();
		await closesLid(page);
		// On a tablet the printer is fed while its own screen lies over this one.
		await page.emulateMedia({ media: 'print' });
		await expect(paper, sheet).toBeVisible();
		await expect(visitor.button('class.veil'), sheet).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		await opensLid(page);
		await visitor.button('class.veil').click();
		await expect(paper, sheet).toHaveCount(0);
		await visitor.typePin();
		await expect(paper, sheet).toBeVisible();
	}
	await page.goto(`/print/plan/${QUIET}`);
	await visitor.typePin();
	await opensLidAgain(page);
	await expect(visitor.button('class.veil')).toHaveCount(0);
	await expect(paper).toBeVisible();
});
