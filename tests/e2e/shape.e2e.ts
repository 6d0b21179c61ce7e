import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/domain/content/language.ts';
import type { Language } from '../../src/lib/domain/content/language.ts';
import { expect, test } from '../fixtures/tablet.ts';
import type { Tablet } from '../fixtures/tablet.ts';

const SIZES = [
	{ width: 1280, height: 800 },
	{ width: 800, height: 1280 },
	{ width: 1024, height: 600 },
	{ width: 360, height: 740 }
] as const;
const BANDS = ['l', 'm', 'o'] as const;

function children(language: Language) {
	const tiles = ['blue-swan-dots', 'sky-camel-stripes', 'red-fox-waves'];
	return BANDS.map((band, n) => ({
		id: `child-${n}`,
		tile: tiles[n],
		band,
		language,
		group: 'apple',
		lastDay: '2026-11-24'
	}));
}

/** What is out of shape on the screen: things too small to touch, text cut off, sideways scrolling. */
function outOfShape(): string[] {
	const found: string[] = [];
	const page = document.documentElement;
	if (page.scrollWidth > innerWidth + 1) found.push(`scrolls sideways to ${page.scrollWidth}`);
	const least: Record<string, number> = { little: 64, middle: 48, older: 44, adult: 44 };
	for (const control of document.querySelectorAll('.app button, .app a[href]')) {
		const { width, height } = control.getBoundingClientRect();
		const band = control.closest<HTMLElement>('[data-band]')?.dataset.band ?? 'middle';
		const wanted = Math.min(least[band] ?? 48, innerWidth <= 480 ? 52 : Infinity);
		if (width > 0 && Math.min(width, height) < wanted - 1) {
			const name = control.getAttribute('aria-label') ?? control.textContent;
			found.push(`${name?.trim()} is ${Math.round(width)} × ${Math.round(height)}`);
		}
	}
	for (const heading of document.querySelectorAll('.app :is(h1, h2, h3):not(.sr)')) {
		if (heading.scrollWidth > heading.clientWidth + 1) found.push(`cut: ${heading.textContent}`);
	}
	return found;
}

async function looksRight(page: Page, screen: string) {
	const problems: string[] = [];
	for (const size of SIZES) {
		await page.setViewportSize(size);
		const bad = await page.evaluate(outOfShape);
		problems.push(...bad.map((what) => `${screen} ${size.width}×${size.height}: ${what}`));
	}
	await page.setViewportSize(SIZES[0]);
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
		.analyze();
	problems.push(...violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes[0]?.html}`));
	return problems;
}

/** From the road into every screen that hangs on it, and back. */
async function aroundTheRoad(page: Page, band: string) {
	const problems = await looksRight(page, `road ${band}`);
	await page.locator('.comfort button').click();
	await page.locator('[role="switch"]').first().waitFor();
	problems.push(...(await looksRight(page, `comfort ${band}`)));
	await page.locator('header button').first().click();
	await page.locator('.guardians button').nth(1).click();
	await page.locator('.breath').waitFor();
	problems.push(...(await looksRight(page, `calm ${band}`)));
	await page.locator('.guardians button').nth(1).click();
	await page.locator('.phone').first().waitFor();
	problems.push(...(await looksRight(page, `help ${band}`)));
	return problems;
}

async function comeIn(tablet: Tablet, language: Language) {
	await tablet.open('/');
	const door = tablet.page.locator('.leaf').nth(LANGUAGES.indexOf(language));
	const problems = await looksRight(tablet.page, 'door');
	await door.click();
	await door.click();
	await tablet.page.waitForURL('**/who');
	await tablet.page.locator('.state').waitFor();
	problems.push(...(await looksRight(tablet.page, 'empty wall')));
	await tablet.put('profiles', children(language));
	await tablet.page.reload();
	await tablet.page.locator('.tiles').waitFor();
	problems.push(...(await looksRight(tablet.page, 'wall')));
	return problems;
}

for (const language of LANGUAGES) {
	test(`every screen keeps its shape in ${language} and breaks no rule of access`, async ({
		tablet
	}) => {
		test.setTimeout(180_000);
		const problems = await comeIn(tablet, language);
		for (const [place, band] of BANDS.entries()) {
			const tile = tablet.page.locator('.tiles button').nth(place);
			await tile.click();
			await tile.click();
			await tablet.page.locator('[aria-current="step"]').waitFor();
			problems.push(...(await aroundTheRoad(tablet.page, band)));
			await tablet.open('/who');
			await tablet.page.locator('.tiles').waitFor();
		}
		expect(problems).toEqual([]);
	});
}
