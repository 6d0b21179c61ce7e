import { LessonPage } from '../pages/lesson-page.ts';
import { WallPage } from '../pages/wall-page.ts';
import { expect, test } from '../fixtures/tablet.ts';
import type { Tablet } from '../fixtures/tablet.ts';
import {
	FOX_NAME,
	SWAN_LESSON,
	SWAN_NAME,
	SWAN_SECRET,
	TWO_CHILDREN
} from '../fixtures/two-children.ts';

/** A tablet that was online once, in Uyghur, with two children on its wall. */
async function prepare(tablet: Tablet) {
	await tablet.open('/');
	await new WallPage(tablet.page, 'ug').comeIn();
	await tablet.put('profiles', TWO_CHILDREN);
	await tablet.page.reload();
	await new WallPage(tablet.page, 'ug').enter(SWAN_NAME, SWAN_SECRET);
	await tablet.isKept();
	await expect.poll(() => packFiles(tablet), { timeout: 30_000 }).toBeGreaterThan(40);
}

/** Files of the Uyghur packs that are on the tablet; of those for adults alone, if a folder is named. */
function packFiles({ page }: Tablet, folder = '/packs/') {
	return page.evaluate(async (name) => {
		const kept = await (await caches.open('packs')).keys();
		return kept.filter(({ url }) => url.includes(name)).length;
	}, folder);
}

test('what to do when a child tells is there without network, though no adult was ever at this tablet', async ({
	tablet
}) => {
	await prepare(tablet);
	await expect.poll(() => packFiles(tablet, '/adults/'), { timeout: 60_000 }).toBeGreaterThan(40);
	await tablet.goOffline();
	await tablet.open('/guide/safeguarding');
	await expect(tablet.page.locator('section ol').first()).toBeVisible();
	await tablet.open('/family');
	await expect(tablet.page.locator('a.today')).toBeVisible();
});

test('three pictures and a whole lesson in Uyghur that is heard, with quiz and review, without network and server', async ({
	tablet
}) => {
	test.setTimeout(150_000);
	await prepare(tablet);
	await tablet.goOffline();

	await tablet.open('/who');
	const wall = new WallPage(tablet.page, 'ug');
	await wall.putNoticeAway();
	await wall.goToDoor();
	await wall.comeIn();
	await wall.enter(SWAN_NAME, SWAN_SECRET);
	const lesson = await openLesson(tablet);
	// A word is lit by the clock of the sound: never where nothing plays.
	await expect(tablet.page.locator('main.lesson .caption .now')).toBeVisible();
	await lesson.finish();
	expect(lesson.answered).toBeGreaterThan(3);

	await expect.poll(() => kindsOf(tablet)).toContain('completed');
	expect(await kindsOf(tablet)).toContain('answered');
	expect((await tablet.rows('cards')).length).toBeGreaterThan(0);
	expect((await tablet.rows('tallies')).map(({ state }) => state)).toEqual(['done']);

	await tablet.closeBrowser();
	await tablet.openBrowser({ offline: true });
	await tablet.open('/who');
	const again = new WallPage(tablet.page, 'ug');
	await again.enter(FOX_NAME);
	await tablet.open('/who');
	await again.enter(SWAN_NAME, SWAN_SECRET);
	expect((await tablet.rows('tallies')).map(({ state }) => state)).toEqual(['done']);
	await answersAgain(tablet);
});

/** Weeks have gone by, and what the child has learnt is asked again. */
async function answersAgain(tablet: Tablet) {
	const before = (await tablet.rows('cards')) as { card: { due: number } }[];
	const due = before.map((row) => ({ ...row, card: { ...row.card, due: 0 } }));
	await tablet.put('cards', due);
	await tablet.open('/who');
	await new WallPage(tablet.page, 'ug').enter(SWAN_NAME, SWAN_SECRET);
	await follow(tablet, '/remember');
	const review = new LessonPage(tablet.page, 'ug');
	await review.answerOne();
	const moved = async () =>
		((await tablet.rows('cards')) as typeof due).filter(({ card }) => card.due > 0).length;
	await expect.poll(moved).toBeGreaterThan(0);
}

async function openLesson(tablet: Tablet) {
	await follow(tablet, `/lesson/${SWAN_LESSON}`);
	const lesson = new LessonPage(tablet.page, 'ug');
	await expect(lesson.progress).toBeVisible();
	return lesson;
}

/** Follows a link; the app is not loaded again. */
async function follow(tablet: Tablet, href: string) {
	await tablet.page.evaluate((to) => {
		const link = document.createElement('a');
		link.href = to;
		document.body.append(link);
		link.click();
		link.remove();
	}, href);
}

async function kindsOf(tablet: Tablet) {
	return (await tablet.rows('events')).map(({ kind }) => kind);
}
