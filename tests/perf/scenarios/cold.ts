import type { Browser } from '@playwright/test';
import { earlyRequests, pictureOf } from '../../pages/early-requests.ts';
import { median, type Measured } from '../target.ts';
import { ADDRESS, markAt, openTablet, POOR, USUAL, type Conditions } from '../tablet.ts';

const RUNS = 7;
/** The lesson that is measured: ten narrated, illustrated pages and more. */
export const LESSON = 'feelings-and-calm.l.1';

interface Opened {
	painted: number;
	usable: number;
	bytes: number;
	script: number;
	/** Scripts without those that draw. */
	plainScript: number;
	requests: number;
}

async function openCold(
	browser: Browser,
	conditions: Conditions,
	path: string,
	mark: string
): Promise<Opened> {
	const tablet = await openTablet(browser, conditions);
	await tablet.page.goto(`${ADDRESS}${path}`, { waitUntil: 'commit' });
	const usable = await markAt(tablet.page, mark);
	const { bytes, requests } = tablet.wire();
	const scripts = [...tablet.scripts()];
	const painted = await tablet.page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
	);
	const early = await earlyRequests(tablet.page);
	const drawing = [...early.drawing, ...pictureOf(early, LESSON)];
	await tablet.close();
	const script = sum(scripts);
	const plainScript = sum(scripts.filter(([path]) => !drawing.includes(path)));
	return { painted, usable, bytes, script, plainScript, requests };
}

function sum(scripts: [path: string, bytes: number][]): number {
	return scripts.reduce((total, [, bytes]) => total + bytes, 0);
}

async function repeated(times: number, once: () => Promise<Opened>): Promise<Opened[]> {
	const runs: Opened[] = [];
	for (let n = 0; n < times; n++) runs.push(await once());
	return runs;
}

/** First visits: nothing on the tablet yet. */
export async function coldVisits(browser: Browser): Promise<Measured[]> {
	const door = await repeated(RUNS, () => openCold(browser, USUAL, '/', 'door'));
	const lesson = await repeated(RUNS, () =>
		openCold(browser, USUAL, `/lesson/${LESSON}`, 'lesson')
	);
	const poor = await repeated(3, () => openCold(browser, POOR, `/lesson/${LESSON}`, 'lesson'));
	const of = (runs: Opened[], key: keyof Opened) => median(runs.map((run) => run[key]));
	return [
		{ name: 'Door painted, cold', value: of(door, 'painted'), target: 1000, unit: 'ms' },
		{ name: 'Door usable, cold', value: of(door, 'usable'), target: 1900, unit: 'ms' },
		{ name: 'lesson ready, cold', value: of(lesson, 'usable'), target: 1900, unit: 'ms' },
		{
			name: 'lesson ready, cold, 6× and 400 kbit/s',
			value: of(poor, 'usable'),
			target: 5000,
			unit: 'ms',
			note: '3 runs'
		},
		{
			name: 'over the wire until the lesson is ready',
			value: of(lesson, 'bytes') / 1000,
			target: 200,
			unit: 'kB',
			note: `${of(lesson, 'requests')} requests, scripts with scenes ${Math.round(of(lesson, 'script') / 1000)} kB`
		},
		{
			name: 'scripts without scenes until then',
			value: of(lesson, 'plainScript') / 1000,
			target: 120,
			unit: 'kB'
		}
	];
}
