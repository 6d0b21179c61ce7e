import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { CHILD_SHEETS, SHEETS, type SheetName } from '../../src/lib/domain/print/sheet.ts';
import { axeProblems } from '../pages/axe.ts';
import { brokenWords } from '../pages/broken-words.ts';
import { TODAY } from '../fixtures/children.ts';
import { builtLessons } from '../fixtures/gallery-lesson.ts';
import { put } from '../fixtures/rows.ts';
import { readySite } from '../fixtures/site.ts';
import { paleTexts } from '../pages/gray-paper.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

/** A lesson whose title may be read, and one that opens with the PIN and leaves no mark. */
const OPEN = 'feelings-and-calm.l.1';
const QUIET = 'my-rights.o.1';
/** Opens with the PIN as well, and has cards to cut. */
const QUIET_CARDS = 'safe-body.l.1';
/** Pages of sheets whose number does not hang on the length of texts. */
const PAGES: Partial<Record<SheetName, number>> = {
	box: 1,
	certificate: 1,
	hand: 1,
	journey: 1,
	daybook: 1,
	doors: 1,
	star: 1,
	fingers: 1,
	wallet: 1,
	// Each with its backs.
	talk: 6,
	votes: 1,
	body: 1
};

const pages = (page: Page) => page.locator('section.page');

async function openSheet(visitor: Visitor, sheet: SheetName) {
	const { page } = visitor;
	const ofLesson = ['plan', 'picture', 'cards'].includes(sheet);
	await page.goto(`/print/${sheet}${ofLesson ? `/${OPEN}` : ''}`);
	await pages(page).first().waitFor();
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Pages in a PDF as Chromium writes it: each has its own object. */
async function printed(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Boxes of paper whose content is higher or wider than they are; on paper nothing scrolls. */
function cutTexts(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('section.page, section.page .body, [data-card]')]
			.filter(
				(box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
			)
			.map((box) => `${box.className}: ${box.textContent?.trim().slice(0, 60)}`)
	);
}

/** The smallest letters on the paper, in points. */
function smallestLetters(page: Page): Promise<number> {
	return page.evaluate(() =>
		Math.min(
			...[...document.querySelectorAll('section.page span[lang]')]
				.filter(({ textContent }) => textContent?.trim())
				.map((text) => Math.round(parseFloat(getComputedStyle(text).fontSize) * 7.5) / 10)
		)
	);
}

const paperText = async (page: Page) => (await pages(page).allInnerTexts()).join('\n');

for (const language of ['en', 'ug'] as const) {
	test(`every sheet is printed page for page, nothing on it is cut, and it reads in greys, too (${language})`, async ({
		page
	}) => {
		test.setTimeout(300_000);
		const visitor = new Visitor(page, language);
		await visitor.enterDoor();
		for (const sheet of SHEETS) {
			await openSheet(visitor, sheet);
			await expect.poll(() => cutTexts(page), sheet).toEqual([]);
			expect(await brokenWords(pages(page)), sheet).toEqual([]);
			await expect
				.poll(async () => (await printed(page)) - (await pages(page).count()), {
					message: sheet,
					// On a machine with other work a sheet of pictures takes its time.
					timeout: 60_000
				})
				.toBe(0);
			if (sheet !== 'votes')
				expect(await smallestLetters(page), sheet).toBeGreaterThanOrEqual(
					language === 'ug' ? 13 : 12
				);
			expect(await paleTexts(page), sheet).toEqual([]);
			if (PAGES[sheet]) expect(await pages(page).count(), sheet).toBe(PAGES[sheet]);
			const text = await paperText(page);
			expect(text, sheet).not.toMatch(/https?:|www\.|localhost/);
			const dir = language === 'ug' ? 'rtl' : 'ltr';
			await expect(pages(page).first()).toHaveAttribute('dir', dir);
		}
		// Rules for paper of other screens may hide what these pages show.
		await page.emulateMedia({ media: 'print' });
		await expect(pages(page).first().locator('span[lang]').first()).toBeVisible();
		await expect(page.locator('.choices')).toBeHidden();
	});

	test(`axe finds nothing on the previews (${language})`, async ({ page }) => {
		const visitor = new Visitor(page, language);
		await visitor.enterDoor();
		await visitor.go('/print');
		expect(await axeProblems(page)).toEqual([]);
		for (const sheet of ['plan', 'talk', 'certificate', 'wallet'] as const) {
			await openSheet(visitor, sheet);
			expect(await axeProblems(page), sheet).toEqual([]);
		}
	});
}

test('no child’s sheet names a lesson that leaves no mark, and its own sheets wait for the PIN', async ({
	page,
	request
}) => {
	const visitor = new Visitor(page, 'en');
	const lessons = await builtLessons(request, 'en');
	const quiet = lessons
		.filter(({ sensitivity }) => sensitivity.quick_cover || /S[23]/.test(sensitivity.level))
		.map(({ title }) => title);
	expect(quiet.length).toBeGreaterThan(10);
	await visitor.enterDoor();
	await put(page, 'site', readySite());
	await visitor.hasPin();
	await visitor.go(`/print/picture/${QUIET}`);
	await visitor.typePin();
	for (const sheet of CHILD_SHEETS) {
		const of = sheet === 'picture' ? `/${QUIET}` : sheet === 'cards' ? `/${QUIET_CARDS}` : '';
		await visitor.go(`/print/${sheet}${of}`);
		await pages(page).first().waitFor();
		const text = await paperText(page);
		for (const title of quiet) expect(text, sheet).not.toContain(title);
	}
	await visitor.go('/print');
	await visitor.go(`/print/picture/${QUIET}`);
	await expect(page.getByRole('heading', { name: visitor.t('adult.pin.enter') })).toBeVisible();
	await expect(pages(page)).toHaveCount(0);
});

test('a story of ten pictures needs few pages', async ({ page }) => {
	const visitor = new Visitor(page, 'ug');
	await visitor.enterDoor();
	await openSheet(visitor, 'picture');
	const pictures = await pages(page).locator('article').count();
	expect(pictures).toBeGreaterThan(10);
	expect(await pages(page).count()).toBeLessThanOrEqual(Math.ceil(pictures / 3));
});

for (const language of ['en', 'ug'] as const) {
	test(`the facts and telephone lines are all on paper, and no key (${language})`, async ({
		page
	}) => {
		const lawyer = new Visitor(page, language);
		await lawyer.enterDoor();
		await lawyer.go('/facts');
		await expect(page.locator('.facts li').first()).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.facts ul').first().locator('li:visible')).toHaveCount(170);
		await expect(page.locator('.facts ul').last().locator('li:visible')).toHaveCount(18);
		await expect(page.getByRole('button')).toHaveCount(0);
	});
}

for (const language of ['ug', 'kk'] as const) {
	test(`what to do and to say when a child tells is on the first of three pages at most (${language})`, async ({
		page
	}) => {
		const visitor = new Visitor(page, language);
		await visitor.enterDoor();
		await openSheet(visitor, 'protocol');
		await expect(pages(page).first().locator('h3')).toHaveCount(1);
		// With the words to say, which come last.
		await expect(pages(page).first().locator('.say')).toBeVisible();
		await expect(pages(page).nth(1).locator('h3').first()).toBeVisible();
		expect(await pages(page).count()).toBeLessThanOrEqual(3);
	});
}

test('the paper has a language of its own, Kazakh in either script', async ({ page }) => {
	const visitor = new Visitor(page, 'en');
	await visitor.enterDoor();
	await openSheet(visitor, 'talk');
	const paper = pages(page).first();
	for (const [name, lang, dir, letters] of [
		['ئۇيغۇرچە', 'ug', 'rtl', /\p{Script=Arabic}/u],
		['قازاقشا', 'kk-Arab', 'rtl', /\p{Script=Arabic}/u],
		['Қазақша', 'kk', 'ltr', /\p{Script=Cyrillic}/u],
		['中文', 'zh', 'ltr', /\p{Script=Han}/u]
	] as const) {
		await page.getByRole('button', { name, exact: true }).click();
		await expect(paper).toHaveAttribute('lang', lang);
		await expect(paper).toHaveAttribute('dir', dir);
		await expect(paper.locator('h2').first()).toHaveText(letters);
		// Words of the interface as well as those of the content.
		await expect(paper.locator('dt').first()).toHaveText(letters);
		await expect.poll(() => cutTexts(page), name).toEqual([]);
	}
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the picture sheet of a day without power says what must be known and where help is, near here first', async ({
	page
}) => {
	const visitor = new Visitor(page, 'en');
	await visitor.enterDoor();
	const called = {
		kind: 'slot',
		slot: 'clinic',
		number: '0991-123',
		by: 'coordinator',
		day: TODAY
	};
	await put(page, 'site', [{ id: 'slot-1', device: 'desk', seq: 1, turn: 1, ...called }]);
	await visitor.go('/print/picture/feelings-and-calm.m.1');
	const last = pages(page).last();
	await expect(pages(page).locator('article ol li').first()).toBeVisible();
	await expect(last.getByText(visitor.t('class.help'))).toBeVisible();
	await expect(last).toContainText('Show this paper to someone you trust.');
	await expect(last.locator('dt').first()).toHaveText('0991-123');
	await expect(last.getByText(visitor.t('help.slot.clinic'))).toBeVisible();
	await expect(last.locator('dt').nth(1)).toHaveText(/^[\d-]+$/);

	await visitor.go('/print/no-such-sheet');
	await expect(page.getByRole('heading', { name: visitor.t('print.none') })).toBeVisible();
	await visitor.button('print.all').click();
	await page.waitForURL('**/print');
});

test('a name on a certificate is on the paper and nowhere else', async ({ page }) => {
	const visitor = new Visitor(page, 'en');
	await visitor.enterDoor();
	await openSheet(visitor, 'certificate');
	await page.getByLabel(visitor.t('print.typed')).fill('Zulfiya Probe');
	await expect(pages(page)).toContainText('Zulfiya Probe');
	await visitor.go('/print');
	await visitor.go('/print/certificate');
	await pages(page).first().waitFor();
	await expect(page.getByLabel(visitor.t('print.typed'))).toHaveValue('');
	expect(await paperText(page)).not.toContain('Zulfiya');
});
