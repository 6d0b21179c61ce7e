import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/domain/content/language.ts';
import { Inspector, type Question } from '../pages/inspector.ts';
import { CLUB, OUTSIDE, WALL, inside, type ScreenStop } from '../pages/screens.ts';
import { SELDOM } from '../pages/seldom-screens.ts';
import { shapeProblems } from '../pages/shape-problems.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

/** What a screen is asked: adults read for themselves. */
function questionsOf(stop: ScreenStop): Question[] {
	const isRead = CLUB.includes(stop);
	return ['axe', ...(isRead ? [] : ['heard' as const]), 'fits'];
}

/** Letters and sizes for which no screen was drawn, and in which no control may be lost. */
const NARROW = [
	{ text: '2', width: 1280, height: 800 },
	{ text: '2', width: 360, height: 740 },
	{ text: '1', width: 740, height: 360 }
];

test('with the largest letters, and on a telephone on its side, each screen keeps its controls', async ({
	page
}) => {
	const visitor = new Visitor(page, 'ug');
	const problems: string[] = [];
	const walk = async (stops: readonly ScreenStop[]) => {
		for (const stop of stops) {
			await stop.open(visitor);
			for (const { text, width, height } of NARROW) {
				await page.setViewportSize({ width, height });
				await page.locator('.app').evaluate((app, size) => (app.dataset.text = size), text);
				const found = await shapeProblems(page, 40);
				// The box of a place may leave the picture of a road at its foot; its sign and its name stay in it.
				const lost = found.filter(
					(one) => one.startsWith('control') !== /cut by .(view|road)/.test(one)
				);
				problems.push(...lost.map((one) => `${width}×${height}, ${text}, ${stop.name}: ${one}`));
			}
			await page.setViewportSize({ width: 1280, height: 800 });
		}
	};
	await visitor.enterDoor();
	await walk(OUTSIDE);
	for (const band of ['l', 'm', 'o'] as const) {
		await visitor.comeAsGuest(band);
		await walk(inside(band));
	}
	await walk(WALL);
	expect(problems).toEqual([]);
});

for (const language of LANGUAGES) {
	test(`on a low telephone each place of the road can be touched beside the card of the next lesson (${language})`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 640 });
		const child = new Visitor(page, language);
		await child.enterDoor();
		await child.comeAsGuest('m');
		await expect(page.locator('.next .card')).toBeVisible();
		const covered = await page.locator('a.stop').evaluateAll((stops) =>
			stops
				.filter((stop) => {
					const { left, top, width } = stop.querySelector('.disc')!.getBoundingClientRect();
					return !stop.contains(document.elementFromPoint(left + width / 2, top + width / 2));
				})
				.map((stop) => stop.textContent)
		);
		expect(covered).toEqual([]);
	});

	test(`axe finds nothing on any screen, each can be heard, and fits on every tablet and telephone (${language})`, async ({
		page
	}) => {
		const visitor = new Visitor(page, language);
		const inspector = new Inspector(page);
		const walk = async (stops: readonly ScreenStop[]) => {
			for (const stop of stops) {
				await stop.open(visitor);
				await inspector.look(stop.name, stop.band, questionsOf(stop));
			}
		};
		await visitor.enterDoor();
		await walk(OUTSIDE);
		for (const band of ['l', 'm', 'o'] as const) {
			await visitor.comeAsGuest(band);
			await walk(inside(band));
		}
		await walk(WALL);
		await walk(CLUB);
		expect(inspector.problems).toEqual([]);
	});

	test(`axe finds nothing on screens that come about seldom, each can be heard, and fits on every tablet and telephone (${language})`, async ({
		page
	}) => {
		const visitor = new Visitor(page, language);
		const inspector = new Inspector(page);
		await visitor.enterDoor();
		for (const stop of SELDOM) {
			await stop.open(visitor);
			await inspector.look(stop.name, stop.band, questionsOf(stop));
		}
		expect(inspector.problems).toEqual([]);
	});
}
