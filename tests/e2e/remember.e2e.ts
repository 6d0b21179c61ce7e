import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startOfDay } from '../../src/lib/domain/day.ts';
import { DOUBLE_TAP_MS } from '../../src/lib/domain/lesson/double-tap.ts';
import { begun, CHILD } from '../fixtures/children.ts';
import { shownSteps } from '../fixtures/gallery-lesson.ts';
import { put, rows } from '../fixtures/rows.ts';
import { writtenLessons } from '../fixtures/written-lessons.ts';
import { touchAgain, trackIn } from '../pages/lesson-page.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const LESSON = 'moving-safely.m.1';
const QUESTION = 'q1';
const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 10, 23, 6);

/** What holds in the question, as it is written in English. */
function rightAnswer(): string {
	const lesson = writtenLessons().find(({ id }) => id === LESSON);
	const step = lesson?.steps.find(({ id }) => id === QUESTION);
	if (step?.type !== 'single') throw new Error('the question has options');
	return step.options.find(({ correct }) => correct)?.t ?? '';
}

/** The child left off at the question. */
async function standsAtTheQuestion(page: Page) {
	const { version } = writtenLessons().find(({ id }) => id === LESSON) ?? { version: 0 };
	const saved = { lesson: LESSON, version, at: QUESTION, tries: {} };
	await put(page, 'resume', [{ learner: CHILD.id, saved }]);
}

/** The first touch says the answer, the second one chooses it. */
async function answerRight(page: Page) {
	const option = page.getByRole('radio', { name: rightAnswer() });
	await option.click();
	await touchAgain(option);
	await expect(page.locator('section.fb.yes')).toBeVisible();
}

const boxes = async (page: Page) => (await rows(page, 'cards')).map((row) => row.card);

async function comeBackAt(page: Page, child: Visitor, day: number) {
	await page.clock.setFixedTime(day);
	await page.goto('/who');
	await child.touchTile(CHILD.tile);
	await page.waitForURL('**/road');
	await page.locator('.road').waitFor();
}

test('what was answered right is asked again after three days, and moves on by a right answer', async ({
	page
}) => {
	await page.clock.setFixedTime(MONDAY);
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.comeAs(CHILD);
	await standsAtTheQuestion(page);
	await child.openLesson(LESSON);
	await child.button('player.skip').click();
	await answerRight(page);
	await expect.poll(() => boxes(page)).toMatchObject([{ item: QUESTION, box: 1 }]);

	const remember = page.getByRole('link', { name: child.t('road.remember') });
	await comeBackAt(page, child, MONDAY + 2 * DAY);
	await expect(remember).toBeHidden();
	await comeBackAt(page, child, MONDAY + 3 * DAY);
	await remember.click();
	await answerRight(page);
	await child.button('word.next').click();
	await expect(page.getByText(child.t('review.done'))).toBeVisible();
	await expect
		.poll(() => boxes(page))
		.toMatchObject([{ item: QUESTION, box: 2, due: startOfDay(MONDAY) + 10 * DAY }]);

	await child.button('word.road').click();
	await page.waitForURL('**/road');
	await expect(remember).toBeHidden();
});

test('where nothing is due, the page says so and leads to the road', async ({ page }) => {
	const child = new Visitor(page, 'ug');
	await child.enterDoor();
	await child.comeAs({ ...CHILD, language: 'ug' });
	await child.go('/remember');
	await expect(page.getByText(child.t('review.empty'))).toBeVisible();
	await child.button('word.road').click();
	await page.waitForURL('**/road');
});

test('the questions before a module are asked once, without a verdict', async ({ page }) => {
	await page.clock.install();
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.comeAs(CHILD);
	await child.openLesson(LESSON);
	await expect(page.getByText(child.t('player.paired.pre.first'))).toBeVisible();
	for (let line = 0; line < 3; line++) await child.button('word.next').click();
	for (const facet of ['K', 'R', 'A']) {
		await child.button('step.notsure').click();
		await expect(page.locator('section.fb')).toHaveCount(0);
		await expect
			.poll(async () => (await rows(page, 'events')).map(({ item }) => item))
			.toContain(`pre-${facet}`);
		// A child reads the next one first; a touch at once would be the other half of a double tap.
		await page.clock.fastForward(DOUBLE_TAP_MS);
	}
	await child.button('word.next').click();
	await expect
		.poll(async () => (await rows(page, 'events')).map(({ kind }) => kind))
		.toContain('launched');

	await child.button('word.road').click();
	await page.waitForURL('**/road');
	await child.openLesson(LESSON);
	await expect(trackIn(page)).toBeVisible();
	await expect(child.button('player.skip')).toBeHidden();
	expect(await rows(page, 'cards')).toEqual([]);
});

test('three weeks after a module one of its questions comes back, once and without a verdict', async ({
	page
}) => {
	await page.clock.setFixedTime(MONDAY);
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.comeAs(CHILD);
	const at = MONDAY - 20 * DAY;
	const answer = (id: string) => ({ correct: true, at, id });
	const answers = { 'post-K': answer('e1'), 'post-R': answer('e2'), 'post-A': answer('e3') };
	await put(page, 'tallies', [
		{ ...begun(CHILD.id, LESSON), state: 'done', completed: 1, doneAt: at, answers }
	]);
	const remember = page.getByRole('link', { name: child.t('road.remember') });
	await comeBackAt(page, child, MONDAY);
	await expect(remember).toBeHidden();

	await comeBackAt(page, child, MONDAY + DAY);
	await remember.click();
	const option = page.getByRole('radio').first();
	await option.click();
	await touchAgain(option);
	await expect(page.getByText(child.t('review.done'))).toBeVisible();
	await expect(page.locator('section.fb')).toHaveCount(0);
	const [event, ...others] = await rows(page, 'events');
	expect(event).toMatchObject({ kind: 'answered', lesson: LESSON });
	expect(event?.item).toMatch(/^later-[KRA]$/);
	expect(others).toEqual([]);

	await child.button('word.road').click();
	await page.waitForURL('**/road');
	await expect(remember).toBeHidden();
});

test('help in the middle of what is remembered in a lesson comes back to that question, and speaks it', async ({
	page,
	request
}) => {
	const { host } = await shownSteps(page, request, 'en', 'm', ['link_review']);
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	const asked = 'feelings-and-calm.m.1';
	const card = { learner: CHILD.id, lesson: asked, item: 'q1', box: 1, seen: 1, due: 2 };
	await put(page, 'cards', [{ learner: CHILD.id, item: `${asked}#q1`, card }]);
	await put(page, 'tallies', [begun(CHILD.id, host)]);
	await child.comeAs(CHILD);
	await child.openLesson(host);
	const question = page.locator('main.lesson h1');
	await expect(page.locator('main.lesson .options:visible')).toBeVisible();
	const words = await question.textContent();

	await child.button('word.help').click();
	await expect(page.locator('.help .steps')).toBeVisible();
	await child.button('word.back').click();
	await expect(question).toHaveText(words ?? '');
	// Words that wait for their turn are pale; where nothing of a text is spoken, all are ink.
	await expect(question.locator('.word.todo, .word.now').first()).toBeVisible();
});

test('where no question that is due can be asked any more, the lesson shows and says that there is none', async ({
	page,
	request
}) => {
	const { host } = await shownSteps(page, request, 'en', 'm', ['reflect', 'link_review']);
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	const card = { learner: CHILD.id, lesson: LESSON, item: 'gone', box: 1, seen: 1, due: 2 };
	await put(page, 'cards', [{ learner: CHILD.id, item: `${LESSON}#gone`, card }]);
	await put(page, 'tallies', [begun(CHILD.id, host)]);
	await child.comeAs(CHILD);
	await child.openLesson(host);
	await child.button('word.next').click();
	await expect(page.getByText(child.t('step.review.none'))).toBeVisible();
	await expect(page.locator('main.lesson .circle svg')).toBeVisible();
	for (const [width, height] of [
		[740, 360],
		[1024, 600]
	] as const) {
		await page.setViewportSize({ width, height });
		await expect(page.getByText(child.t('step.review.none'))).toBeInViewport({ ratio: 1 });
	}
	await expect(page.locator('main.lesson h1 .word:is(.todo, .now)').first()).toBeVisible();
});

test('while a question is still on its way the child can hide, and go back to the road', async ({
	page
}) => {
	await page.route(`**/packs/en/${LESSON}.*.json`, () => new Promise(() => undefined));
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	const card = { learner: CHILD.id, lesson: LESSON, item: QUESTION, box: 1, seen: 1, due: 2 };
	await put(page, 'cards', [{ learner: CHILD.id, item: `${LESSON}#${QUESTION}`, card }]);
	await child.comeAs(CHILD);
	await child.go('/remember');
	await expect(child.button('word.hide')).toBeVisible();
	await child.button('word.road').click();
	await page.waitForURL('**/road');
});
