import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { CompiledLesson } from '../../src/lib/domain/content/compiled.ts';
import type { Band } from '../../src/lib/domain/content/language.ts';
import { isSensitiveLevel } from '../../src/lib/domain/content/names.ts';
import { SCRIPT_NAMES } from '../../src/lib/ui/comfort/script-names.ts';
import { builtLessons } from '../fixtures/gallery-lesson.ts';
import { shapeProblems } from '../pages/shape-problems.ts';
import { reveal } from '../pages/the-cover.ts';
import { Visitor } from '../pages/visitor.ts';
import { wordsOf } from '../pages/words.ts';

test.use({ serviceWorkers: 'block' });

/** Tablets and a telephone on which nobody has to scroll before a lesson; on lower ones the words do, the ways on never. */
const SEEN_WHOLE = [
	[1280, 800],
	[1024, 600],
	[800, 1280],
	[360, 740]
] as const;

/** What leaves its button: the widest word, where letters are large. */
function wordsOutside(page: Page): Promise<string[]> {
	return page.locator('.before .button, .before .out').evaluateAll((buttons) =>
		buttons.flatMap((button) => {
			const words = document.createRange();
			words.selectNodeContents(button.querySelector('[data-say]') ?? button);
			const [text, box] = [words.getBoundingClientRect(), button.getBoundingClientRect()];
			const fits = text.left >= box.left && text.right <= box.right;
			return fits ? [] : [`“${button.textContent?.trim()}” is wider than its button`];
		})
	);
}

/** With letters twice as large as they are the words may scroll, and nothing else. */
const LARGEST = '2';

const WRITTEN = [
	['ug', 'arab'],
	['kk', 'arab'],
	['kk', 'cyrl'],
	['zh', 'arab'],
	['en', 'arab']
] as const;

/** How much is said before the story begins. */
function saidBefore({ start, steps }: CompiledLesson): number {
	const first = steps.find(({ id }) => id === start);
	const lines = first && 'say' in first ? (first.say ?? []) : [];
	return lines.reduce((sum, { t }) => sum + t.length, 0);
}

/** Of the lessons of an age that are opened together, the one that says most before it begins. */
function longestBefore(lessons: readonly CompiledLesson[], band: Band): string {
	const [longest] = lessons
		.filter((one) => one.band === band && isSensitiveLevel(one.sensitivity.level))
		.sort((one, other) => saidBefore(other) - saidBefore(one));
	if (!longest) throw new Error(`no lesson of ${band} is opened together`);
	return longest.id;
}

/** A lesson that may have to be left quickly shows the brush first. */
async function meetBrush(reader: Visitor) {
	const { page } = reader;
	await expect(page.locator('.intro, main.lesson .before').first()).toBeVisible();
	if (!(await page.locator('.intro').isVisible())) return;
	await reader.button('hide.try').click();
	await reveal(page, reader);
	await reader.button('hide.onward').click();
}

for (const [language, script] of WRITTEN) {
	test(`what is said before a lesson that is opened together is seen without scrolling (${language}, ${script})`, async ({
		page,
		request
	}) => {
		const lessons = await builtLessons(request, language);
		const visitor = new Visitor(page, language);
		// Whoever reads Kazakh in Cyrillic chooses it for themselves, and comes in by the words of the tablet.
		const reader = new Visitor(page, language);
		if (script === 'cyrl') Object.assign(reader, { t: wordsOf(language) });
		await visitor.enterDoor();
		await visitor.unlockAsAdult();
		await visitor.button('club.lock').click();
		const problems: string[] = [];
		const app = page.locator('.app');
		for (const band of ['l', 'm', 'o'] as const) {
			await visitor.comeAsGuest(band);
			if (script === 'cyrl') {
				await visitor.go('/comfort');
				await page.getByRole('radio', { name: SCRIPT_NAMES.cyrl, exact: true }).last().click();
			}
			const lesson = longestBefore(lessons, band);
			await reader.openLesson(lesson);
			await meetBrush(reader);
			const words = page.locator('main.lesson .before .words');
			await expect(words).toBeVisible();
			for (const [width, height] of SEEN_WHOLE) {
				await page.setViewportSize({ width, height });
				const found = await shapeProblems(page, 44);
				const more = await words.evaluate((box) => box.scrollHeight - box.clientHeight);
				if (more > 0) found.push(`${more} px of the words are not seen`);
				found.push(...(await wordsOutside(page)));
				await app.evaluate((root, size) => (root.dataset.text = size), LARGEST);
				const large = [...(await shapeProblems(page, 44)), ...(await wordsOutside(page))];
				await app.evaluate((root) => (root.dataset.text = '1'));
				found.push(...large.map((one) => `largest letters: ${one}`));
				problems.push(...found.map((one) => `${lesson}, ${width}×${height}: ${one}`));
			}
			await page.setViewportSize({ width: 1280, height: 800 });
			await reader.button('player.before.nottoday').click();
		}
		expect(problems).toEqual([]);
	});
}
