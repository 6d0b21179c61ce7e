import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Band, Language } from '../../src/lib/domain/content/language.ts';
import {
	builtLessons,
	gallery,
	judgedSteps,
	lessonIn,
	serveInstead,
	shownSteps
} from '../fixtures/gallery-lesson.ts';
import { GalleryWalk } from '../pages/gallery-walk.ts';
import { Inspector, type Question } from '../pages/inspector.ts';
import { trackIn } from '../pages/lesson-page.ts';
import { untoldBelow } from '../pages/more-below.ts';
import { shapeProblems } from '../pages/shape-problems.ts';
import { VerdictWalk } from '../pages/verdict-walk.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const EVERY: Question[] = ['axe', 'heard', 'fits'];
/** Uyghur has the longest words and the other direction, so that it is measured for each age. */
const WALKS = [
	['ug', 'l', EVERY],
	['ug', 'm', ['fits']],
	['ug', 'o', ['fits']],
	['en', 'm', ['axe', 'fits']],
	['en', 'o', ['heard']],
	['kk', 'm', ['heard']]
] as const;

/** Verdicts on cards in a language with long words, and on rows beside a picture. */
const VERDICTS = [
	['kk', 'm'],
	['en', 'o']
] as const;

/** Kinds of steps that axe looks at in the other languages too. */
const MAIN = ['panel', 'choice', 'picture_choice', 'single', 'sort'];
const MAIN_WALKS = [
	['zh', 'o'],
	['kk', 'l']
] as const;

/** Letters and sizes for which no screen was drawn, and in which no key may be lost. */
const NARROW = [
	{ text: '2', width: 1280, height: 800 },
	{ text: '2', width: 800, height: 1280 },
	{ text: '2', width: 360, height: 740 },
	{ text: '1', width: 740, height: 360 }
];

test('with the largest letters, and on a telephone on its side, each kind of step keeps its keys and its answers, and an arrow tells what lies below', async ({
	page,
	request
}) => {
	const shown = await shownSteps(page, request, 'ug', 'm');
	const reader = new Visitor(page, 'ug');
	await reader.enterDoor();
	await reader.comeAsGuest('m');
	await reader.openLesson(shown.host);
	const problems: string[] = [];
	await new GalleryWalk(reader).through(shown.kinds, async (name) => {
		for (const { text, width, height } of NARROW) {
			await page.setViewportSize({ width, height });
			await page.locator('.app').evaluate((app, size) => (app.dataset.text = size), text);
			const found = [...(await shapeProblems(page, 44)), ...(await untoldBelow(page))];
			problems.push(...found.map((one) => `${width}×${height}, letters ${text}, ${name}: ${one}`));
		}
		await page.setViewportSize({ width: 1280, height: 800 });
	});
	expect(problems).toEqual([]);
	await page.setViewportSize({ width: 740, height: 360 });
	await page.locator('.app').evaluate((app) => (app.dataset.text = '1'));
	await expect(page.locator('.end li').first()).toBeInViewport({ ratio: 0.9 });
});

/** Tablets and a telephone for which screens are drawn. */
const DRAWN_FOR = [
	[1280, 800],
	[1024, 600],
	[800, 1280],
	[360, 740]
] as const;

test('a child sees what starts a step of breathing or moving, on each tablet and on a telephone', async ({
	page,
	request
}) => {
	const lessons = await builtLessons(request, 'ug');
	const little = lessons.filter(({ band }) => band === 'l').flatMap(({ steps }) => steps);
	const steps = little.filter(({ type }) => type === 'move' || type === 'breathe');
	expect(steps.length).toBeGreaterThan(8);
	const host = 'feelings-and-calm.l.1';
	await serveInstead(page, request, gallery(lessonIn(lessons, host), steps));
	const child = new Visitor(page, 'ug');
	await child.enterDoor();
	await child.comeAsGuest('l');
	await child.openLesson(host);
	for (const n of steps.keys()) {
		await expect(trackIn(page)).toHaveAttribute('data-step', `${n + 1}`);
		for (const [width, height] of DRAWN_FOR) {
			await page.setViewportSize({ width, height });
			await expect(child.button('step.breathe.start')).toBeInViewport({ ratio: 0.9 });
		}
		await page.keyboard.press('PageDown');
	}
});

/** A whole lesson of each age: kinds of steps come in it more than once, and each in its own way. */
const FINISHED = ['safe-body.l.1', 'hiv-and-care.m.1', 'work-and-law.o.1'];

/** What is wrong in a lesson that leads through steps, for a guest of its age. */
async function problemsIn(
	page: Page,
	language: Language,
	{ host, kinds }: { host: string; kinds: string[] },
	questions: readonly Question[]
): Promise<string[]> {
	const visitor = new Visitor(page, language);
	const inspector = new Inspector(page);
	const band = host.split('.')[1] as Band;
	await visitor.enterDoor();
	await visitor.comeAsGuest(band);
	await visitor.openLesson(host);
	await new GalleryWalk(visitor).through(kinds, (name) => inspector.look(name, band, questions));
	return inspector.problems;
}

for (const [language, band, questions] of WALKS) {
	test(`nothing is wrong with any kind of step: ${questions.join(', ')} (${language}, ${band})`, async ({
		page,
		request
	}) => {
		const shown = await shownSteps(page, request, language, band);
		expect(shown.kinds.length).toBeGreaterThan(27);
		expect(await problemsIn(page, language, shown, questions)).toEqual([]);
	});
}

for (const [language, band] of VERDICTS) {
	test(`nothing is wrong with a touched answer, “Not yet”, “Try again”, what comes back, and “Right” (${language}, ${band})`, async ({
		page,
		request
	}) => {
		const { host, steps } = await judgedSteps(page, request, language, band);
		expect(steps).toHaveLength(8);
		const visitor = new Visitor(page, language);
		const inspector = new Inspector(page);
		await visitor.enterDoor();
		await visitor.comeAsGuest(band);
		await visitor.openLesson(host);
		await new VerdictWalk(visitor).through(steps, (name) => inspector.look(name, band, EVERY));
		expect(inspector.problems).toEqual([]);
	});
}

for (const [language, band] of MAIN_WALKS) {
	test(`axe finds nothing in the main kinds of step (${language}, ${band})`, async ({
		page,
		request
	}) => {
		const shown = await shownSteps(page, request, language, band, MAIN);
		expect(await problemsIn(page, language, shown, ['axe'])).toEqual([]);
	});
}

for (const host of FINISHED) {
	test(`every step of ${host} can be heard`, async ({ page, request }) => {
		const { steps, ...lesson } = lessonIn(await builtLessons(request, 'zh'), host);
		await serveInstead(page, request, gallery({ ...lesson, steps }, steps));
		const shown = { host, kinds: steps.map(({ type }) => type) };
		expect(await problemsIn(page, 'zh', shown, ['heard'])).toEqual([]);
	});
}
