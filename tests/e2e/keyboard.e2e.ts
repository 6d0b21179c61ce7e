import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { shownSteps } from '../fixtures/gallery-lesson.ts';
import { put } from '../fixtures/rows.ts';
import { CoursePages } from '../pages/adult-pages.ts';
import { ClassPage } from '../pages/class-page.ts';
import { Keys } from '../pages/keys.ts';
import { tabProblems } from '../pages/tab-walk.ts';
import { openDoor } from '../pages/the-door.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const LESSON = 'friends-and-respect.l.1';

/** Screens of adults, how one comes there, and what has to stand there before the walk begins. */
const SCREENS: [string, (visitor: Visitor, page: Page) => Promise<unknown>][] = [
	[
		'choosing a lesson for a class',
		async (visitor, page) => {
			await visitor.go('/teach');
			await page.locator('.modules button').first().waitFor();
		}
	],
	[
		'the start of a class',
		async (visitor, page) => {
			await visitor.go('/teach');
			await page.locator('.modules button').nth(2).click();
			await visitor.button('class.teach.start').waitFor();
		}
	],
	[
		'a class with its notes on the same screen',
		async (_, page) => {
			await put(page, 'settings', [{ key: 'class', value: { notes: 'here' } }]);
			await page.goto(`/present/${LESSON}`);
			await page.locator('.notes-strip').waitFor();
		}
	],
	[
		'the guide',
		async (visitor, page) => {
			await visitor.go('/guide');
			await page.locator('.chapters a').first().waitFor();
		}
	],
	[
		'what was found in the guide',
		async (visitor, page) => {
			await visitor.go('/guide');
			await page.getByRole('searchbox').fill(visitor.t('guide.title').slice(0, 3));
			await page.locator('[role="status"]').waitFor();
		}
	],
	[
		'a chapter',
		async (visitor, page) => {
			await visitor.go('/guide/safeguarding');
			await page.locator('section ol').first().waitFor();
		}
	],
	[
		'the door of the teachers’ course',
		async (visitor) => {
			await visitor.go('/teachers');
			await visitor.button('teachers.new').waitFor();
		}
	],
	['the teachers’ units', (visitor) => new CoursePages(visitor).begin()],
	[
		'what can be printed',
		async (visitor, page) => {
			await visitor.go('/print');
			await page.locator('main a').first().waitFor();
		}
	],
	[
		'a sheet before it is printed',
		async (visitor, page) => {
			await visitor.go('/print/wallet');
			await page.locator('.sheet, main').first().waitFor();
		}
	]
];

for (const language of ['en', 'ug'] as const) {
	test(`Tab comes to each control of adults’ screens, is seen there, and leaves again (${language})`, async ({
		page
	}) => {
		const problems: string[] = [];
		for (const [name, open] of SCREENS) {
			const visitor = new Visitor(page, language);
			await visitor.enterDoor();
			await open(visitor, page);
			const found = await tabProblems(page);
			problems.push(...found.map((one) => `${name}: ${one}`));
		}
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
		await openDoor(page);
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

test('back from the calm corner and from help, the focus is on the key that led there, on the road and in a lesson', async ({
	page
}) => {
	const guest = new Visitor(page, 'ug');
	const ways = [
		['word.calm', 'calm.enough'],
		['word.help', 'word.back']
	] as const;
	await guest.enterDoor();
	await guest.comeAsGuest('m');
	const comesBack = async () => {
		for (const [key, back] of ways) {
			await guest.button(key).focus();
			await page.keyboard.press('Enter');
			await guest.button(back).focus();
			await page.keyboard.press('Enter');
			await expect(guest.button(key)).toBeFocused();
		}
	};
	await comesBack();
	await guest.openLesson('moving-safely.m.1');
	await comesBack();
});

const LANDED = [
	['/module/moving-safely', 'module.name.moving-safely', 'word.hide'],
	['/remember', 'review.empty', 'word.hide'],
	['/calm', 'calm.title', 'word.hide'],
	['/help', 'help.title', 'word.hide'],
	['/comfort', 'comfort.title', 'word.back'],
	['/road', 'road.title', 'word.hide'],
	['/family', 'family.title', 'word.back'],
	['/guide', 'guide.title', 'word.back'],
	['/teach', 'class.teach.title', undefined]
] as const;

test('after a page has changed a screen reader stands at what the page is about, and the next Tab at its first control', async ({
	page
}) => {
	const guest = new Visitor(page, 'ug');
	await guest.enterDoor();
	await guest.comeAsGuest('m');
	for (const [path, name, first] of LANDED) {
		await guest.go(path);
		const main = page.getByRole('main', { name: guest.t(name), exact: true });
		await expect(main).toBeFocused();
		const { outlineStyle } = await main.evaluate((one) => getComputedStyle(one));
		expect(outlineStyle).toBe('none');
		await page.keyboard.press('Tab');
		if (first) await expect(guest.button(first)).toBeFocused();
	}
});

test('in the club too: on each of its pages, and on what the PIN opens', async ({ page }) => {
	const adult = new Visitor(page, 'ug');
	const lands = (name: string) =>
		expect(page.getByRole('main', { name: adult.t(name), exact: true })).toBeFocused();
	await adult.enterDoor();
	await adult.hasPin();
	await adult.go('/club');
	await adult.typePin();
	await lands('club.page.today');
	for (const one of ['children', 'coming', 'site']) {
		await page.getByRole('link', { name: adult.t(`club.page.${one}`), exact: true }).click();
		await lands(`club.page.${one}`);
	}
});

test('numbers and letters do nothing for a child who has turned them off, and answer once they are on again', async ({
	page,
	request
}) => {
	const { host } = await shownSteps(page, request, 'en', 'm', ['single']);
	const guest = new Visitor(page, 'en');
	const first = page.getByRole('radio').first();
	const turn = async () => {
		await guest.go('/comfort');
		await page.getByRole('switch', { name: guest.t('comfort.keys') }).click();
		await guest.openLesson(host);
		await first.waitFor();
		await page.keyboard.press('1');
	};
	await guest.enterDoor();
	await guest.comeAsGuest('m');
	await turn();
	await page.keyboard.press('Tab');
	await expect(first).not.toHaveClass(/heard/);
	await turn();
	await expect(first).toHaveClass(/heard/);
});

test('a teacher who has turned off numbers and letters leads with the others', async ({ page }) => {
	const teacher = new Visitor(page, 'en');
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'none', keys: false } }]);
	await teacher.go(`/present/${LESSON}`);
	const room = new ClassPage(page);
	await room.projector.waitFor();
	const first = await room.place();
	await page.keyboard.press('b');
	await page.keyboard.press('PageDown');
	await expect.poll(() => room.place()).not.toBe(first);
	await expect(room.projector.locator('.black')).toHaveCount(0);
});

test('the focus stays with what is turned or opened in the calm corner and on the help page', async ({
	page
}) => {
	const guest = new Visitor(page, 'en');
	await guest.enterDoor();
	await guest.comeAsGuest('l');
	await guest.go('/calm');
	await guest.button('calm.senses').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await guest.go('/help');
	await guest.button('help.hand').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('section.hand')).toBeFocused();
	await guest.button('word.ok').focus();
	await page.keyboard.press('Enter');
	await expect(guest.button('help.hand')).toBeFocused();
});

test('on a small telephone the ring around what Tab comes to is whole, also where the list is scrolled', async ({
	page,
	request
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const { host } = await shownSteps(page, request, 'ug', 'm', ['recap']);
	const guest = new Visitor(page, 'ug');
	await guest.enterDoor();
	await guest.comeAsGuest('m');
	await guest.openLesson(host);
	await page.getByRole('radio').first().waitFor();
	const cut: string[] = [];
	for (let tab = 0; tab < 20; tab++) {
		await page.keyboard.press('Tab');
		cut.push(...(await page.evaluate(cutRing)));
	}
	expect(cut).toEqual([]);
});

/** Runs in the page: the name of what has the focus, where a box that scrolls cuts off its ring. */
function cutRing(): string[] {
	const focused = document.activeElement;
	const boxes = ['.asked:not(.waits) .body', '.asked:not(.waits) .sheet'];
	if (!focused?.closest(boxes.join())) return [];
	const { outlineWidth, outlineOffset } = getComputedStyle(focused);
	const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
	const { top, bottom } = focused.getBoundingClientRect();
	const isCut = boxes.some((css) => {
		const around = focused.closest(css);
		const box =
			around && getComputedStyle(around).overflowY !== 'visible' && around.getBoundingClientRect();
		return box && (top - ring < box.top - 0.5 || bottom + ring > box.bottom + 0.5);
	});
	return isCut ? [focused.getAttribute('aria-label') ?? focused.textContent] : [];
}
