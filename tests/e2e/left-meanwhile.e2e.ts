import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { hashSecret } from '../../src/lib/data/hash.ts';
import { plainCode, secretText } from '../../src/lib/domain/profile/secret.ts';
import { CHILD } from '../fixtures/children.ts';
import { holdChecks } from '../fixtures/held-checks.ts';
import { put } from '../fixtures/rows.ts';
import { readySite } from '../fixtures/site.ts';
import { vaultRow } from '../fixtures/vault.ts';
import { FOX } from '../pages/screens.ts';
import { opensLidAgain } from '../pages/the-lid.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const CODE = 'KX7M-2QPA-RT9C';

/** A teacher with one screen who has chosen a concealed lesson, before its PIN. */
async function choosesConcealedLesson(page: Page) {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'none' } }]);
	const { key, value } = await vaultRow();
	const recovery = await hashSecret(plainCode(CODE));
	await put(page, 'settings', [{ key, value: { ...value, recovery } }]);
	await put(page, 'site', readySite());
	await page.goto('/teach');
	await page.locator('.bands button').last().click();
	await page.getByRole('button', { name: 'Growing Up' }).click();
	return teacher;
}

/** A teacher who starts that lesson and has typed the PIN that this asks for; it is still being checked. */
async function startsConcealedLesson(page: Page) {
	const teacher = await choosesConcealedLesson(page);
	await teacher.typePin();
	await teacher.button('class.teach.start').click();
	const letGo = await holdChecks(page);
	await teacher.typePin();
	return { teacher, letGo };
}

test('the club stays locked when Lock is pressed while the PIN is being checked', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await adult.hasPin();
	await adult.go('/club');
	const letGo = await holdChecks(page);
	await adult.typePin();
	await adult.button('club.lock').click();
	await page.waitForURL('**/who');
	await letGo();
	await adult.go('/club');
	await expect(page.getByRole('heading', { name: adult.t('adult.pin.enter') })).toBeVisible();
});

test('a concealed lesson does not begin for a teacher who has left while the PIN is being checked', async ({
	page
}) => {
	const { teacher, letGo } = await startsConcealedLesson(page);
	await teacher.button('class.teach.leave').click();
	await letGo();
	await page.waitForURL('**/who');
	await teacher.go('/teach');
	await page.locator('.bands button').last().click();
	await page.getByRole('button', { name: 'Growing Up' }).click();
	await expect(page.getByRole('heading', { name: teacher.t('adult.pin.enter') })).toBeVisible();
});

test('a lesson that is chosen while the PIN of another one is being checked does not begin by it', async ({
	page
}) => {
	const { teacher, letGo } = await startsConcealedLesson(page);
	await page.getByRole('button', { name: 'Friends and Respect' }).click();
	await letGo();
	await expect(teacher.button('class.teach.start')).toBeVisible();
	expect(new URL(page.url()).pathname).toBe('/teach');
});

test('the road of a child does not open who went back while the pictures were being checked', async ({
	page
}) => {
	const secret = await hashSecret(secretText(['sun', 'moon', 'star']));
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.seat([{ ...FOX, language: 'en', secret }]);
	await child.touchTile(FOX.tile);
	const letGo = await holdChecks(page);
	for (const picture of ['sun', 'moon', 'star'])
		await child.button(`secret.pictures.${picture}`).click();
	await child.button('secret.wall').click();
	await letGo();
	await page.waitForURL('**/who');
	await expect(page.locator('.road')).toHaveCount(0);
});

test('the road of a child does not come over the page that a grown-up has asked for meanwhile', async ({
	page
}) => {
	const secret = await hashSecret(secretText(['sun', 'moon', 'star']));
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await adult.seat([{ ...FOX, language: 'en', secret }]);
	await adult.touchTile(FOX.tile);
	const letGo = await holdChecks(page);
	for (const picture of ['sun', 'moon', 'star'])
		await adult.button(`secret.pictures.${picture}`).click();
	await adult.button('secret.forgot').click();
	await adult.button('secret.forgot').click();
	await page.waitForURL('**/club');
	await letGo();
	await expect(page.locator('.road')).toHaveCount(0);
	expect(new URL(page.url()).pathname).toBe('/club');
});

test('a tile that is still being opened does not open any more when the door of grown-ups is touched', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await adult.seat([{ ...CHILD, language: 'ug' }]);
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/packs/ug/index.json', (route) => held.then(() => route.continue()));
	const asked = page.waitForRequest('**/packs/ug/index.json');
	await adult.touchTile(CHILD.tile);
	await asked;
	await page.locator('button.adult').last().click();
	await page.waitForURL('**/adults');
	const answered = page.waitForResponse('**/packs/ug/index.json');
	letGo();
	await answered;
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
	expect(new URL(page.url()).pathname).toBe('/adults');
});

test('who lifts the lid on the code of a new PIN finds the PIN behind it, and not the plan of the lesson', async ({
	page
}) => {
	const teacher = await choosesConcealedLesson(page);
	await teacher.button('adult.pin.covered').click();
	await teacher.button('adult.pin.forgotten').click();
	await page.getByRole('textbox').fill(CODE);
	for (const asked of ['adult.pin.recover', 'adult.pin.again']) {
		await page.getByRole('heading', { name: teacher.t(asked) }).waitFor();
		for (let n = 0; n < 6; n++) await page.getByRole('button', { name: '1', exact: true }).click();
		await teacher.button('adult.pin.done').click();
	}
	const done = teacher.button('adult.recovery.done');
	await done.waitFor();
	await opensLidAgain(page);
	await teacher.button('class.veil').click();
	await done.click();
	await expect(page.getByRole('heading', { name: teacher.t('adult.pin.enter') })).toBeVisible();
	await expect(page.locator('.prepare')).toHaveCount(0);
});
