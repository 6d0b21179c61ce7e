import { launch as launchChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { systemBrowser } from '../../../scripts/browser.mjs';
import { launchOptions } from '../../browser.ts';
import type { Measured } from '../target.ts';
import { ADDRESS } from '../tablet.ts';
import { LESSON } from './cold.ts';

/** Lighthouse with its own mobile throttling, on the Door and straight in a lesson. */
export async function lighthouseScores(): Promise<Measured[]> {
	const chromePath = systemBrowser();
	const chrome = await launchChrome({
		...(chromePath && { chromePath }),
		chromeFlags: ['--headless=new', ...launchOptions().args]
	});
	const rows: Measured[] = [];
	for (const path of ['/', `/lesson/${LESSON}`]) {
		const result = await lighthouse(`${ADDRESS}${path}`, {
			port: chrome.port,
			onlyCategories: ['performance', 'accessibility']
		});
		for (const [id, target] of [
			['performance', 98],
			['accessibility', 100]
		] as const) {
			const score = result?.lhr.categories[id]?.score;
			const value = typeof score === 'number' ? score * 100 : undefined;
			rows.push({ name: `Lighthouse ${id}, ${path}`, value, target, unit: '', rule: 'at-least' });
		}
	}
	chrome.kill();
	return rows;
}
