import { expect, test } from '@playwright/test';
import { builtLessons, gallery, lessonIn, serveInstead } from '../fixtures/gallery-lesson.ts';
import { put } from '../fixtures/rows.ts';
import { ClassPage } from '../pages/class-page.ts';
import { unfit } from '../pages/unfit.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

/** The lesson in whose place the question stands. */
const LESSON = 'promises-and-traps.l.1';
/** A question with four answers, of which one has a long word. */
const FOUR = { lesson: 'feelings-and-calm.o.2', step: 's05' };

test('four answers, and what a class thought of them before and now, fit beside the keys of a vote on a tablet held upright or small', async ({
	page
}) => {
	const lessons = await builtLessons(page.request, 'ug');
	const steps = lessonIn(lessons, FOUR.lesson).steps.filter(({ id }) => id === FOUR.step);
	await serveInstead(page, page.request, gallery(lessonIn(lessons, LESSON), steps));
	const teacher = new Visitor(page, 'ug');
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'here', second: 'zh' } }]);
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.goto(`/present/${LESSON}`);
	await new ClassPage(page).goOnTo('look-1');
	expect(await unfit(page)).toEqual([]);
	await page.getByRole('button', { name: teacher.t('class.vote.title') }).click();
	const more = page.getByRole('button', {
		name: teacher.t('class.vote.more').split('{')[0] ?? ''
	});
	await expect(more).toHaveCount(4);
	for (let n = 0; n < 9; n++) await more.nth(1).click();
	for (const key of ['v', 'c']) await page.keyboard.press(key);
	for (let n = 0; n < 12; n++) await more.nth(2).click();
	await page.keyboard.press('v');
	await expect(page.locator('.slide[role=main] .stones')).toHaveCount(8);
	for (const [width, height] of [
		[800, 1280],
		[768, 1024],
		[1024, 768]
	] as const) {
		await page.setViewportSize({ width, height });
		expect(await unfit(page), `${width}×${height}`).toEqual([]);
	}
});
