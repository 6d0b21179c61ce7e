import { expect, test } from '@playwright/test';
import { rows } from '../fixtures/rows.ts';
import { Register } from '../pages/register.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block', actionTimeout: 10_000, hasTouch: true });

const LESSON = 'moving-safely.m.1';

test('attendance of thirty is taken by touch in fourteen touches, and each shows its mark at once', async ({
	page
}, info) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	const register = await Register.of(adult, 30);
	await register.open();
	// One of five is not here on time: two late, two whose families told, two of whom nobody knows.
	const marked = ['late', 'late', 'absent-told', 'absent-told', 'absent-unknown', 'absent-unknown'];
	const touches = [1, 1, 2, 2, 3, 3];
	for (const [child, count] of touches.entries())
		for (let touch = 0; touch < count; touch++) await register.cells.nth(child).tap();
	for (const [child, state] of marked.entries())
		await expect(register.cells.nth(child)).toContainText(adult.t(`club.attendance.${state}`));
	await adult.button('club.attendance.keep').tap();
	await expect(page.getByText('24 here, 2 late, 4 away')).toBeVisible();

	const { touched, shown } = await register.seen();
	info.annotations.push({ type: 'measured', description: `ms to each mark: ${shown.join(', ')}` });
	expect(touched).toBe(1 + 12 + 1);
	expect(shown).toHaveLength(12);
	// Of a minute each of fourteen touches may take four seconds: half of that is left for the eye and the hand.
	expect(Math.max(...shown)).toBeLessThan(2_000);
	const [meeting] = await rows(page, 'sessions');
	expect(Object.values(meeting?.['attendance'] as object)).toHaveLength(30);
});

test('attendance that was taken can be put right, and what was taught is noted beside it', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	const register = await Register.of(adult, 30);
	await register.open();
	const { cells } = register;
	await cells.nth(0).tap();
	for (let touch = 0; touch < 3; touch++) await cells.nth(1).tap();
	await adult.button('club.attendance.keep').tap();
	await expect(page.getByText('28 here, 1 late, 1 away')).toBeVisible();

	await page.getByRole('link', { name: adult.t('club.agenda.look') }).tap();
	await expect(cells.nth(1)).toContainText(adult.t('club.attendance.absent-unknown'));
	await cells.nth(1).tap();
	await adult.button('club.attendance.keep').tap();
	await adult.button('club.agenda.write').tap();
	await page.getByLabel(adult.t('club.taught.lesson')).selectOption(LESSON);
	await page.getByLabel(adult.t('club.block.story')).check();
	await page.getByRole('button', { name: adult.t('club.taught.keep'), exact: true }).tap();
	await expect.poll(async () => (await rows(page, 'sessions')).length).toBe(3);
	const last = (await rows(page, 'sessions')).find(({ turn }) => turn === 3);
	const states = Object.values(last?.['attendance'] as object);
	expect(last).toMatchObject({ group: 'apple', lesson: LESSON, blocks: ['story'] });
	expect(states.filter((state) => state === 'present')).toHaveLength(28);
	expect(states).toContain('travelling');
});

test('by the row of pages the register is left once the marks are kept, and stays on a full tablet; the way to the wall stays open', async ({
	page
}) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	const register = await Register.of(adult, 3);
	await register.open();
	const toChildren = page.locator('nav').getByRole('link', { name: adult.t('club.page.children') });
	await page.evaluate(() => {
		const { add } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.add = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
		const free = () => (IDBObjectStore.prototype.add = add);
		addEventListener('yol-test-free', free, { once: true });
	});
	await register.cells.nth(0).tap();
	await toChildren.tap();
	await expect(page.getByRole('alert')).toHaveText(adult.t('adult.problem.no-space'));
	await expect(register.cells.nth(0)).toContainText(adult.t('club.attendance.late'));
	expect(new URL(page.url()).pathname).toBe('/club/attendance');

	await page.evaluate(() => dispatchEvent(new Event('yol-test-free')));
	await toChildren.tap();
	await page.waitForURL('**/club/children');
	expect(await rows(page, 'sessions')).toHaveLength(1);

	await adult.go('/club/attendance');
	await page.evaluate(() => {
		IDBObjectStore.prototype.add = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
	});
	await register.cells.nth(1).tap();
	await adult.button('club.lock').tap();
	await page.waitForURL('**/who');
});
