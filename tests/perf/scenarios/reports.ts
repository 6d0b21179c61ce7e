import type { Browser, Page } from '@playwright/test';
import { rows } from '../../fixtures/rows.ts';
import { Visitor } from '../../pages/visitor.ts';
import { median, type Measured } from '../target.ts';
import { ADDRESS, markAt, openTablet, slow, touchUntil, USUAL } from '../tablet.ts';

const CHILDREN = 300;
const LESSONS = 48;
const ANSWERS = 10;
/** Weeks of a year in which five groups meet. */
const WEEKS = 40;
const TIMES = 5;
const PIN = '246810';

/** Fills the tablet past the app’s own code, which would take minutes: same tables, same shapes. */
async function fill(page: Page, lessons: readonly string[]): Promise<void> {
	await page.evaluate(
		async ({ ids, children, answers, weeks }) => {
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
			const groups = ['apple', 'grape', 'pear', 'melon', 'cherry'];
			const colours = ['blue', 'red', 'orange', 'green', 'yellow', 'white'];
			const animals = ['swan', 'camel', 'fox', 'owl', 'sheep', 'horse', 'turtle', 'lion', 'duck'];
			const patterns = ['dots', 'stripes', 'waves', 'checks'];
			const today = Date.UTC(2026, 10, 1);
			const child = (n: number) => `child-${String(n).padStart(3, '0')}`;
			await write(
				'profiles',
				Array.from({ length: children }, (_, n) => ({
					id: child(n),
					tile: `${colours[n % 6]}-${animals[Math.floor(n / 6) % 9]}-${patterns[Math.floor(n / 54) % 4]}`,
					band: ['l', 'm', 'o'][n % 3],
					language: 'en',
					group: groups[n % 5],
					lastDay: '2026-11-01'
				}))
			);
			let seq = 0;
			const id = () => {
				const text = String(seq).padStart(12, '0');
				return `0193b8c0-0000-7000-8000-${text}`;
			};
			for (let n = 0; n < children; n++) {
				const events: unknown[] = [];
				const tallies = ids.map((lesson, k) => {
					const at = today - ((n + k) % 200) * 86_400_000;
					const counted: string[] = [];
					const event = (rest: object) => {
						counted.push(id());
						const stamp = { id: id(), device: 'perf', seq };
						events.push({ ...stamp, learner: child(n), lesson, at, ...rest });
						seq++;
					};
					event({ kind: 'launched' });
					const items = ['pre-K', 'pre-R', 'pre-A', 'post-K', 'post-R', 'post-A'];
					const found: Record<string, { correct: boolean; at: number; id: string }> = {};
					for (let a = 0; a < answers; a++) {
						const item = items[a] ?? `q${a}`;
						const correct = (n + a + k) % 3 > 0;
						found[item] = { correct, at, id: id() };
						event({ kind: 'answered', item, correct });
					}
					const done = (n + k) % 7 > 0;
					if (done) event({ kind: 'completed' });
					return {
						learner: child(n),
						lesson,
						state: done ? 'done' : 'begun',
						answers: found,
						launched: 1,
						completed: done ? 1 : 0,
						firstAt: at,
						lastAt: at,
						doneAt: done ? at : Infinity,
						counted
					};
				});
				await write('events', events);
				await write('tallies', tallies);
			}
			const day = (week: number) =>
				new Date(today - week * 7 * 86_400_000).toISOString().slice(0, 10);
			const states = ['present', 'present', 'late', 'absent-told', 'absent-unknown', 'travelling'];
			await write(
				'sessions',
				groups.flatMap((group, g) =>
					Array.from({ length: weeks }, (_, week) => ({
						id: `0193b8c0-0001-7000-8000-${String(g * weeks + week).padStart(12, '0')}`,
						device: 'perf',
						seq: seq++,
						turn: 1,
						kind: 'club',
						group,
						day: day(week),
						lesson: ids[week % ids.length],
						blocks: [],
						attendance: Object.fromEntries(
							Array.from({ length: children / 5 }, (__, n) => [
								child(n * 5 + g),
								states[(n + week) % states.length]
							])
						)
					}))
				)
			);
			database.close();
		},
		{ ids: lessons, children: CHILDREN, answers: ANSWERS, weeks: WEEKS }
	);
}

/** The ids of all lessons, from the pack that the app uses. */
async function lessonIds(page: Page): Promise<string[]> {
	const index = await page.evaluate(async () => {
		const read = await fetch('/packs/en/index.json');
		return (await read.json()) as { lessons: { id: string }[] };
	});
	return index.lessons.map(({ id }) => id).slice(0, LESSONS);
}

/** What is new is made short once, as soon as a facilitator has come in; then every report reads that. */
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
	await fill(page, await lessonIds(page));
	await page.goto(`${ADDRESS}/club`);
	await new Visitor(page, 'en').setPin(PIN);
	await madeShort(page);
	await slow(cdp, { cpu: 4 });
	const found: Measured[] = [];
	for (const name of ['progress', 'coming', 'report']) {
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
	return touchUntil(page, page.locator(`nav a[href="/club/${name}"]`), name);
}
