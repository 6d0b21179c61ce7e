import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { put } from '../fixtures/rows.ts';
import { readySite } from '../fixtures/site.ts';
import { axeProblems } from '../pages/axe.ts';
import type { Language } from '../../src/lib/domain/content/language.ts';
import { ClassPage } from '../pages/class-page.ts';
import { shapeProblems } from '../pages/shape-problems.ts';
import { unfit } from '../pages/unfit.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });
test.slow();

/** A lesson with a vote, an order, a bell and help at its end. */
const LESSON = 'promises-and-traps.l.1';
const SIZES = [
	[1920, 1080],
	[1024, 768],
	[3840, 2160]
] as const;
const ADULT_SIZES = [
	[1440, 900],
	[1024, 768],
	[360, 740]
] as const;
/** Opens behind the PIN; its step s05 has two corners and six cards with long words. */
const SECRET_LESSON = 'growing-up.o.1';
/** Its step s03 has three corners and eight cards, of which six belong into one. */
const FULL_SORT = 'moving-safely.m.1';

for (const language of ['en', 'ug'] as const) {
	test(`a teacher’s own screens fit and axe finds nothing (${language})`, async ({
		page,
		context
	}) => {
		const teacher = new Visitor(page, language);
		const problems: string[] = [];
		const look = async (name: string, on: Page) => {
			problems.push(...(await axeProblems(on)).map((one) => `${name}: ${one}`));
			for (const [width, height] of ADULT_SIZES) {
				await on.setViewportSize({ width, height });
				const found = await shapeProblems(on, 44);
				problems.push(...found.map((one) => `${name}, ${width}×${height}: ${one}`));
			}
			await on.setViewportSize({ width: 1440, height: 900 });
		};
		await teacher.enterDoor();
		await teacher.go('/adults');
		await look('for grown-ups', page);
		await page.getByRole('button', { name: teacher.t('grownups.teach') }).click();
		await page.locator('.modules button').nth(2).click();
		await teacher.button('class.teach.start').waitFor();
		await look('teach', page);
		await put(page, 'settings', [{ key: 'class', value: { notes: 'here' } }]);
		await page.goto(`/present/${LESSON}`);
		const room = new ClassPage(page);
		await room.goOnTo('s07');
		await look('picture with notes', page);
		await teacher.button('class.tells.title').click();
		await look('a child tells, before the class', page);
		await teacher.button('class.tells.read').click();
		await look('a child tells', page);
		await teacher.button('class.tells.close').click();
		const desk = await context.newPage();
		await desk.goto('/presenter');
		await expect(desk.locator('main.desk .columns li').first()).toBeVisible();
		await look('teacher’s window, the picture black', desk);
		await desk.keyboard.press('e');
		await desk.locator('form.end').waitFor();
		await look('end of a class', desk);
		await page.reload();
		await page.getByRole('heading', { name: teacher.t('class.goon.title') }).waitFor();
		await look('a class that was broken off', page);
		expect(problems).toEqual([]);
	});
}

/** A class whose picture is in `page` and whose notes are in another window. */
async function deskOf(page: Page, language: Language) {
	const teacher = new Visitor(page, language);
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'none' } }]);
	await page.goto(`/present/${LESSON}`);
	await expect(page.locator('.slide[role=main]')).toBeVisible();
	const desk = await page.context().newPage();
	await desk.goto('/presenter');
	const next = desk.getByRole('button', { name: teacher.t('class.key.next') });
	await next.waitFor();
	return { teacher, desk, next };
}

test('six cards beneath two corners, and what the class made of them, fit on an old projector in two languages', async ({
	page
}) => {
	const teacher = new Visitor(page, 'ug');
	await page.setViewportSize({ width: 1024, height: 768 });
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'none', second: 'zh' } }]);
	await teacher.hasPin();
	await page.goto(`/present/${SECRET_LESSON}`);
	await put(page, 'site', readySite());
	await teacher.typePin();
	const room = new ClassPage(page);
	await room.goOnTo('s05');
	await expect(room.projector.locator('ol li')).toHaveCount(6);
	const problems: string[] = [];
	for (let press = 0; press < 12 && (await room.place()) === 's05'; press++) {
		problems.push(...(await unfit(page)));
		await page.keyboard.press('PageDown');
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
	}
	expect(problems).toEqual([]);
});

test('a class of two languages reads both on each of eight cards, and on six in one basket', async ({
	page
}) => {
	const teacher = new Visitor(page, 'ug');
	await teacher.enterDoor();
	const place = { lesson: FULL_SORT, version: 1, at: 's03', line: 0, minutes: 5, done: [] };
	await put(page, 'settings', [
		{ key: 'class', value: { notes: 'none', second: 'zh' } },
		{ key: 'class-place', value: place }
	]);
	await page.goto(`/present/${FULL_SORT}`);
	await teacher.button('class.goon.yes').click();
	const { projector } = new ClassPage(page);
	const readsBoth = async () => {
		for (const [width, height] of [
			[1024, 768],
			[1280, 800]
		] as const) {
			await page.setViewportSize({ width, height });
			expect(await unfit(page)).toEqual([]);
			for (const second of await projector.locator('h1, h2, li p').all())
				await expect(second.locator('.second')).toBeVisible();
		}
	};
	await expect(projector.locator('ol li')).toHaveCount(8);
	await readsBoth();
	await page.keyboard.press('PageDown');
	await expect(projector.locator('h2')).toHaveCount(3);
	await readsBoth();
});

/** A question to a class that reads one language or two. */
async function voteIn(page: Page, second: Language | undefined) {
	await put(page, 'settings', [{ key: 'class', value: { notes: 'none', second } }]);
	await page.goto(`/present/${LESSON}`);
	const room = new ClassPage(page);
	await room.goOnTo('s07');
	const answers = room.projector.locator('ol li');
	await expect(answers.first()).toBeVisible();
	/** Where pictures and words of the answers are. */
	const boxes = () =>
		answers.evaluateAll((cards) =>
			cards.map((card) =>
				['.pic', 'p'].map((part) => {
					const { left, right, top, bottom } =
						card.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
					return { left, right, top, bottom };
				})
			)
		);
	return { boxes };
}

for (const [language, second] of [
	['en', undefined],
	['ug', 'zh']
] as const)
	test(`on an upright screen each answer is a row, a large picture beside its words; on a broad one they stand side by side (${language})`, async ({
		page
	}) => {
		const teacher = new Visitor(page, language);
		await teacher.enterDoor();
		const { boxes } = await voteIn(page, second);
		for (const [width, height] of [
			[768, 1024],
			[1080, 1920]
		] as const) {
			await page.setViewportSize({ width, height });
			expect(await unfit(page)).toEqual([]);
			let above = 0;
			for (const [pic, words] of await boxes()) {
				if (!pic || !words) throw new Error('an answer without a picture or words');
				expect(pic.top).toBeGreaterThanOrEqual(above);
				expect(pic.right <= words.left + 1 || pic.left >= words.right - 1).toBe(true);
				expect(pic.right - pic.left).toBeGreaterThan(width / 4);
				expect(pic.bottom - pic.top).toBeGreaterThan(height / 8);
				above = pic.bottom;
			}
		}
		await page.setViewportSize({ width: 1024, height: 768 });
		expect(await unfit(page)).toEqual([]);
		const tops = (await boxes()).map(([pic]) => Math.round(pic?.top ?? 0));
		expect(new Set(tops).size).toBe(1);
	});

test('what to do if a child tells is in sight of the teacher without scrolling', async ({
	page
}) => {
	const { desk, teacher } = await deskOf(page, 'en');
	const heading = desk.getByRole('heading', { name: teacher.t('class.tells.title') });
	for (const [width, height] of [SIZES[0], SIZES[1]]) {
		await desk.setViewportSize({ width, height });
		await expect(heading).toBeInViewport({ ratio: 1 });
		await expect(desk.locator('aside li').nth(2)).toBeInViewport({ ratio: 1 });
	}
});

test('the strip takes an eighth of the screen, and long notes unfold', async ({ page }) => {
	const teacher = new Visitor(page, 'ug');
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'here' } }]);
	await page.goto(`/present/${LESSON}`);
	const room = new ClassPage(page);
	await room.goOnTo('do');
	const strip = page.locator('.notes-strip');
	const height = async () => (await strip.boundingBox())?.height ?? 0;
	for (const [width, high] of [[1280, 800], ...SIZES.slice(0, 2)] as const) {
		await page.setViewportSize({ width, height: high });
		await expect.poll(height).toBeLessThanOrEqual(high / 8);
		expect(await shapeProblems(page, 44)).toEqual([]);
	}
	await teacher.button('class.notes.all').click();
	await expect.poll(height).toBeGreaterThan(150);
	const last = strip.locator('p').last();
	await last.scrollIntoViewIfNeeded();
	await expect(last).toBeInViewport();
	await expect(strip.locator('button.act')).toBeInViewport({ ratio: 1 });
});

test('who chooses a module sees its lessons, also on a telephone', async ({ page }) => {
	const teacher = new Visitor(page, 'ug');
	await teacher.enterDoor();
	for (const [width, height] of [
		[360, 740],
		[1280, 800]
	] as const) {
		await page.setViewportSize({ width, height });
		await teacher.go('/who');
		await teacher.go('/teach');
		await page.locator('.bands button').last().click();
		await page.locator('.modules button').first().click();
		await expect(page.locator('.lessons button').last()).toBeInViewport({ ratio: 1 });
	}
});

test('what is done with counts and what comes next stay in sight on a small desk', async ({
	page
}) => {
	const { desk, teacher } = await deskOf(page, 'ug');
	await new ClassPage(page).goOnTo('s07', desk);
	const ahead = desk.locator('.now ol');
	for (const [width, height] of [
		[1280, 800],
		[1366, 768],
		[1280, 720],
		[1024, 768]
	] as const) {
		await desk.setViewportSize({ width, height });
		await expect(ahead).toBeInViewport({ ratio: 1 });
		expect(await shapeProblems(desk, 44)).toEqual([]);
		if (width < 1100) continue;
		for (const key of ['class.vote.show', 'class.vote.again'])
			await expect(desk.getByRole('button', { name: teacher.t(key) })).toBeInViewport({ ratio: 1 });
	}
});

test('a teacher’s words grow with a board of many dots, and the picture fills it', async ({
	page
}) => {
	const { desk, next } = await deskOf(page, 'en');
	const height = async () => (await next.boundingBox())?.height ?? 0;
	await desk.setViewportSize({ width: 1920, height: 1080 });
	const usual = await height();
	await desk.setViewportSize({ width: 3840, height: 2160 });
	expect(await height()).toBeCloseTo(usual * 2, 0);
	await page.setViewportSize({ width: 3840, height: 2160 });
	const picture = await page.locator('.slide[role=main]').boundingBox();
	expect(picture).toEqual({ x: 0, y: 0, width: 3840, height: 2160 });
});
