import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/domain/content/language.ts';
import { shownSteps } from '../fixtures/gallery-lesson.ts';
import { axeProblems } from '../pages/axe.ts';
import { GalleryWalk } from '../pages/gallery-walk.ts';
import { Keys } from '../pages/keys.ts';
import { CLUB, OUTSIDE, WALL, inside } from '../pages/screens.ts';
import { SELDOM } from '../pages/seldom-screens.ts';
import { silentTexts } from '../pages/silent-texts.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

/** Kinds of steps that are looked at in all four languages. */
const MAIN = ['panel', 'choice', 'picture_choice', 'single', 'sort'];

function inspector(page: Page) {
	const problems: string[] = [];
	const look = async (name: string) => {
		for (const problem of await axeProblems(page)) problems.push(`${name}: ${problem}`);
	};
	return { problems, look };
}

for (const language of LANGUAGES) {
	test(`axe finds nothing on any screen (${language})`, async ({ page }) => {
		const visitor = new Visitor(page, language);
		const { problems, look } = inspector(page);
		await visitor.enterDoor();
		for (const stop of OUTSIDE) {
			await stop.open(visitor);
			await look(stop.name);
		}
		for (const band of ['l', 'm', 'o'] as const) {
			await visitor.comeAsGuest(band);
			for (const stop of inside(band)) {
				await stop.open(visitor);
				await look(stop.name);
			}
		}
		for (const stop of WALL) {
			await stop.open(visitor);
			await look(stop.name);
		}
		for (const stop of CLUB) {
			await stop.open(visitor);
			await look(stop.name);
		}
		expect(problems).toEqual([]);
	});
}

for (const language of LANGUAGES) {
	test(`screens that come about seldom can be heard, and axe finds nothing (${language})`, async ({
		page
	}) => {
		const visitor = new Visitor(page, language);
		const { problems, look } = inspector(page);
		await visitor.enterDoor();
		for (const stop of SELDOM) {
			await stop.open(visitor);
			await look(stop.name);
			for (const text of await silentTexts(page)) problems.push(`${stop.name}: ${text}`);
		}
		expect(problems).toEqual([]);
	});
}

const WALKS = [
	['ug', 'l', undefined],
	['en', 'm', undefined],
	['zh', 'o', MAIN],
	['kk', 'l', MAIN]
] as const;

for (const [language, band, only] of WALKS) {
	test(`axe finds nothing in steps (${language}, ${band})`, async ({ page, request }) => {
		const visitor = new Visitor(page, language);
		const { problems, look } = inspector(page);
		const { host, kinds } = await shownSteps(page, request, language, band, only);
		await visitor.enterDoor();
		await visitor.comeAsGuest(band);
		await visitor.openLesson(host);
		await new GalleryWalk(visitor).through(kinds, look);
		expect(problems).toEqual([]);
	});
}

/** A language, an age by its place among the ages, and what leads from the road into a lesson. */
const KEYBOARDS = [
	['en', 0, '.stop.now', 'feelings-and-calm.l.1'],
	['ug', 2, '.hero a', 'feelings-and-calm.o.1']
] as const;

for (const [language, age, into, lesson] of KEYBOARDS) {
	test(`with Tab and Enter alone a guest comes from the Door to the star, and Tab finds the brush first (${language})`, async ({
		page
	}) => {
		const guest = new Visitor(page, language);
		const keys = new Keys(page);
		await page.goto('/');
		await keys.enter(page.locator(`main.door button[lang="${language}"]`));
		await page.waitForURL('**/who');
		await keys.enter(guest.button('who.guest'));
		await keys.enter(page.locator('.ages button').nth(age), 2);
		await page.waitForURL('**/road');
		expect(await keys.first()).toBe(guest.t('word.hide'));

		await keys.enter(page.locator(into));
		await page.waitForURL(`**/lesson/${lesson}`);
		await page.locator('main.lesson').waitFor();
		expect(await keys.first()).toBe(guest.t('word.hide'));
		await keys.finish(guest);
		await expect(page.getByRole('img', { name: guest.t('end.star') })).toBeVisible();
	});
}
