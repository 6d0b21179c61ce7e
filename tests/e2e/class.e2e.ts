import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { CHILD } from '../fixtures/children.ts';
import { put, rows, setting, traces } from '../fixtures/rows.ts';
import { axeProblems } from '../pages/axe.ts';
import { ClassPage } from '../pages/class-page.ts';
import { Keys } from '../pages/keys.ts';
import { reveal, theCover } from '../pages/the-cover.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const LESSON = 'friends-and-respect.l.1';
/** A choice of this lesson, and where its second way leads. */
const CHOICE = 's05';

async function wishes(page: Page, value: object) {
	await put(page, 'settings', [{ key: 'class', value }]);
}

/** Waits until the place of the class is on the disk, as it is a moment after it is on the screen. */
async function keptAt(page: Page, place: string) {
	await expect.poll(() => setting(page, 'class-place')).toMatchObject({ at: place });
}

/** The class on one screen, at its first card. */
async function present(page: Page, lesson = LESSON, notes = 'none') {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await wishes(page, { notes });
	await page.goto(`/present/${lesson}`);
	return { teacher, room: new ClassPage(page) };
}

test('a whole class lesson is led with the keyboard alone, in two windows', async ({ page }) => {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await wishes(page, { notes: 'second' });
	await teacher.go('/adults');
	const keys = new Keys(page);
	await keys.enter(page.getByRole('button', { name: teacher.t('grownups.teach') }));
	await page.waitForURL('**/teach');
	await keys.enter(page.getByRole('button', { name: 'Friends and Respect' }));
	const opened = page.waitForEvent('popup');
	await keys.enter(teacher.button('class.teach.start'));
	const room = new ClassPage(await opened);
	await page.waitForURL('**/presenter#*');
	await expect(room.projector).toBeVisible();
	await expect(page.getByText(teacher.t('class.tells.title'))).toBeVisible();

	// From the teacher’s window, key by key, to the choice of the story.
	await room.goOnTo(CHOICE, page);
	await page.keyboard.press('2');
	await expect(room.projector.locator('li.lead')).toHaveAttribute('data-option', '1');
	await page.keyboard.press('Space');
	await expect(room.projector).not.toHaveAttribute('data-step', CHOICE);

	await page.keyboard.press('b');
	await expect(room.projector.locator('.black')).toBeVisible();
	await page.keyboard.press('b');
	await expect(room.projector.locator('.black')).toHaveCount(0);

	await room.goOnTo('end', page);
	await page.keyboard.press('e');
	await keys.write(page.getByLabel(teacher.t('class.end.count')), '41');
	const closed = room.page.waitForEvent('close');
	await keys.enter(teacher.button('class.end.keep'));
	await page.waitForURL('**/teach#kept');
	await expect(page.getByText(teacher.t('class.end.kept'))).toBeVisible();
	await closed;

	const [session] = await rows(page, 'sessions');
	expect(session).toMatchObject({ kind: 'class', lesson: LESSON, size: '40+' });
	expect(session?.blocks).toEqual(expect.arrayContaining(['story', 'do', 'talk', 'goodbye']));
	expect(session).not.toHaveProperty('headcount');
	expect(Object.values(await traces(page)).every((count) => count === 0)).toBe(true);
});

test('votes are hidden, then turn the story, and the class may vote again', async ({ page }) => {
	const { teacher, room } = await present(page, LESSON, 'here');
	await room.goOnTo(CHOICE);
	const [first, second] = await room.projector.locator('li p .first').allInnerTexts();
	await page.getByRole('button', { name: teacher.t('class.vote.title') }).click();
	const more = (option = '') =>
		page.getByRole('button', {
			name: teacher.t('class.vote.more').replace('{option}', option),
			exact: true
		});
	for (let n = 0; n < 5; n++) await more(first).click();
	for (let n = 0; n < 4; n++) await more(second).click();
	await expect(room.projector.locator('.stones')).toHaveCount(0);

	await page.getByRole('button', { name: teacher.t('class.vote.show') }).click();
	await expect(room.projector.locator('li').first().locator('[data-count="5"]')).toBeVisible();
	await page.getByRole('button', { name: teacher.t('class.vote.again') }).click();
	await expect(room.projector.locator('.stones')).toHaveCount(0);
	for (let n = 0; n < 9; n++) await more(second).click();
	await page.getByRole('button', { name: teacher.t('class.vote.show') }).click();
	const stones = room.projector.locator('li').nth(1).locator('.stones');
	await expect(stones).toHaveCount(2);
	await expect(stones.first()).toHaveAttribute('data-count', '4');
	await expect(stones.last()).toHaveAttribute('data-count', '9');

	await page.getByRole('button', { name: teacher.t('class.key.next') }).click();
	await expect(room.projector).toHaveAttribute('data-step', `${CHOICE}b`);
	expect(JSON.stringify(await rows(page, 'settings'))).not.toContain('counts');
});

test('fewer than eight votes are never shown', async ({ page }) => {
	const { teacher, room } = await present(page, LESSON, 'here');
	await room.goOnTo(CHOICE);
	await page.getByRole('button', { name: teacher.t('class.vote.title') }).click();
	const name = teacher.t('class.vote.more').split('{')[0] ?? '';
	await page.getByRole('button', { name }).first().click();
	await page.getByRole('button', { name: teacher.t('class.vote.show') }).click();
	await expect(room.projector.getByText(teacher.t('class.vote.few'))).toBeVisible();
	await expect(room.projector.locator('.stones')).toHaveCount(0);
});

test('totals of a secret ballot are typed, and first counts of few children never stand beside them', async ({
	page
}) => {
	const { teacher, room } = await present(page, LESSON, 'here');
	await room.goOnTo(CHOICE);
	const [first = '', second = ''] = await room.projector.locator('li p .first').allInnerTexts();
	await page.getByRole('button', { name: teacher.t('class.vote.title') }).click();
	const total = (option: string) =>
		page.getByLabel(teacher.t('class.vote.count').replace('{option}', option));
	await total(first).fill('5');
	await total(first).press('Enter');
	await page.keyboard.press('c');
	await expect(room.projector.getByText(teacher.t('class.vote.neighbour'))).toBeVisible();
	await total(first).fill('12');
	await total(second).fill('23');
	// The number counts, the key is the class’s again, and both are level with no name.
	await total(second).press('PageDown');
	await expect(room.projector.locator('[data-count="23"]')).toBeVisible();
	await expect(room.projector.locator('.stones')).toHaveCount(3);
});

test('neighbours are asked to convince each other also where hands were seen and not counted', async ({
	page
}) => {
	const { teacher, room } = await present(page);
	await room.goOnTo(CHOICE);
	await page.keyboard.press('1');
	await expect(room.projector.locator('li.lead')).toHaveCount(1);
	await page.keyboard.press('c');
	await expect(room.projector.locator('li.lead')).toHaveCount(0);
	await expect(room.projector.getByText(teacher.t('class.vote.neighbour'))).toBeVisible();
});

test('on a telephone the counts leave room for the picture, and Next stays within reach', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const { teacher, room } = await present(page, LESSON, 'here');
	await room.goOnTo(CHOICE);
	await page.getByRole('button', { name: teacher.t('class.vote.title') }).click();
	await expect(page.getByLabel(teacher.t('class.end.count'))).toBeAttached();
	await expect(teacher.button('class.key.next')).toBeInViewport({ ratio: 1 });
	expect((await room.projector.boundingBox())?.height).toBeGreaterThan(180);
});

test('more votes than children are noticed beside the counts, and never on the picture', async ({
	page
}) => {
	const { teacher, room } = await present(page, LESSON, 'here');
	await room.goOnTo(CHOICE);
	await page.getByRole('button', { name: teacher.t('class.vote.title') }).click();
	const headcount = page.getByLabel(teacher.t('class.end.count'));
	await headcount.fill('8');
	await headcount.press('Tab');
	const more = page.getByRole('button', {
		name: teacher.t('class.vote.more').split('{')[0] ?? ''
	});
	for (let n = 0; n < 8; n++) await more.first().click();
	const slip = page.getByText(/One vote more/);
	await expect(slip).toHaveCount(0);
	await more.last().click();
	await expect(slip).toBeVisible();
	await expect(room.projector.getByText(/One vote more/)).toHaveCount(0);
	await expect(room.projector.getByText(/9 of 8/)).toHaveCount(0);
	await headcount.fill('');
	await headcount.press('Tab');
	await expect(slip).toHaveCount(0);
});

test('the class goes on at the same step after the power has failed', async ({ page }) => {
	const { teacher, room } = await present(page);
	await room.goOnTo('s04');
	await keptAt(page, 's04');
	await page.reload();
	await expect(page.getByRole('heading', { name: teacher.t('class.goon.title') })).toBeVisible();
	// A clicker pressed the wrong way throws no class away.
	await page.keyboard.press('PageUp');
	await page.keyboard.press('PageDown');
	await expect(room.projector).toHaveAttribute('data-step', 's04');

	await page.goto('/teach');
	await teacher.button('class.goon.yes').click();
	await expect(room.projector).toHaveAttribute('data-step', 's04');
});

test('a class may begin anew, or forget that it was broken off', async ({ page }) => {
	const { teacher, room } = await present(page);
	await room.goOnTo('s04');
	await keptAt(page, 's04');
	await page.reload();
	await teacher.button('class.goon.no').click();
	await teacher.button('class.goon.sure').click();
	await expect(room.projector).toHaveAttribute('data-step', 'arrive');
	await room.goOnTo('s04');
	await keptAt(page, 's04');
	await page.goto('/teach');
	await teacher.button('class.goon.forget').click();
	await expect(page.getByText(teacher.t('class.goon.title'))).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('heading', { name: teacher.t('class.teach.title') })).toBeVisible();
	await expect(page.getByText(teacher.t('class.goon.title'))).toHaveCount(0);
});

test('a lesson that vanished with an update says so and leads back', async ({ page }) => {
	const { teacher } = await present(page, 'nowhere.l.9');
	await expect(page.getByText(teacher.t('class.problem.gone'))).toBeVisible();
	expect(await axeProblems(page)).toEqual([]);
	await teacher.button('class.teach.title').click();
	await page.waitForURL('**/teach');
});

test('a class that was broken off in a lesson that has vanished can be written down, and is not offered twice', async ({
	page
}) => {
	const { teacher, room } = await present(page);
	await room.goOnTo('s04');
	await keptAt(page, 's04');
	const place = (await setting(page, 'class-place')) as object;
	await page.goto('/teach');
	await put(page, 'settings', [{ key: 'class-place', value: { ...place, lesson: 'nowhere.l.9' } }]);
	await page.reload();
	await teacher.button('class.goon.yes').click();
	await expect(page.getByText(teacher.t('class.problem.gone'))).toBeVisible();
	await teacher.button('class.end.open').click();
	await page.getByLabel(teacher.t('class.end.count')).fill('25');
	await teacher.button('class.end.keep').click();
	await expect(page.getByText(teacher.t('class.end.kept'))).toBeVisible();
	expect(await rows(page, 'sessions')).toMatchObject([
		{ lesson: 'nowhere.l.9', size: '20-29', blocks: expect.arrayContaining(['arrive', 'story']) }
	]);
	await expect(page.getByText(teacher.t('class.goon.title'))).toHaveCount(0);
});

test('two teacher’s windows and a closed picture do no harm', async ({ page, context }) => {
	const { teacher, room } = await present(page);
	const desks = [await context.newPage(), await context.newPage()] as const;
	for (const desk of desks) {
		await desk.goto('/presenter');
		await expect(desk.locator('main.desk')).toBeVisible();
	}
	await desks[0].keyboard.press('PageDown');
	await expect(room.projector).toHaveAttribute('data-step', 'move');
	await desks[1].keyboard.press('PageDown');
	await expect(room.projector).not.toHaveAttribute('data-step', 'move');
	await desks[0].close();
	await room.goOnTo('s02');
	await keptAt(page, 's02');

	await page.close();
	await expect(desks[1].getByText(teacher.t('class.gone'))).toBeVisible();
	const again = desks[1].waitForEvent('popup');
	await desks[1].getByRole('button', { name: teacher.t('class.reopen') }).click();
	const picture = new ClassPage(await again);
	// Nobody asks on the big screen whether the class goes on: the teacher has just opened it.
	await expect(picture.projector).toHaveAttribute('data-step', 's02');
	await expect(desks[1].getByText(teacher.t('class.gone'))).toHaveCount(0);
});

test('a second picture takes over, and the first one rests', async ({ page, context }) => {
	const { teacher, room } = await present(page);
	await expect(room.projector).toBeVisible();
	const other = await context.newPage();
	await other.goto(`/present/${LESSON}`);
	await expect(other.locator('.slide[role=main]')).toBeVisible();
	await expect(page.getByText(teacher.t('class.resting'))).toBeVisible();
	expect(await axeProblems(page)).toEqual([]);
});

test('no child’s tile can be seen from the class pages, not even behind the brush', async ({
	page
}) => {
	const { teacher, room } = await present(page);
	await expect(room.projector).toBeVisible();
	await put(page, 'profiles', [CHILD]);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(theCover(page)).toBeVisible();
	await reveal(page, teacher);
	await page.waitForURL('**/teach');
	await expect(page.getByText(teacher.tileName(CHILD.tile))).toHaveCount(0);
});
