import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ABOUT_SWAN as about, CLASS_DAY, liveDay } from '../fixtures/class-day.ts';
import { rows } from '../fixtures/rows.ts';
import { axeProblems } from '../pages/axe.ts';
import { TabletsPage } from '../pages/tablets-page.ts';

test.describe.configure({ timeout: 150_000 });

test('a second tablet is set up by one code in under three minutes, and a day crosses by a moving code', async ({
	browser,
	baseURL
}, info) => {
	const red = await TabletsPage.open(browser, baseURL);
	await red.button('first.begin').click();
	await red.button('show').waitFor();
	await liveDay(red.page, { events: 20 });
	await red.button('invite.button').click();
	await red.page.locator('main canvas').waitFor();

	const began = Date.now();
	const blue = await TabletsPage.open(browser, baseURL);
	await blue.button('first.join').click();
	const asked = blue.heading('code.title');
	await blue.filmsUntil(red, () => asked.isVisible());
	await blue.page.getByRole('textbox').fill('AAAA-AAAA');
	await blue.button('code.open').click();
	await blue.page.getByText(blue.words('code.wrong')).waitFor();
	await blue.page.getByRole('textbox').fill((await red.shortCode()).toLowerCase());
	await blue.button('code.open').click();
	await blue.page.getByText(blue.words('came.new')).waitFor();
	// From the Door: language, PIN, printed code, club. The machine’s own time; reading and typing come on top.
	const seconds = (Date.now() - began) / 1000;
	info.annotations.push({ type: 'measured', description: `set up by a moving code: ${seconds} s` });
	expect(seconds).toBeLessThan(60);
	expect(await rows(blue.page, 'profiles')).toMatchObject([{ id: 'swan', ...about }]);
	expect(await rows(blue.page, 'groups')).toEqual(await rows(red.page, 'groups'));
	expect(await rows(blue.page, 'events')).toEqual([]);
	expect(await rows(blue.page, 'site')).toMatchObject([{ kind: 'named', number: 3 }]);
	await expect(blue.page.getByText('HT-C03')).toBeVisible();
	const colours = [await red.colour(), await blue.colour()];
	expect(colours).toEqual(['red', 'blue']);

	// The day itself: shown by one, read by the other, and answered.
	await blue.done();
	await red.done();
	await red.button('show').click();
	await blue.button('read').click();
	const came = blue.page.getByText(blue.words('came.new'));
	await blue.filmsUntil(red, () => came.isVisible());
	expect((await rows(blue.page, 'events')).length).toBe(20);
	expect((await rows(blue.page, 'tallies')).length).toBe(20);

	await red.done();
	await red.button('read').click();
	const kept = red.page.getByText(red.words('waiting.none'));
	await red.filmsUntil(blue, () => kept.isVisible());
	// The answer says also what became of it there.
	await expect(red.page.getByText(red.words('came.therenew'))).toBeVisible();

	// Tile and group stand on the pages of the second tablet, too.
	await blue.visitor.go('/club/children');
	const swan = blue.page.getByRole('rowheader', { name: blue.visitor.tileName(about.tile) });
	await expect(swan).toBeVisible();
	await blue.visitor.go('/club/groups');
	const apple = blue.page.locator('main li', { hasText: blue.visitor.t('tile.group.apple') });
	await expect(apple.first()).toContainText('One child');

	// From now on each gives tiles of its own colour, before they meet again.
	for (const tablet of [red, blue]) await tablet.makeTiles(3);
	const made = [...(await rows(red.page, 'profiles')), ...(await rows(blue.page, 'profiles'))];
	expect(new Set(made.map(({ tile }) => tile)).size).toBe(1 + 3 + 3);
	await red.close();
	await blue.close();
});

test('all of a tablet, with a class day of 35 kB, comes back by file, and another file is refused with a sentence', async ({
	browser,
	baseURL
}) => {
	const red = await TabletsPage.open(browser, baseURL);
	const blue = await TabletsPage.open(browser, baseURL);
	await red.button('first.begin').click();
	await red.button('backup').waitFor();
	await liveDay(red.page, { events: CLASS_DAY });
	const backup = await red.saves('backup');
	expect(backup.suggestedFilename()).toMatch(/^yol-everything-\d{4}-\d\d-\d\d\.yolb$/);
	await expect(red.heading('filed.title')).toBeFocused();
	expect(await axeProblems(red.page)).toEqual([]);
	await red.button('filed.yes').click();
	await red.page.getByText(red.words('waiting.none')).waitFor();
	expect((await readFile(await backup.path())).length).toBeGreaterThan(35_000);

	await blue.opens('first.restore', await backup.path());
	await expect(blue.heading('code.title')).toBeFocused();
	expect(await axeProblems(blue.page)).toEqual([]);
	await blue.page.getByRole('textbox').fill(red.recoveryCode);
	await blue.button('code.open').click();
	await blue.page.getByText(blue.words('came.new')).waitFor();
	await expect(blue.page.getByRole('heading', { level: 2 }).first()).toBeFocused();
	expect(await axeProblems(blue.page)).toEqual([]);
	expect((await rows(blue.page, 'events')).length).toBe(CLASS_DAY);

	await blue.done();
	const other = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') };
	await blue.opens('open', other);
	const [sentence = ''] = blue.words('refused.not-a-bundle').split('{');
	await blue.page.getByText(sentence).waitFor();
	await expect(blue.page.getByText('bundle/not-a-bundle')).toBeVisible();
	await expect(blue.heading('refused.title')).toBeFocused();
	expect(await axeProblems(blue.page)).toEqual([]);

	// What names no child is here alone, too.
	await red.visitor.go('/club/site');
	await red.page.getByLabel(red.visitor.t('club.ready.focal-person')).check();
	await expect(red.page.getByText(red.words('waiting.others'))).toBeVisible();
	await red.close();
	await blue.close();
});

test('of a file that was damaged on the way the answer tells the tablet that gave it', async ({
	browser,
	baseURL
}) => {
	const red = await TabletsPage.open(browser, baseURL);
	const blue = await TabletsPage.open(browser, baseURL);
	await red.button('first.begin').click();
	await red.button('backup').waitFor();
	const backup = await red.saves('backup');
	await red.button('filed.yes').click();
	await blue.joinsBy(await backup.path(), red.recoveryCode);

	await liveDay(red.page, { events: 20 });
	const news = await red.saves('save');
	await red.button('filed.no').click();
	const buffer = await readFile(await news.path());
	buffer.writeUInt8(buffer.readUInt8(buffer.length - 1) ^ 1, buffer.length - 1);
	await blue.opens('open', { name: 'yol.yolb', mimeType: 'application/octet-stream', buffer });
	await blue.page.getByText(blue.words('refused.damaged')).waitFor();
	await expect(blue.page.getByText(blue.words('refused.answer'))).toBeVisible();

	await red.button('read').click();
	const told = red.page.getByText(red.words('came.refusedthere.damaged'));
	await red.filmsUntil(blue, () => told.isVisible());
	expect(await rows(blue.page, 'events')).toEqual([]);
	await red.close();
	await blue.close();
});
