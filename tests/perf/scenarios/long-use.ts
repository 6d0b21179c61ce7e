import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Measured } from '../target.ts';
import { ADDRESS, markAt, openTablet } from '../tablet.ts';

const LESSONS = [
	'feelings-and-calm.l.1',
	'my-strengths.l.1',
	'friends-and-respect.l.1',
	'school-is-for-me.l.1'
];
const VISITS = 20;

async function heapMegabytes(cdp: CDPSession): Promise<number> {
	await cdp.send('HeapProfiler.collectGarbage');
	const { metrics } = await cdp.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}

async function playThrough(page: Page): Promise<void> {
	for (let n = 0; n < 10; n++) {
		await page.keyboard.press('PageDown');
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
}

/** Twenty lessons in one sitting, without a reload. */
export async function longUse(browser: Browser): Promise<Measured[]> {
	const { page, cdp, close } = await openTablet(browser, { cpu: 1 });
	await cdp.send('Performance.enable');
	await page.goto(`${ADDRESS}/lesson/${LESSONS[0]}`);
	await markAt(page, 'lesson');
	const heaps: number[] = [];
	for (let n = 0; n < VISITS; n++) {
		await playThrough(page);
		await page.evaluate(
			(lesson) => {
				history.replaceState(history.state, '', location.href);
				const link = document.createElement('a');
				link.href = `/lesson/${lesson}`;
				link.dataset.sveltekitReplacestate = '';
				document.body.append(link);
				link.click();
				link.remove();
			},
			LESSONS[n % LESSONS.length]
		);
		await markAt(page, 'lesson');
		if (n >= VISITS / 2 - 1) heaps.push(await heapMegabytes(cdp));
	}
	await close();
	const last = heaps.at(-1) ?? Number.NaN;
	return [
		{ name: 'heap after 20 lessons', value: last, target: 60, unit: 'MB' },
		{
			name: 'heap growth from the 10th to the 20th lesson',
			value: last - (heaps[0] ?? Number.NaN),
			target: 5,
			unit: 'MB'
		}
	];
}
