import { launch as launchChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { keysOf, tableOf } from '#lib/domain/table.ts';
import { systemBrowser } from '../../../scripts/browser.mjs';
import { launchOptions } from '../../browser.ts';
import { median, type Measured } from '../target.ts';
import { ADDRESS } from '../tablet.ts';
import { LESSON } from './cold.ts';

/** One visit may meet another program on its processor, and its score with it falls by a tenth. */
const RUNS = 7;
const TARGETS = { performance: 98, accessibility: 100 };
const CATEGORIES = keysOf(TARGETS);

/** Lighthouse with its own mobile throttling, on the Door and straight in a lesson. */
export async function lighthouseScores(): Promise<Measured[]> {
	const chromePath = systemBrowser();
	const chrome = await launchChrome({
		...(chromePath && { chromePath }),
		chromeFlags: ['--headless=new', ...launchOptions().args]
	});
	const rows: Measured[] = [];
	for (const path of ['/', `/lesson/${LESSON}`]) rows.push(...(await scoresOf(path, chrome.port)));
	chrome.kill();
	return rows;
}

async function scoresOf(path: string, port: number): Promise<Measured[]> {
	const scores = tableOf(CATEGORIES, (): number[] => []);
	for (let run = 0; run < RUNS; run++) {
		const result = await lighthouse(`${ADDRESS}${path}`, { port, onlyCategories: CATEGORIES });
		// What could not be scored has no worth.
		for (const id of CATEGORIES)
			scores[id].push(Math.round((result?.lhr.categories[id]?.score ?? 0) * 100));
	}
	return CATEGORIES.map((id) => ({
		name: `Lighthouse ${id}, ${path}`,
		value: median(scores[id]),
		target: TARGETS[id],
		unit: '',
		rule: 'at-least',
		note: `${RUNS} runs: ${scores[id].join(', ')}`
	}));
}
