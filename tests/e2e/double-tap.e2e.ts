import { expect, test } from '@playwright/test';
import { hashSecret } from '../../src/lib/data/hash.ts';
import { secretText } from '../../src/lib/domain/profile/secret.ts';
import { tileAt, tileKey } from '../../src/lib/domain/profile/tile.ts';
import { CHILD } from '../fixtures/children.ts';
import { Finger } from '../pages/finger.ts';
import { LessonPage } from '../pages/lesson-page.ts';
import { openDoor } from '../pages/the-door.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block', hasTouch: true });

const LESSON = 'feelings-and-calm.l.1';

test('double taps at the Door say languages, and a touch after them goes in', async ({ page }) => {
	const child = new Visitor(page, 'en');
	const finger = await Finger.over(page);
	await openDoor(page);
	const leaf = (language: string) => page.locator(`main.door button[lang^="${language}"]`);
	for (const language of ['ug', 'en']) {
		await finger.touchTwice(leaf(language));
		await expect(leaf(language)).toHaveClass(/said/);
	}
	await leaf('en').click();
	await expect(page.getByRole('heading', { name: child.t('who.title') })).toBeVisible();
});

test('double taps by a guest say ages and stops of the road, and a touch after them opens', async ({
	page
}) => {
	const child = new Visitor(page, 'en');
	const finger = await Finger.over(page);
	await child.enterDoor();
	await child.button('who.guest').click();
	const age = (band: string) =>
		page.locator('.ages button').filter({ hasText: child.t(`who.age.${band}`) });
	for (const band of ['o', 'l']) {
		await finger.touchTwice(age(band));
		await expect(age(band)).toHaveClass(/heard/);
	}
	await age('l').click();
	await page.waitForURL('**/road');
	const stop = page.locator('a.stop').nth(2);
	await finger.touchTwice(stop);
	await expect(stop).toHaveClass(/heard/);
	await stop.click();
	await page.waitForURL('**/lesson/*');
});

test('the other half of a double tap on a tile touches no picture of its secret', async ({
	page
}) => {
	const child = new Visitor(page, 'en');
	const finger = await Finger.over(page);
	await child.enterDoor();
	const secret = await hashSecret(secretText(['sun', 'moon', 'star']));
	const tiles = Array.from({ length: 17 }, (_, n) => {
		return { ...CHILD, id: `${10 + n}`, tile: tileKey(tileAt(n)), secret };
	});
	await child.seat(tiles);
	// The fourth one lies where the pad has a picture.
	const tile = page.locator('.tiles button').nth(3);
	await tile.click();
	await expect(tile.locator('.badge')).toBeVisible();
	await finger.touch(tile);
	await page.locator('.pictures').waitFor();
	await finger.again();
	await child.button('secret.pictures.sun').click();
	await child.button('secret.pictures.sun').click();
	await expect(
		page.getByRole('img', { name: child.t('secret.chosen').replace('{n}', '2') })
	).toBeVisible();
});

test('the same picture of a secret counts twice, however soon', async ({ page }) => {
	const child = new Visitor(page, 'en');
	const finger = await Finger.over(page);
	await child.enterDoor();
	const secret = await hashSecret(secretText(['sun', 'sun', 'moon']));
	await child.seat([{ ...CHILD, secret }]);
	await child.touchTile(CHILD.tile);
	await finger.touchTwice(child.button('secret.pictures.sun'));
	await child.button('secret.pictures.moon').click();
	await page.waitForURL('**/road');
});

test('a double tap on next turns one page', async ({ page }) => {
	const child = new Visitor(page, 'en');
	const finger = await Finger.over(page);
	await child.enterDoor();
	await child.comeAsGuest('l');
	await child.openLesson(LESSON);
	const { next } = new LessonPage(page, 'en');
	const line = page.locator('.caption');
	const first = await line.innerText();
	await finger.touchTwice(next);
	await expect(line).not.toHaveText(first);
	const second = await line.innerText();
	await child.button('word.back').click();
	await expect(line).toHaveText(first);
	await next.click();
	await expect(line).toHaveText(second);
});

test('a finger that goes along the picture turns the page, and the voice speaks on', async ({
	page
}) => {
	const child = new Visitor(page, 'ug');
	const finger = await Finger.over(page);
	await child.enterDoor();
	await child.comeAsGuest('l');
	await child.openLesson(LESSON);
	const line = page.locator('.caption');
	const spoken = page.locator('.caption .word.now');
	await expect(spoken).toBeVisible();
	const first = await line.innerText();
	const picture = page.locator('.story .pause');
	await finger.swipe(picture, 200);
	await expect(line).not.toHaveText(first);
	await expect(spoken).toBeVisible();
	await finger.swipe(picture, -200);
	await expect(line).toHaveText(first);
});

test('a double tap on the picture stops the voice, and a later touch lets it speak again', async ({
	page
}) => {
	const child = new Visitor(page, 'en');
	const finger = await Finger.over(page);
	await child.enterDoor();
	await child.comeAsGuest('l');
	await child.openLesson(LESSON);
	const words = page.locator('.caption button.word');
	await expect(page.locator('.caption .word.now')).toBeVisible();
	await finger.touchTwice(page.locator('.story .pause'));
	await expect(words.first()).toBeVisible();
	await page.locator('.story .pause').click();
	await expect(words).toHaveCount(0);
});

test('a double tap on next does not answer the question that comes', async ({ page }) => {
	const child = new Visitor(page, 'en');
	const finger = await Finger.over(page);
	await child.enterDoor();
	await child.comeAsGuest('l');
	await child.openLesson(LESSON);
	const lesson = new LessonPage(page, 'en');
	const before = page.getByText('Up it goes!');
	await lesson.goOnUntil(() => before.isVisible());
	await lesson.next.click();
	const answer = page.getByRole('radio').first();
	await answer.waitFor();
	await child.button('word.back').click();
	await before.waitFor();
	await finger.touch(lesson.next);
	await answer.waitFor();
	// Beneath the finger is “not sure” now.
	await finger.again();
	await answer.click();
	await expect(answer.locator('small')).toBeVisible();
});
