import type { Browser, CDPSession, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { CLASS_DAY, liveDay } from '../../fixtures/class-day.ts';
import { TabletsPage } from '../../pages/tablets-page.ts';
import { median, type Measured } from '../target.ts';
import { ADDRESS, eventUntil, slow, touchUntil } from '../tablet.ts';

const TIMES = 7;
const LEAST_BYTES = 35_000;

/** A class day crosses from one tablet of a club to others by file. */
export async function byFile(browser: Browser): Promise<Measured[]> {
	const giver = await TabletsPage.open(browser, ADDRESS);
	await giver.button('first.begin').click();
	await giver.button('backup').waitFor();
	// Taken before the day: who joins by it is in the club and has nothing of the day.
	const club = await (await giver.saves('backup')).path();
	await giver.button('filed.no').click();
	await liveDay(giver.page, { events: CLASS_DAY });
	const cdp = await slowed(giver.page, 4);
	const [saving, opening, atOnce]: [number[], number[], number[]] = [[], [], []];
	for (let n = 0; n < TIMES; n++) {
		const downloading = giver.page.waitForEvent('download');
		saving.push(await touchUntil(giver.page, giver.button('save'), 'filed'));
		const file = await (await downloading).path();
		await giver.button('filed.no').click();
		const { length } = await readFile(file);
		if (length < LEAST_BYTES) throw new Error(`a class day of ${length} bytes is none`);
		const day = { club, code: giver.recoveryCode, file };
		opening.push(await opened(browser, day, 4));
		atOnce.push(await opened(browser, day, 1));
	}
	await cdp.detach();
	await giver.close();
	return [
		measured('saved: from the touch to the file', saving),
		measured('opened: from the choice to what came', opening),
		measured('opened without a slowed processor', atOnce)
	];
}

/** On a tablet that is in the club already; putting it there is no part of the time. */
async function opened(
	browser: Browser,
	{ club, code, file }: { club: string; code: string; file: string },
	cpu: number
): Promise<number> {
	const taker = await TabletsPage.open(browser, ADDRESS);
	await taker.joinsBy(club, code);
	await taker.button('open').waitFor();
	await slowed(taker.page, cpu);
	const input = taker.page.locator('main input[type=file]');
	const time = await eventUntil(taker.page, 'change', () => input.setInputFiles(file), 'came');
	await taker.page.getByText(taker.words('came.title').replace('{from}', '')).waitFor();
	await taker.close();
	return time;
}

async function slowed(page: Page, cpu: number): Promise<CDPSession> {
	const cdp = await page.context().newCDPSession(page);
	await slow(cdp, { cpu });
	return cdp;
}

function measured(what: string, times: readonly number[]): Measured {
	return {
		name: `class day of 35 kB by file, ${what}`,
		value: median(times),
		target: 2000,
		unit: 'ms',
		note: times.map(Math.round).join(', ')
	};
}
