import type { Browser, Page } from '@playwright/test';
import { rows } from '../../fixtures/rows.ts';
import { Visitor } from '../../pages/visitor.ts';
import { livesThrough } from '../long-year.ts';
import { median, type Measured } from '../target.ts';
import { ADDRESS, atRest, markAt, openTablet, slow, touchUntil, USUAL } from '../tablet.ts';

const CHILDREN = 300;
const LESSONS = 48;
const ANSWERS = 10;
/** Weeks of a year in which five groups meet. */
const WEEKS = 40;
const REPORTS = ['progress', 'coming', 'report'];
const TIMES = 5;
const PIN = '246810';
/** A page that has come is drawn within this, before anybody touches the next. Milliseconds. */
const LONGEST_REST = 5_000;

/** The ids of all lessons, from the pack that the app uses. */
async function lessonIds(page: Page): Promise<string[]> {
	const index = await page.evaluate(async () => {
		const read = await fetch('/packs/en/index.json');
		return (await read.json()) as { lessons: { id: string }[] };
	});
	return index.lessons.map(({ id }) => id).slice(0, LESSONS);
}

/** The app keeps every tally in short as well; for those that were written past it that is done once, when a facilitator comes in. */
async function madeShort(page: Page): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		if ((await rows(page, 'digests')).length >= CHILDREN) return;
	}
	throw new Error('the tallies were never made short');
}

/** Reports of a club at the end of a long year: 300 children × 48 lessons × 10 answers. */
export async function clubReports(browser: Browser): Promise<Measured[]> {
	const tablet = await openTablet(browser, { ...USUAL, cpu: 1 });
	const { page, cdp } = tablet;
	await page.goto(`${ADDRESS}/who`);
	await markAt(page, 'wall');
	const lessons = await lessonIds(page);
	await livesThrough(page, { children: CHILDREN, lessons, answers: ANSWERS, weeks: WEEKS });
	await page.goto(`${ADDRESS}/club`);
	await new Visitor(page, 'en').setPin(PIN);
	await madeShort(page);
	await slow(cdp, { cpu: 4 });
	const found: Measured[] = [];
	for (const name of REPORTS) {
		const times: number[] = [];
		for (let n = 0; n < TIMES; n++) times.push(await opened(page, name));
		found.push({
			name: `/club/${name} of 300 children, 150,000 answers`,
			value: median(times),
			target: 500,
			unit: 'ms',
			note: `from the touch to the report that can be read; ${times.map(Math.round).join(', ')}`
		});
	}
	await tablet.close();
	return found;
}

/** From the page of today, by its link; the app says when the report stands. */
async function opened(page: Page, name: string): Promise<number> {
	await page.locator('nav a[href="/club/children"]').click();
	await page.waitForURL('**/club/children');
	await atRest(page, LONGEST_REST);
	return touchUntil(page, page.locator(`nav a[href="/club/${name}"]`), name);
}
