import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { CHILD, begun } from '../fixtures/children.ts';
import { shownSteps } from '../fixtures/gallery-lesson.ts';
import { put } from '../fixtures/rows.ts';
import { axeProblems } from '../pages/axe.ts';
import { touchAgain, trackIn } from '../pages/lesson-page.ts';
import { silentTexts } from '../pages/silent-texts.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const choice = (page: Page) => page.getByRole('dialog');
const languageOf = (page: Page) => page.locator('html').getAttribute('lang');

/** A finger stays on the ear until the languages are there. */
async function holdEar(page: Page) {
	await page.locator('[data-ear]').first().hover();
	await page.mouse.down();
	await expect(choice(page)).toBeVisible();
	await page.mouse.up();
}

test('a long press on the ear changes the language in the middle of a question, and nothing else', async ({
	page,
	request
}) => {
	for (const language of ['en', 'ug', 'zh'] as const)
		await shownSteps(page, request, language, 'm', ['panel', 'multi']);
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.comeAsGuest('m');
	await child.openLesson('moving-safely.m.1');
	const place = trackIn(page);
	while ((await place.getAttribute('data-step')) !== '2') await child.button('word.next').click();
	const answers = page.getByRole('checkbox');
	await answers.first().click();
	await touchAgain(answers.first());
	await expect(answers.first()).toBeChecked();

	await holdEar(page);
	expect(await axeProblems(page)).toEqual([]);
	expect(await silentTexts(page)).toEqual([]);
	await page.getByRole('button', { name: 'ئۇيغۇرچە' }).click();
	await expect.poll(() => languageOf(page)).toBe('ug');
	await expect(choice(page)).toBeHidden();
	await expect(page.locator('main.lesson h1')).toContainText(/\p{Script=Arabic}/u);
	await expect(place).toHaveAttribute('data-step', '2');
	await expect(answers.first()).toBeChecked();

	// The same with a keyboard alone.
	await page.keyboard.press('l');
	await expect(choice(page).getByRole('button', { name: 'ئۇيغۇرچە' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(() => languageOf(page)).toBe('zh');
	await expect(place).toHaveAttribute('data-step', '2');
	await expect(answers.first()).toBeChecked();
});

test('a touch beside the languages closes them and still does what it would', async ({ page }) => {
	const child = new Visitor(page, 'kk');
	await child.enterDoor();
	await child.comeAsGuest('o');
	await holdEar(page);
	await page.keyboard.press('Escape');
	await expect(choice(page)).toBeHidden();
	await holdEar(page);
	await child.button('word.hide').click();
	await expect(page.locator('.cover.up')).toBeVisible();
	await expect(choice(page)).toBeHidden();
});

test('a lesson that is not here in the other language waits at its step, and the child is told', async ({
	page
}) => {
	const child = new Visitor(page, 'en');
	await page.route('**/packs/zh/**', (route) => route.abort());
	await child.enterDoor();
	await child.comeAsGuest('m');
	await child.openLesson('moving-safely.m.1');
	const place = trackIn(page);
	await child.button('word.next').click();
	const before = await place.getAttribute('data-step');

	await holdEar(page);
	await page.getByRole('button', { name: '中文' }).click();
	const reader = new Visitor(page, 'zh');
	await expect(page.getByText(reader.t('states.language.title'))).toBeVisible();
	expect(await axeProblems(page)).toEqual([]);
	expect(await silentTexts(page)).toEqual([]);
	await reader.button('states.language.act').click();
	await expect.poll(() => languageOf(page)).toBe('en');
	await expect(place).toHaveAttribute('data-step', before ?? '');
});

test('a lesson that the network has not brought yet is not called broken', async ({ page }) => {
	const child = new Visitor(page, 'en');
	await page.route('**/packs/en/moving-safely.m.1.*', (route) => route.abort());
	await child.enterDoor();
	await child.comeAsGuest('m');
	await child.openLesson('moving-safely.m.1');
	await expect(page.getByText(child.t('states.away.title'))).toBeVisible();
	await page.unroute('**/packs/en/moving-safely.m.1.*');
	await child.button('states.pack.act').click();
	await expect(trackIn(page)).toBeVisible();
});

test('names of those who speak and of telephone lines turn with the language', async ({ page }) => {
	const youth = new Visitor(page, 'en');
	await youth.enterDoor();
	await youth.comeAsGuest('o');
	await youth.openLesson('moving-safely.o.1');
	const speaker = page.locator('.say b');
	const turnsTo = async (name: string) => {
		await page.keyboard.press('l');
		await choice(page).getByRole('button', { name }).click();
	};
	// The storyteller has no name; the names come after the first picture.
	await expect(async () => {
		await page.keyboard.press('PageDown');
		await expect(speaker).toHaveText(/[A-Z]/, { timeout: 2_000 });
	}).toPass();
	await turnsTo('ئۇيغۇرچە');
	await expect(speaker).toHaveText(/\p{Script=Arabic}/u);
	await new Visitor(page, 'ug').button('word.help').click();
	const line = page.locator('.phone p').first();
	await expect(line).toHaveText(/\p{Script=Arabic}/u);
	await turnsTo('English');
	await expect(line).toHaveText(/[A-Z]/);
});

test('a story beneath the picture of a full tablet stays silent when the language is changed', async ({
	page
}) => {
	const asked: string[] = [];
	await page.exposeFunction('askedOfVoice', (what: string) => void asked.push(what));
	await page.addInitScript(tellWhatVoiceIsAsked);
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await put(page, 'tallies', [begun(CHILD.id, 'moving-safely.m.1')]);
	await child.comeAs(CHILD);
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
	});
	await child.openLesson('moving-safely.m.1');
	await expect(page.getByText(child.t('states.full.title'))).toBeVisible();
	// The voice is there and answers, so it would also answer the story.
	await forgetSound(page);
	await child.button('word.hear').click();
	await expect.poll(() => spoken(page)).toBe(1);
	await page.keyboard.press('l');
	await forgetSound(page);
	asked.length = 0;
	await page.getByRole('button', { name: '中文' }).click();
	await expect(page.getByText(new Visitor(page, 'zh').t('states.full.title'))).toBeVisible();
	// The story turns with the language and takes its line back before it sounds.
	await expect.poll(() => asked).toContain('drop');
	expect(await spoken(page)).toBe(0);
});

function forgetSound(page: Page): Promise<void> {
	return page.evaluate(() => performance.clearMarks('yol:sound'));
}

/** How often something has begun to sound since then. */
function spoken(page: Page): Promise<number> {
	return page.evaluate(() => performance.getEntriesByName('yol:sound').length);
}

/** Runs in the page, before the app: tells the test what the worker of the voice is asked to do. */
function tellWhatVoiceIsAsked() {
	const tell = (globalThis as unknown as { askedOfVoice: (what: string) => void }).askedOfVoice;
	const post = Worker.prototype.postMessage;
	Worker.prototype.postMessage = function (message: unknown, ...rest: []) {
		if (typeof message === 'object' && message && 'ask' in message) tell(String(message.ask));
		post.call(this, message, ...rest);
	};
}
