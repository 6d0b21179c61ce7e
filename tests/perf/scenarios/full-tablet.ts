import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { LessonPage } from '../../pages/lesson-page.ts';
import { bundled } from '../bundled.ts';
import { livesThrough } from '../long-year.ts';
import { median, percentile, type Measured } from '../target.ts';
import { ADDRESS, atRest, markAt, openTablet, slow, touchUntil, USUAL } from '../tablet.ts';
import { LESSON } from './cold.ts';

const CHILDREN = 500;
const ANSWERS = 11;
/** Lessons that were done before, so that no questions around a module come first, and are done again. */
const ANSWERED = [LESSON, 'my-strengths.l.1', 'school-is-for-me.l.1', 'friends-and-respect.l.1'];
/** The others need no content: only their events weigh. */
const LESSONS = [...ANSWERED, ...Array.from({ length: 44 }, (_, n) => `other.m.${n}`)];
/** How many answers the log takes alone. */
const BARE = 60;
/** More questions than a lesson has. */
const QUESTIONS = 12;
/** Longer than this a child does not wait for a page to come to rest, in ms. */
const STILL = 500;

/** A tablet at the end of a long year: 300,000 events and 500 children. */
export async function fullTablet(browser: Browser): Promise<Measured[]> {
	const tablet = await openTablet(browser, { ...USUAL, cpu: 1 });
	const { page, cdp } = tablet;
	await page.goto(`${ADDRESS}/who`);
	await markAt(page, 'wall');
	await livesThrough(page, { children: CHILDREN, lessons: LESSONS, answers: ANSWERS, weeks: 0 });
	await slow(cdp, { cpu: 4 });
	const walls: number[] = [];
	const roads: number[] = [];
	for (let n = 0; n < 7; n++) {
		walls.push(await openWall(page));
		roads.push(await openFirstTile(page));
	}
	const played = await appendTimes(page);
	const bare = await bareAppends(page);
	await tablet.close();
	return [
		{
			name: 'wall with 500 children, 300,000 events',
			value: median(walls),
			target: 400,
			unit: 'ms'
		},
		{ name: 'road with 300,000 events', value: median(roads), target: 300, unit: 'ms' },
		{
			name: 'append with 300,000 events, p95',
			value: percentile(bare, 95),
			target: 20,
			unit: 'ms',
			note: `${bare.length} answers, each with its tally on the disk, the page at rest`
		},
		{
			name: 'append while the page answers the child, p95',
			value: percentile(played, 95),
			target: 20,
			unit: 'ms',
			note: `${played.length} answers, beginnings and ends`
		}
	];
}

/** From the Door, by its second touch, to the wall that can be used. */
async function openWall(page: Page): Promise<number> {
	await page.goto(`${ADDRESS}/`);
	await markAt(page, 'door');
	const door = page.locator('button[lang="en"]').first();
	await door.click();
	return touchUntil(page, door, 'wall');
}

async function openFirstTile(page: Page): Promise<number> {
	const tile = page.locator('.tiles button').first();
	await tile.click();
	await tile.locator('.badge').waitFor();
	return touchUntil(page, tile, 'road');
}

/** Answers the questions of lessons, one after the other: the app says how long its log took. */
async function appendTimes(page: Page): Promise<number[]> {
	await page.evaluate(() => {
		const seen: number[] = [];
		Object.assign(globalThis, { appended: seen });
		new PerformanceObserver((list) => {
			for (const { name, duration } of list.getEntries())
				if (name === 'yol:append') seen.push(duration);
		}).observe({ type: 'measure' });
	});
	for (const lesson of ANSWERED) {
		await follow(page, `/lesson/${lesson}`);
		await page.locator('main.lesson').waitFor();
		await answerAll(page);
	}
	return page.evaluate(() => (globalThis as unknown as { appended: number[] }).appended);
}

/** The log alone, beside a Door at rest: what it takes without the pictures and the voice of a lesson. */
async function bareAppends(page: Page): Promise<number[]> {
	await page.goto(`${ADDRESS}/`);
	await markAt(page, 'door');
	await page.evaluate(await bundled(fileURLToPath(new URL('../bare-log.ts', import.meta.url))));
	const times: number[] = [];
	for (let n = 0; n < BARE; n++) {
		await atRest(page, STILL);
		times.push(
			await page.evaluate((item) => appendBare('child-007', 'my-strengths.l.1', item), `bare-${n}`)
		);
	}
	return times;
}

/** Plays to the end. At a question nothing but the child touches the page while the answer is written. */
async function answerAll(page: Page): Promise<void> {
	const lesson = new LessonPage(page, 'en');
	const options = page.locator('.options:visible');
	const isAsked = async () => (await options.isVisible()) || (await lesson.end.isVisible());
	for (let asked = 0; asked < QUESTIONS; asked++) {
		await lesson.goOnUntil(isAsked);
		if (await lesson.end.isVisible()) return;
		await atRest(page, STILL);
		// Once to hear it, and once to choose it as soon as that may be.
		await page.keyboard.press('1');
		await options.locator('[data-option="0"] small').waitFor();
		await page.keyboard.press('1');
		await atRest(page, STILL);
		await lesson.goOnUntil(async () => !(await options.isVisible()));
	}
}

async function follow(page: Page, href: string): Promise<void> {
	await page.evaluate((to) => {
		const link = document.createElement('a');
		link.href = to;
		document.body.append(link);
		link.click();
		link.remove();
	}, href);
	await page.waitForURL(`**${href}`);
}
