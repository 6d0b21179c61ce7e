import { expect, test } from '@playwright/test';
import { CHILD } from '../fixtures/children.ts';
import { dayBack } from '../fixtures/days.ts';
import { put, rows } from '../fixtures/rows.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block', actionTimeout: 10_000 });

const PIN = '246810';

test('attendance of an earlier day is noted late, and what was marked of today is kept', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await page.getByRole('link', { name: adult.t('club.agenda.take') }).click();
	const cell = page.locator('main ul button');
	await cell.click();
	await expect(cell).toContainText(adult.t('club.attendance.late'));
	await page.getByLabel(adult.t('club.attendance.day')).selectOption(dayBack(3));
	await expect(cell).toContainText(adult.t('club.attendance.present'));
	for (let touch = 0; touch < 2; touch++) await cell.click();
	await adult.button('club.attendance.keep').click();
	await expect(page.getByText('0 here, 1 late, 0 away')).toBeVisible();
	const kept = await rows(page, 'sessions');
	expect(
		kept.map(({ day: on, attendance }) => [on, ...Object.values(attendance as object)])
	).toEqual(
		expect.arrayContaining([
			[dayBack(0), 'late'],
			[dayBack(3), 'absent-told']
		])
	);
});

/** A meeting of the child’s group at which it was noted as travelling. */
const onTheRoad = (back: number) => ({
	...{ id: 'meeting', device: 'desk', seq: 0, turn: 1, kind: 'club', group: 'apple' },
	...{ day: dayBack(back), blocks: [], attendance: { [CHILD.id]: 'travelling' } }
});

test('of a child that travels it can be noted by which day it is expected back', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	await put(page, 'sessions', [onTheRoad(40)]);
	await adult.go('/club');
	await adult.setPin(PIN);
	const need = page.locator('.needs > li');
	await expect(need).toContainText('travelling with the family for 5 weeks');
	await page.getByRole('link', { name: adult.t('club.agenda.take') }).click();
	await page.waitForURL('**/club/attendance*');
	const tile = page.locator('main ul button', { hasText: 'Blue swan' });
	for (let touch = 0; touch < 4; touch++) await tile.click();
	const back = page.getByLabel(adult.t('club.attendance.back'));
	await back.selectOption({ index: 1 });
	await expect(back).toHaveValue(dayBack(-7));
	await adult.button('club.attendance.keep').click();
	await expect(page.getByText('0 here, 0 late, 1 away')).toBeVisible();
	await expect(need).toHaveCount(0);
	await page.getByRole('link', { name: adult.t('club.agenda.look') }).click();
	await expect(back).toHaveValue(dayBack(-7));
});

test('a child that was to be back from a journey is asked after', async ({ page }) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	await put(page, 'sessions', [onTheRoad(8)]);
	const noted = { id: 'note', device: 'desk', seq: 1, turn: 1, about: CHILD.id };
	await put(page, 'roster', [{ ...noted, kind: 'expected', back: dayBack(1), day: dayBack(8) }]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await expect(page.locator('.needs > li')).toContainText('was to be back from a journey');
	await adult.go('/club/coming');
	await expect(page.locator('main li').first()).toContainText('not here yet: ask the family');
});

test('new pictures that are given on Today are printed and put away there', async ({ page }) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [{ ...CHILD, misses: { count: 6, at: 1 } }]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.button('adult.waiting.renew').click();
	await expect(page.locator('.sheet ol li')).toHaveCount(3);
	await expect(adult.button('club.print')).toBeVisible();
	await adult.button('club.cards.done').click();
	await expect(page.locator('.sheet')).toHaveCount(0);
});

test('what is typed of the meeting of one group is not noted for another one that is looked at', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD, { ...CHILD, id: '2-fox', group: 'pear' }]);
	await adult.go('/club');
	await adult.setPin('246810');
	const lesson = page.getByLabel(adult.t('club.taught.lesson'));
	await adult.button('club.agenda.write').click();
	await lesson.selectOption('my-rights.m.1');
	await page.getByRole('tab', { name: adult.t('tile.group.pear') }).click();
	await expect(lesson).toHaveCount(0);
	await adult.button('club.agenda.write').click();
	await expect(lesson).toHaveValue('');
});

test('what could not be done on one page is not said on the next one', async ({ page }) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	await adult.go('/club');
	await adult.setPin('246810');
	await adult.go('/club/children');
	await page.getByLabel(adult.t('club.child.firstcode')).fill('9999');
	await page.getByLabel(adult.t('adult.tiles.count')).fill('2');
	await adult.button('adult.tiles.make').click();
	await expect(page.getByRole('alert')).toHaveText(adult.t('adult.problem.no-codes'));
	await adult.go('/club');
	await expect(adult.button('club.agenda.write')).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a tablet whose clock has fallen back says so before anything is noted under a wrong day', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await page.clock.setFixedTime(new Date('2015-01-01T10:00:00'));
	await adult.enterDoor();
	await adult.go('/club');
	await adult.setPin(PIN);
	const alert = page.getByRole('alert').filter({ hasText: '1 January 2015' });
	await expect(alert).toContainText('which cannot be');
	const starts = ['2026-11-20', '2026-11-24', '2026-11-27', '2026-11-28'];
	await put(page, 'settings', [{ key: 'settings', value: { language: 'en', starts } }]);
	await page.reload();
	await adult.enterPin(PIN);
	await expect(alert).toContainText('in use on 24 November 2026 already');
	// No mended clock says such a day, so nobody can say that it is right.
	await expect(alert.getByRole('button')).toHaveCount(0);
});

test('a clock that is mended after it ran ahead by weeks is believed once somebody says so', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	const ahead = [-10, -11, -12].map(dayBack);
	await put(page, 'settings', [{ key: 'settings', value: { language: 'en', starts: ahead } }]);
	await adult.go('/club');
	await adult.setPin(PIN);
	const alert = page.getByRole('alert').filter({ hasText: 'already' });
	await alert.getByRole('button', { name: adult.t('club.dateright') }).click();
	await expect(alert).toHaveCount(0);
	const [settings] = (await rows(page, 'settings')).filter(({ key }) => key === 'settings');
	expect(settings).toMatchObject({ value: { starts: [] } });
});

test('a tablet that says it is a year after its last start is asked about, and holidays are not forbidden', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await page.clock.setFixedTime(new Date('2027-11-28T10:00:00'));
	await adult.enterDoor();
	const starts = ['2026-11-20', '2026-11-27', '2026-11-28', '2027-11-28'];
	await put(page, 'settings', [{ key: 'settings', value: { language: 'en', starts } }]);
	await adult.go('/club');
	await adult.setPin(PIN);
	const alert = page.getByRole('alert').filter({ hasText: '28 November 2027' });
	await expect(alert).toContainText('last in use on 28 November 2026');
});

test('a meeting that was noted a year ahead gets its day, and one that was not held goes', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	const ahead = (id: string, day: number) => ({ ...onTheRoad(day), id });
	await put(page, 'sessions', [ahead('one', -365), ahead('two', -372)]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await page.getByRole('link', { name: adult.t('club.wrongmeeting.look') }).click();
	const wrong = page.locator('main > section li');
	await expect(wrong).toHaveCount(2);
	const tile = page.locator('main ul button', { hasText: 'Blue swan' });
	await tile.click();
	await wrong.first().getByLabel(adult.t('club.wrongmeeting.was')).selectOption(dayBack(7));
	await wrong.first().getByText(adult.t('club.wrongmeeting.move')).click();
	await expect(wrong).toHaveCount(1);
	await wrong.getByText(adult.t('club.wrongmeeting.back')).click();
	await wrong.getByText(adult.t('club.wrongmeeting.sure')).click();
	await expect(wrong).toHaveCount(0);
	// What was marked of today meanwhile is kept.
	await expect(tile).toContainText(adult.t('club.attendance.late'));
	await page.getByLabel(adult.t('club.attendance.day')).selectOption(dayBack(7));
	await expect(tile).toContainText(adult.t('club.attendance.travelling'));
	// So is one under a day that can be, but was another one, or none.
	await page.getByText(adult.t('club.wrongmeeting.other')).click();
	await page.getByLabel(adult.t('club.wrongmeeting.was')).selectOption(dayBack(5));
	await page.getByText(adult.t('club.wrongmeeting.move')).click();
	await expect(tile).toContainText(adult.t('club.attendance.present'));
	await page.getByLabel(adult.t('club.attendance.day')).selectOption(dayBack(5));
	await expect(tile).toContainText(adult.t('club.attendance.travelling'));
	await page.getByText(adult.t('club.wrongmeeting.other')).click();
	await page.getByText(adult.t('club.wrongmeeting.back')).click();
	await page.getByText(adult.t('club.wrongmeeting.sure')).click();
	await expect(page.getByText(adult.t('club.wrongmeeting.other'))).toHaveCount(0);
	await expect(tile).toContainText(adult.t('club.attendance.present'));
});

test('a meeting of half a year ago gets its day, and a lesson with a class that is no group does', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	const taught = { kind: 'class', size: '20-29', lesson: 'my-rights.m.1', day: dayBack(3) };
	const stamp = { device: 'desk', seq: 900, turn: 1, blocks: ['story'] };
	await put(page, 'sessions', [onTheRoad(170), { ...stamp, ...taught, id: 'taught' }]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.go('/club/attendance');
	const day = page.getByLabel(adult.t('club.attendance.day'));
	await expect(day.locator(`option[value="${dayBack(170)}"]`)).toHaveCount(0);
	await adult.button('club.attendance.earlier').click();
	await day.selectOption(dayBack(170));
	const tile = page.locator('main ul button', { hasText: 'Blue swan' });
	await expect(tile).toContainText(adult.t('club.attendance.travelling'));
	await page.getByText(adult.t('club.wrongmeeting.other'), { exact: true }).click();
	await page.getByLabel(adult.t('club.wrongmeeting.was')).selectOption(dayBack(160));
	await page.getByText(adult.t('club.wrongmeeting.move')).click();
	await day.selectOption(dayBack(160));
	await expect(tile).toContainText(adult.t('club.attendance.travelling'));
	await page.getByText(adult.t('club.wrongmeeting.classes')).click();
	const which = page.getByLabel(adult.t('club.wrongmeeting.which'));
	await which.selectOption({ index: 1 });
	const held = page.locator('details', { has: which });
	await held.getByLabel(adult.t('club.wrongmeeting.was')).selectOption(dayBack(5));
	await held.getByText(adult.t('club.wrongmeeting.move')).click();
	const classes = async () => (await rows(page, 'sessions')).filter(({ kind }) => kind === 'class');
	await expect.poll(async () => (await classes()).length).toBe(3);
	expect((await classes()).find((one) => one['day'] === dayBack(5))).toMatchObject({
		size: '20-29',
		lesson: 'my-rights.m.1'
	});
	await expect(which.locator('option')).toHaveCount(2);
});

test('a meeting of a month ago can be chosen, also of a group that has got another fruit since', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	await put(page, 'sessions', [{ ...onTheRoad(30), group: 'pear' }]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.go('/club/attendance');
	await page.getByLabel(adult.t('club.attendance.day')).selectOption(dayBack(30));
	const tile = page.locator('main ul button', { hasText: 'Blue swan' });
	await expect(tile).toContainText(adult.t('club.attendance.travelling'));
});

test('nothing on Today moves away from under a finger while the rest of it is read', async ({
	page
}) => {
	await page.addInitScript(() => {
		const places: number[] = [];
		Object.assign(window, { places });
		const look = () => {
			const gate = document.querySelector('main a[href="/club/transfer"]');
			if (gate) places.push(Math.round(gate.getBoundingClientRect().top + scrollY));
			requestAnimationFrame(look);
		};
		look();
	});
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await adult.go('/club');
	await adult.setPin(PIN);
	await page.reload();
	await adult.enterPin(PIN);
	await expect(page.getByText(adult.t('club.nokey'))).toBeVisible();
	const places = await page.evaluate(() => (window as unknown as { places: number[] }).places);
	expect(new Set(places).size).toBe(1);
});
