import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import type { CompiledLesson, PackIndex } from '../../../src/lib/domain/content/compiled.ts';
import { Visitor } from '../../pages/visitor.ts';
import { bundled } from '../bundled.ts';
import { median, type Measured } from '../target.ts';
import { ADDRESS, looks, markAt, openKept, slow, touchUntil, USUAL } from '../tablet.ts';
import { LESSON } from './cold.ts';

const TIMES = 7;
const SETTLED = { cpu: 4 };
/** How long frames are counted, in ms. */
const WATCHED = 2_000;

/** Pictures of a lesson: from the road to the first, each by itself, and one that nobody touches. */
export async function pictures(browser: Browser): Promise<Measured[]> {
	const tablet = await openKept(browser, LESSON);
	const { page, cdp } = tablet;
	const opened: number[] = [];
	for (let n = 0; n < TIMES; n++) {
		await slow(cdp, { cpu: 1 });
		opened.push(await fromRoad(page, () => slow(cdp, USUAL)));
	}
	await slow(cdp, SETTLED);
	const frames: number[] = [];
	for (let n = 0; n < TIMES; n++) frames.push(await framesASecond(page));
	const painted = await paintedAlone(page);
	await tablet.close();
	const rounded = (values: number[]) => values.map(Math.round).join(', ');
	return [
		{
			name: 'road to the first picture of a lesson',
			value: median(opened),
			target: 300,
			unit: 'ms',
			note: `each time after the app was opened anew; ${rounded(opened)}`
		},
		{
			name: 'frames a second of an idle picture',
			value: median(frames),
			target: 50,
			unit: '',
			rule: 'at-least',
			note: rounded(frames)
		},
		{
			name: 'picture drawn and painted',
			value: median(painted),
			target: 80,
			unit: 'ms',
			note: `${painted.length} pictures, slowest ${Math.round(Math.max(...painted))} ms`
		}
	];
}

/** A child of seven comes in and touches the stop that is next; the app was opened anew for it. */
async function fromRoad(page: Page, slowed: () => Promise<void>): Promise<number> {
	const child = new Visitor(page, 'en');
	await child.enterDoor();
	await child.comeAsGuest('l');
	await looks();
	await slowed();
	return touchUntil(page, page.locator('.stop.now'), 'picture');
}

/** The voice rests, people blink and breathe. */
async function framesASecond(page: Page): Promise<number> {
	await looks();
	return page.evaluate(
		(watched) =>
			new Promise<number>((resolve) => {
				const began = performance.now();
				let frames = 0;
				const count = (now: number) => {
					frames++;
					if (now - began < watched) requestAnimationFrame(count);
					else resolve((frames * 1000) / (now - began));
				};
				requestAnimationFrame(count);
			}),
		WATCHED
	);
}

/** Each picture of the lesson, drawn from nothing over a Door at rest. */
async function paintedAlone(page: Page): Promise<number[]> {
	await page.goto(`${ADDRESS}/`);
	await markAt(page, 'door');
	await page.evaluate(await bundled(fileURLToPath(new URL('../bare-scene.ts', import.meta.url))));
	const times: number[] = [];
	for (const { scene } of await stepsOf(LESSON)) {
		if (!scene) continue;
		await looks();
		times.push(await page.evaluate((drawn) => paintBare(drawn), scene));
	}
	return times;
}

async function stepsOf(lesson: string): Promise<CompiledLesson['steps']> {
	const read = async (address: string): Promise<unknown> => (await fetch(ADDRESS + address)).json();
	const { files } = (await read('/packs/en/index.json')) as PackIndex;
	const file = files.find((one) => one.lesson === lesson && one.kind === 'lesson');
	if (!file) throw new Error(`${lesson} is in no pack`);
	return ((await read(file.url)) as CompiledLesson).steps;
}
