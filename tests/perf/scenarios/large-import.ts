import type { Browser, CDPSession, Page } from '@playwright/test';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClubTablet, emptyStorage, newClub } from '../../fixtures/club-tablet.ts';
import { largeBundle } from '../../fixtures/large-bundle.ts';
import { rows } from '../../fixtures/rows.ts';
import { Visitor } from '../../pages/visitor.ts';
import { median, percentile, type Measured } from '../target.ts';
import { ADDRESS, markAt, openTablet, slow, USUAL } from '../tablet.ts';

const EVENTS = Number(process.env.EVENTS ?? 300_000);
const ALL = `${EVENTS.toLocaleString('en')} events by file`;
const PIN = '246810';
const CODE = 'ABCD-EFGH';
const TILES = 20;
const MEGABYTE = 1024 * 1024;

/** A place of the page where nothing stands. */
const EMPTY = { x: 640, y: 790 };
/** More records than are put away in one step. */
const SOME = 1000;

/** How the page felt: pauses between its pictures and from touches to their drawing, in ms. */
interface Felt {
	pauses: number[];
	touches: number[];
}

declare global {
	/** Where the page keeps it. */
	var felt: Felt;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A tablet of a club takes the log of another one by file, all at once, while a facilitator looks on. */
export async function largeImport(browser: Browser): Promise<Measured[]> {
	const { invitation, large } = await files();
	const tablet = await openTablet(browser, { ...USUAL, cpu: 1 });
	const { page, cdp } = tablet;
	const visitor = new Visitor(page, 'en');
	await comeIn(visitor, invitation);
	await slow(cdp, { cpu: 4 });
	await page.evaluate(feel);
	const looking = await stoppedIn('looking', visitor, large);
	const isUntouched = (await rows(page, 'events')).length === 0;
	const putting = await stoppedIn('putting', visitor, large);
	const began = Date.now();
	await give(page, large);
	const heap = await touchUntilTaken(visitor, cdp);
	const seconds = Math.round((Date.now() - began) / 1000);
	const felt = await page.evaluate(() => globalThis.felt);
	await tablet.close();
	return [
		ofStop('looked through, nothing has come', isUntouched ? looking : undefined),
		ofStop('put away', putting),
		...ofFeeling(felt, `${seconds} s in all`),
		{ name: `${ALL}: heap with its buffers`, value: heap / MEGABYTE, target: 150, unit: 'MB' }
	];
}

function ofStop(when: string, value: number | undefined): Measured {
	return { name: `${ALL}: stopped while ${when}`, value, target: 1000, unit: 'ms' };
}

function ofFeeling({ pauses, touches }: Felt, took: string): Measured[] {
	const usual = `99 of 100 within ${Math.round(percentile(pauses, 99))} ms`;
	return [
		{
			name: `${ALL}: longest pause between two pictures`,
			value: Math.max(...pauses),
			target: 1000,
			unit: 'ms',
			note: `${usual}; ${took}`
		},
		{
			name: `${ALL}: from a touch to its drawing, p95`,
			value: percentile(touches, 95),
			target: 250,
			unit: 'ms',
			note: `${touches.length} touches, median ${Math.round(median(touches))} ms`
		}
	];
}

/** Kept as files, as an adult has them: bytes that go to the page by hand are made into a file there, by its own processor. */
async function files(): Promise<{ invitation: string; large: string }> {
	emptyStorage();
	const giver = await ClubTablet.inClub('giver', newClub());
	const given = await giver.exchange.invitation(CODE);
	const club = await giver.keys.open();
	if (!given.ok || !club) throw new Error('the other tablet gives nothing');
	const folder = await mkdtemp(join(tmpdir(), 'yol-perf-'));
	const keep = async (name: string, bytes: Bytes) => {
		const path = join(folder, `${name}.yolb`);
		await writeFile(path, bytes);
		return path;
	};
	return {
		invitation: await keep('invitation', given.bytes),
		large: await keep('large', await largeBundle(EVENTS, club))
	};
}

/** Behind the PIN and into the club, with tiles of its own that are on no other tablet yet. */
async function comeIn(visitor: Visitor, invitation: string): Promise<void> {
	const { page } = visitor;
	await page.goto(`${ADDRESS}/who`);
	await markAt(page, 'wall');
	await page.goto(`${ADDRESS}/club`);
	await visitor.setPin(PIN);
	await visitor.go('/club/transfer');
	await visitor.button('adult.transfer.first.restore').waitFor();
	await give(page, invitation);
	await page.getByRole('textbox').fill(CODE);
	await visitor.button('adult.transfer.code.open').click();
	await visitor.button('adult.transfer.done').click();
	await visitor.go('/club/children');
	await page.getByLabel(visitor.t('adult.tiles.count')).fill(String(TILES));
	await visitor.button('adult.tiles.make').click();
	await page
		.locator('.sheet ul > li')
		.nth(TILES - 1)
		.waitFor();
	await visitor.go('/club/transfer');
	await visitor.button('adult.transfer.open').waitFor();
}

function give(page: Page, file: string): Promise<void> {
	return page.locator('main input[type=file]').setInputFiles(file);
}

/** Gives the file, and stops when its bar moves; from the touch to the choices, or to what has come, in ms. */
async function stoppedIn(
	step: 'looking' | 'putting',
	visitor: Visitor,
	file: string
): Promise<number> {
	const { page } = visitor;
	const [words = ''] = visitor.t(`adult.transfer.${step}`).split('{');
	await give(page, file);
	await page.waitForFunction(
		([label, least]) => {
			const bar = document.querySelector<HTMLProgressElement>('main progress');
			return bar?.ariaLabel?.startsWith(label) === true && bar.value > least;
		},
		[words, step === 'looking' ? 0 : SOME] as const
	);
	const began = Date.now();
	await visitor.button('adult.transfer.stop').click();
	const next = step === 'looking' ? 'open' : 'done';
	await visitor.button(`adult.transfer.${next}`).waitFor();
	const took = Date.now() - began;
	if (step === 'putting') await visitor.button('adult.transfer.done').click();
	return took;
}

/** Runs in the page. */
function feel(): void {
	globalThis.felt = { pauses: [], touches: [] };
	let last = performance.now();
	const frame = () => {
		const now = performance.now();
		globalThis.felt.pauses.push(now - last);
		last = now;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	const drawn = new MessageChannel();
	addEventListener('pointerdown', ({ timeStamp }) => {
		document.body.toggleAttribute('data-touched');
		requestAnimationFrame(() => {
			drawn.port1.onmessage = () => globalThis.felt.touches.push(performance.now() - timeStamp);
			drawn.port2.postMessage(0);
		});
	});
}

/**
 * Touches the page, each time once the last touch was drawn, until all has come; gives the largest heap, with
 * the buffers beside it, in bytes.
 */
async function touchUntilTaken({ page, t }: Visitor, cdp: CDPSession): Promise<number> {
	const came = page.getByText(t('adult.transfer.came.new'));
	const felt = () => page.evaluate(() => globalThis.felt.touches.length);
	let heap = 0;
	for (let drawn = await felt(); !(await came.isVisible()); drawn = await felt()) {
		await page.mouse.click(EMPTY.x, EMPTY.y);
		await page.waitForFunction((before) => globalThis.felt.touches.length > before, drawn);
		const { usedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
		heap = Math.max(heap, usedSize + backingStorageSize);
	}
	return heap;
}
