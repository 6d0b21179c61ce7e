import type { Browser, Page } from '@playwright/test';
import { LessonPage } from '../../pages/lesson-page.ts';
import { median, percentile, type Measured } from '../target.ts';
import { ADDRESS, markAt, openTablet, slow, touchUntil, USUAL } from '../tablet.ts';
import { LESSON } from './cold.ts';

const EVENTS = 300_000;
/** Lessons whose questions are answered, and more of those than a lesson has. */
const ANSWERED = [LESSON, 'my-strengths.l.1', 'school-is-for-me.l.1', 'friends-and-respect.l.1'];
const QUESTIONS = 12;
/** So long a child looks at a page before and after a touch, in ms. */
const STILL = 500;
const CHILDREN = 500;
const LESSONS = 48;
const ANIMALS = ['swan', 'camel', 'fox', 'owl', 'sheep', 'horse', 'turtle', 'lion', 'duck', 'bee'];
const COLOURS = [
	'blue',
	'yellow',
	'red',
	'green',
	'white',
	'violet',
	'orange',
	'sky',
	'black',
	'pink'
];
const PATTERNS = ['dots', 'stripes', 'waves', 'checks'];

/** Fills the tablet past the app’s own code, which would take minutes: same tables, same shapes. */
async function fill(page: Page): Promise<void> {
	await page.evaluate(
		async ({ events, children, lessons, begun, animals, colours, patterns }) => {
			const open = indexedDB.open('yol');
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				open.onsuccess = () => resolve(open.result);
				open.onerror = () => reject(new Error('the database did not open'));
			});
			const write = (table: string, rows: unknown[]) =>
				new Promise<void>((resolve, reject) => {
					const transaction = database.transaction(table, 'readwrite', { durability: 'relaxed' });
					for (const row of rows) transaction.objectStore(table).put(row);
					transaction.oncomplete = () => resolve();
					transaction.onerror = () => reject(new Error(table));
				});
			const tile = (n: number) =>
				`${colours[Math.floor(n / 10) % 10]}-${animals[n % 10]}-${patterns[Math.floor(n / 100) % 4]}`;
			const fruits = ['apple', 'grape', 'pear', 'melon', 'cherry'];
			await write(
				'profiles',
				Array.from({ length: children }, (_, n) => ({
					id: `child-${n}`,
					tile: tile(n),
					band: 'm',
					language: 'en',
					group: fruits[n % 5],
					misses: { count: 0, at: 0 },
					lastDay: '2026-11-24'
				}))
			);
			const day = Date.UTC(2026, 10, 1);
			const perChild = Math.ceil(events / children);
			for (let child = 0; child < children; child++) {
				const rows = Array.from({ length: perChild }, (_, n) => ({
					id: `0190-${child}-${String(n).padStart(6, '0')}`,
					learner: `child-${child}`,
					lesson: `lesson-${n % lessons}`,
					kind: 'answered',
					item: `q${n % 9}`,
					correct: n % 3 !== 0,
					at: day,
					device: 'perf',
					seq: child * perChild + n
				}));
				await write('events', rows);
				const tallies = Array.from({ length: lessons }, (_, n) => ({
					learner: `child-${child}`,
					// Begun before, or the questions around a module would come first.
					lesson: begun[n] ?? `lesson-${n}`,
					state: 'done',
					answers: {},
					launched: 1,
					completed: 1,
					firstAt: day,
					lastAt: day,
					doneAt: day,
					counted: []
				}));
				await write('tallies', tallies);
			}
			database.close();
		},
		{
			events: EVENTS,
			children: CHILDREN,
			lessons: LESSONS,
			begun: ANSWERED,
			animals: ANIMALS,
			colours: COLOURS,
			patterns: PATTERNS
		}
	);
}

/** A tablet at the end of a long year: 300,000 events and 500 children. */
export async function fullTablet(browser: Browser): Promise<Measured[]> {
	const tablet = await openTablet(browser, { ...USUAL, cpu: 1 });
	const { page, cdp } = tablet;
	await page.goto(`${ADDRESS}/who`);
	await markAt(page, 'wall');
	await fill(page);
	await slow(cdp, { cpu: 4 });
	const walls: number[] = [];
	const roads: number[] = [];
	for (let n = 0; n < 7; n++) {
		walls.push(await openWall(page));
		roads.push(await openFirstTile(page));
	}
	const appends = await appendTimes(page);
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
			value: percentile(appends, 95),
			target: 20,
			unit: 'ms',
			note: `${appends.length} answers, beginnings and ends, each with its tally on the disk`
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

/** Plays to the end. At a question nothing but the child touches the page while the answer is written. */
async function answerAll(page: Page): Promise<void> {
	const lesson = new LessonPage(page, 'en');
	const options = page.locator('.options');
	const isAsked = async () => (await options.isVisible()) || (await lesson.end.isVisible());
	for (let asked = 0; asked < QUESTIONS && !(await lesson.end.isVisible()); asked++) {
		await lesson.goOnUntil(isAsked);
		await page.waitForTimeout(STILL);
		// Once to hear it, once to choose it.
		await page.keyboard.press('1');
		await page.keyboard.press('1');
		await page.waitForTimeout(STILL);
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
