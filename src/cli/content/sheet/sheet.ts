import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../../../../tests/browser.ts';
import type { Corpus } from '../corpus.ts';
import { type Room, sheetPage, TABLET } from './page.ts';
import { type SheetScene, type Shown, shownTexts } from './scenes.ts';

const FOLDER = 'contact-sheets';
const PER_SHEET = 12;
/** A telephone held upright. */
const UPRIGHT: Room = { aspect: 0.9, cover: { top: 8 / 400, bottom: 34 / 400 } };

/**
 * Draws every picture of the lessons, parents’ sessions, units and cards whose ids begin with one of `args` (all, if none) into
 * contact-sheets/, twelve to a sheet, as a tablet shows them above its words. `--phone` draws them as
 * a telephone held upright shows them.
 */
export async function sheet(corpus: Corpus, args: readonly string[]): Promise<number> {
	const wanted = args.filter((arg) => !arg.startsWith('--'));
	const phone = args.includes('--phone');
	const chosen = shownTexts(corpus).filter(
		({ id }) => wanted.length === 0 || wanted.some((start) => id.startsWith(start))
	);
	if (chosen.length === 0) {
		console.error(`No lesson begins with ${wanted.join(' or ')}.`);
		return 1;
	}
	await mkdir(FOLDER, { recursive: true });
	const browser = await chromium.launch(launchOptions());
	try {
		for (const shown of chosen) await photograph(browser, shown, phone);
	} finally {
		await browser.close();
	}
	return 0;
}

async function photograph(browser: Browser, shown: Shown, phone: boolean): Promise<void> {
	const styles = await readFile(ANIMATION, 'utf8');
	const { id, title: name, scenes } = shown;
	const page = await browser.newPage({ viewport: { width: 1560, height: 800 } });
	for (let first = 0; first < scenes.length; first += PER_SHEET) {
		const part: SheetScene[] = scenes.slice(first, first + PER_SHEET);
		const number = first / PER_SHEET + 1;
		const title = `${id} · ${name} · ${number}`;
		const room = phone ? UPRIGHT : TABLET;
		await page.setContent(await sheetPage(title, part, { room, styles }));
		const file = join(FOLDER, `${id}${phone ? '.phone' : ''}.${number}.png`);
		await page.screenshot({ path: file, fullPage: true });
		console.log(`${file}: ${part.map(({ label }) => label.split(' ')[0]).join(' ')}`);
	}
	await page.close();
}

/** Without it both mouths of a speaking face are seen. */
const ANIMATION = fileURLToPath(new URL('../../../lib/scene/anim.css', import.meta.url));
