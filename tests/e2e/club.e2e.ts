import { expect, test } from '@playwright/test';
import { tileAt, tileKey } from '../../src/lib/domain/profile/tile.ts';
import { CHILD } from '../fixtures/children.ts';
import { dayBack } from '../fixtures/days.ts';
import { put, rows, traces } from '../fixtures/rows.ts';
import { readySite } from '../fixtures/site.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block', actionTimeout: 10_000 });

const PIN = '246810';
const LESSON = 'moving-safely.m.1';

function rowOfChildren(count: number) {
	return Array.from({ length: count }, (_, n) => ({
		...CHILD,
		id: `child-${n}`,
		tile: tileKey(tileAt(n))
	}));
}

test('a tablet is set up in under three minutes, with the key of its club, and forty children are added in one go', async ({
	page
}) => {
	const adult = new Visitor(page, 'ug');
	const began = Date.now();
	await adult.enterDoor();
	await adult.go('/club');
	await page.getByLabel(adult.t('club.site.place')).selectOption('yili');
	await page.getByLabel(adult.t('club.site.number')).fill('3');
	await page.getByLabel(adult.t('club.site.colour')).selectOption('blue');
	await adult.button('club.setup.next').click();
	await adult.choosePin(PIN);
	// Set-up leads on by itself to where the key is made.
	await adult.button('adult.transfer.first.begin').click();
	await adult.button('adult.transfer.invite.button').waitFor();
	await expect(page.locator('header').first()).toContainText('YL-C03');
	await adult.go('/club/children');
	await page.getByLabel(adult.t('club.child.firstcode')).fill('A-01');
	await page.getByLabel(adult.t('adult.tiles.count')).fill('40');
	await adult.button('adult.tiles.make').click();
	await expect(page.locator('.sheet ul > li')).toHaveCount(40);
	// The machine’s own time; reading and typing of a person come on top.
	expect(Date.now() - began).toBeLessThan(60_000);

	const kept = await rows(page, 'settings');
	expect(kept.map(({ key }) => key)).toContain('club-key');
	const children = await rows(page, 'profiles');
	expect(new Set(children.map(({ tile }) => tile)).size).toBe(40);
	expect(children.map(({ code }) => code).sort()).toEqual(
		Array.from({ length: 40 }, (_, n) => `A-${String(n + 1).padStart(2, '0')}`)
	);
	// A second touch makes one more, and not forty.
	await expect(page.getByLabel(adult.t('adult.tiles.count'))).toHaveValue('1');
	await adult.button('club.cards.done').click();
	await expect(page.locator('.sheet')).toHaveCount(0);
	await expect(page.locator('tbody tr')).toHaveCount(40);
});

test('only the cards are printed, on A4, the tile on one half and its pictures on the other', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.go('/club/children');
	await adult.button('adult.tiles.make').click();
	await expect(page.locator('.sheet ul > li')).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.sheet ul > li')).toBeVisible();
	await expect(page.locator('h1')).toBeHidden();
	await expect(page.locator('form')).toBeHidden();
	await expect(page.locator('table')).toBeHidden();
	const [card, tile, pictures] = await Promise.all(
		['.sheet ul > li', '.sheet ul > li .front', '.sheet ul > li ol'].map((part) =>
			page.locator(part).boundingBox()
		)
	);
	expect(tile?.width).toBeCloseTo(pictures?.width ?? 0, 0);
	expect((tile?.width ?? 0) * 2).toBeCloseTo(card?.width ?? 0, -1);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString('latin1')).toMatch(/MediaBox ?\[0 0 59[45][.\d]* 84[12]/);
});

test('a child that was missed twice asks for a word, and the step that was taken is noted, and taken back', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	const meeting = (back: number) => ({
		id: `meeting-${back}`,
		device: 'desk',
		seq: back,
		turn: 1,
		kind: 'club',
		group: 'apple',
		day: dayBack(back),
		blocks: [],
		attendance: { [CHILD.id]: 'absent-unknown' }
	});
	await put(page, 'sessions', [meeting(7), meeting(3)]);
	await adult.go('/club');
	await adult.setPin(PIN);
	const need = page.locator('.needs > li');
	await expect(need).toContainText('Blue swan missed two meetings');
	await need.getByText(adult.t('club.ladder.see')).click();
	const first = need.locator('ol > li').first().getByRole('button');
	await first.click();
	await expect(first).toContainText(adult.t('club.ladder.sure'));
	await first.click();
	await expect(need).toHaveClass(/cared/);
	const steps = (await rows(page, 'roster')).filter(({ kind }) => kind === 'stepped');
	expect(steps).toMatchObject([{ about: CHILD.id, step: 'message' }]);
	const back = need.getByRole('button', { name: adult.t('club.ladder.back') });
	await back.click();
	await need.getByRole('button', { name: adult.t('club.ladder.notdone') }).click();
	await expect(need).not.toHaveClass(/cared/);
	await expect(back).toHaveCount(0);
	await page.reload();
	await adult.enterPin(PIN);
	await expect(need).not.toHaveClass(/cared/);
});

test('new pictures for a child open its tile, and the old ones do not', async ({ page }) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.go('/club/children');
	await page.locator('tbody button').first().click();
	await adult.button('adult.waiting.renew').click();
	const card = page.locator('.sheet ol li');
	await expect(card).toHaveCount(3);
	const pictures = (await card.allTextContents()).map((name) => name.trim());
	await adult.button('club.lock').click();
	await adult.touchTile(CHILD.tile);
	for (const picture of pictures)
		await page
			.locator('.pictures')
			.getByRole('button', { name: adult.t(`secret.pictures.${picture}`), exact: true })
			.click();
	await page.waitForURL('**/road');
});

test('a child that is opened far down comes into sight on a telephone, and so do its new pictures, and what cannot be kept', async ({
	page
}) => {
	const adult = new Visitor(page, 'ug');
	await adult.enterDoor();
	await put(page, 'profiles', rowOfChildren(30));
	await adult.go('/club');
	await adult.setPin(PIN);
	await page.setViewportSize({ width: 360, height: 740 });
	await adult.go('/club/children');
	await page.locator('tbody button').last().click();
	const name = page.locator('#child-name');
	await expect(name).toBeInViewport();
	await expect(name).toBeFocused();
	await adult.button('adult.waiting.renew').click();
	await expect(page.locator('.sheet [role=status]')).toBeInViewport();
	await page.evaluate(() => {
		IDBObjectStore.prototype.add = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
	});
	await page.locator('section', { has: name }).getByRole('combobox').first().selectOption('pear');
	await expect(page.getByRole('alert')).toHaveText(adult.t('adult.problem.no-space'));
	await expect(page.getByRole('alert')).toBeInViewport();
});

test('a child is moved, and then erased with everything after a plain question', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	const event = { learner: CHILD.id, lesson: LESSON, kind: 'launched', at: 0, device: 'd', seq: 0 };
	await put(page, 'events', [{ id: 'e1', ...event }]);
	await put(page, 'resume', [{ learner: CHILD.id, saved: {} }]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.go('/club/children');
	await page.locator('tbody button').first().click();
	const card = page.locator('section').filter({ has: page.locator('#child-name') });
	await card.getByLabel(adult.t('adult.tiles.group')).selectOption('pear');
	await expect.poll(async () => (await rows(page, 'profiles'))[0]?.['group']).toBe('pear');
	await adult.button('club.erase.ask').click();
	await expect(page.getByText(adult.t('club.erase.text'))).toBeVisible();
	await adult.button('club.erase.yes').click();
	await expect.poll(async () => (await rows(page, 'profiles')).length).toBe(0);
	expect(await traces(page)).toMatchObject({ events: 0, tallies: 0, cards: 0, resume: 0 });
	expect((await rows(page, 'roster')).filter(({ about }) => about === CHILD.id)).toMatchObject([
		{ kind: 'erased' }
	]);
});

test('S2 and S3 stay shut until the site is ready', async ({ page }) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'site', readySite().slice(1));
	await adult.go('/club');
	await adult.setPin(PIN);
	await expect(page.getByText(adult.t('club.ready.shut'))).toBeVisible();
	await expect(adult.button('adult.locks.unlock')).toHaveCount(0);
	await adult.go('/club/site');
	await page.getByLabel(adult.t('club.ready.focal-person')).check();
	await expect(page.getByText(adult.t('club.ready.all'))).toBeVisible();
	await adult.go('/club');
	await adult.button('adult.locks.unlock').click();
	await expect(page.getByText(adult.t('adult.locks.open'))).toBeVisible();
	await page.getByRole('link', { name: adult.t('club.page.site') }).click();
	await page.getByLabel(adult.t('club.ready.focal-person')).uncheck();
	await expect(page.getByText(adult.t('club.ready.all'))).toHaveCount(0);
	await page.getByRole('link', { name: adult.t('club.page.today') }).click();
	await expect(page.getByText(adult.t('club.ready.shut'))).toBeVisible();
});

test('a local number that was called stands on the help page of a child, with its day', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.go('/club/site');
	const clinic = page.getByRole('listitem').filter({ hasText: adult.t('help.slot.clinic') });
	await clinic.getByRole('textbox').fill('Dr Aygul');
	await clinic.getByRole('button', { name: adult.t('club.slots.called') }).click();
	await expect(clinic.getByRole('alert')).toHaveText(adult.t('club.slots.wrong'));
	expect(await rows(page, 'site')).toHaveLength(1);
	await clinic.getByRole('textbox').fill('0999-8123456');
	await clinic.getByRole('button', { name: adult.t('club.slots.called') }).click();
	await expect.poll(async () => (await rows(page, 'site')).length).toBe(2);
	await adult.button('club.lock').click();
	await adult.touchTile(CHILD.tile);
	await page.waitForURL('**/road');
	await adult.go('/help');
	const card = page.locator('.phone').filter({ hasText: adult.t('help.slot.clinic') });
	await expect(card).toContainText('0999-8123456');
	await expect(card.locator('.checked')).toBeVisible();
});

test('each page behind the PIN asks for it, also when its address is known', async ({ page }) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	await adult.go('/club');
	await adult.setPin(PIN);
	for (const name of [
		'',
		'/attendance',
		'/children',
		'/groups',
		'/progress',
		'/coming',
		'/report',
		'/site',
		'/tablet',
		'/transfer'
	]) {
		await page.goto(`/club${name}`);
		await expect(page.getByRole('heading', { name: adult.t('adult.pin.enter') })).toBeVisible();
		await expect(page.locator('nav')).toHaveCount(0);
	}
	await page.keyboard.type(PIN);
	await adult.button('adult.pin.done').click();
	await expect(page.locator('nav')).toBeVisible();
});

test('two tiles of one child become one, and two again', async ({ page }) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	const fox = { ...CHILD, id: '2-fox', tile: 'red-fox-dots' };
	const owl = { ...CHILD, id: '3-owl', tile: 'green-owl-dots', group: 'pear' };
	await put(page, 'profiles', [CHILD, fox, owl]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.go('/club/children');
	const open = (name: string) => page.getByRole('button', { name: `Open ${name}` }).click();
	await open('Red fox');
	const pear = `Green owl · ${adult.t('tile.group.pear')}`;
	const same = page.getByLabel(adult.t('club.child.same'));
	await expect(same.locator('option')).toHaveText(['–', 'Blue swan', pear]);
	await same.selectOption({ label: 'Blue swan' });
	await expect(page.locator('tbody tr')).toHaveCount(1);
	await adult.button('club.child.part').click();
	await expect(page.locator('tbody tr')).toHaveCount(2);
});
