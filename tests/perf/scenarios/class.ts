import type { Browser, Page } from '@playwright/test';
import { percentile, type Measured } from '../target.ts';
import { ADDRESS, looks, openTablet, slow, USUAL } from '../tablet.ts';

const LESSON = 'friends-and-respect.l.1';
/** Cards, pictures, votes and words; past them the same kinds come again. */
const TURNS = 40;

interface Turned {
	/** Moments on the clock that all windows of a browser share, in ms. */
	turned: number[];
	pressed: number[];
}

/** Notes when a window has painted a new place, and when a key was pressed in it. */
async function watch(page: Page, selector: string): Promise<void> {
	await page.evaluate((css) => {
		const seen: Turned = { turned: [], pressed: [] };
		(window as unknown as { seen: Turned }).seen = seen;
		const clock = () => performance.timeOrigin + performance.now();
		addEventListener(
			'keydown',
			(event) => seen.pressed.push(performance.timeOrigin + event.timeStamp),
			{ capture: true }
		);
		const watched = document.querySelector(css);
		if (!watched) throw new Error(`there is no ${css}`);
		let waits = false;
		new MutationObserver(() => {
			if (waits) return;
			waits = true;
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.addEventListener('message', () => {
					waits = false;
					seen.turned.push(clock());
				});
				port1.start();
				port2.postMessage('');
			});
			// A lit word changes its class only. A new place brings elements, or other letters in those there were.
		}).observe(watched, {
			childList: true,
			characterData: true,
			subtree: true,
			attributeFilter: ['data-step', 'role']
		});
	}, selector);
}

function seenBy(page: Page): Promise<Turned> {
	return page.evaluate(() => (window as unknown as { seen: Turned }).seen);
}

/** For each press, how long until a window had painted; none where it had nothing new to paint. */
function afterPresses({ pressed }: Turned, { turned }: Turned): (number | undefined)[] {
	return pressed.map((press, n) => {
		const next = pressed[n + 1] ?? Infinity;
		const moment = turned.find((one) => one >= press && one < next);
		return moment === undefined ? undefined : moment - press;
	});
}

/** A class on a slow laptop: the next step on the picture, and how far the teacher’s window is behind. */
export async function classMode(browser: Browser): Promise<Measured[]> {
	const laptop = await openTablet(browser, USUAL);
	const { page, cdp } = laptop;
	await slow(cdp, { cpu: 1 });
	await page.goto(`${ADDRESS}/present/${LESSON}`);
	await page.locator('.slide[role=main]').waitFor();
	// A class is led on a laptop that has kept the app: fetching all of it for later would run beside the turns.
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	// A window of its own, since a tab behind another one is not painted, in a process of its own, as Yol opens it.
	const opened = page.waitForEvent('popup');
	await page.evaluate(
		() => void window.open('/presenter', '_blank', 'noopener,popup,width=1280,height=800')
	);
	const desk = await opened;
	await desk.evaluate('globalThis.__name = (named) => named');
	await desk.locator('main.desk').waitFor();
	const deskCdp = await page.context().newCDPSession(desk);
	await watch(page, '.projector');
	// Not the clock of the plan, which goes on by itself.
	await watch(desk, 'main.desk section.now');
	await slow(cdp, { cpu: 4 });
	await slow(deskCdp, { cpu: 4 });
	for (let turn = 0; turn < TURNS; turn++) {
		await page.keyboard.press('PageDown');
		await looks();
	}
	const [picture, notes] = [await seenBy(page), await seenBy(desk)];
	await laptop.close();
	const turns = afterPresses(picture, picture);
	const told = afterPresses(picture, notes);
	const apart = turns.map((turn, n) => {
		const other = told[n];
		return turn === undefined || other === undefined ? undefined : Math.abs(turn - other);
	});
	return [
		measured('class: next step on the picture', turns),
		measured('class: two windows apart', apart)
	];
}

function measured(name: string, values: readonly (number | undefined)[]): Measured {
	const known = values.filter((value) => value !== undefined);
	return {
		name: `${name}, p95`,
		value: percentile(known, 95),
		target: 100,
		unit: 'ms',
		note: `${known.length} of ${values.length} turns`
	};
}
