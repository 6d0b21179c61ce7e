import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds on the screen as it is now, one line for each element; and no first heading or several, which it lets pass. */
export async function axeProblems(page: Page): Promise<string[]> {
	const found = await problems(page, { rules: { 'target-size': { enabled: true } } });
	return [...found, ...(await headingProblems(page))];
}

/** Whoever jumps from heading to heading begins at the one that says what the screen is about. */
function headingProblems(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const all = [...document.querySelectorAll('h1')].filter(
			(one) =>
				!one.closest('[inert], [aria-hidden="true"]') &&
				one.checkVisibility({ visibilityProperty: true })
		);
		// A dialog over the screen has a name of its own.
		const isNamed = document.querySelector('[aria-modal="true"][aria-label]') !== null;
		if (all.length === 1 || (all.length === 0 && isNamed)) return [];
		const named = all.map((one) => `“${one.textContent?.trim().slice(0, 40)}”`);
		return [`${all.length} headings of the first level: ${named.join(', ')}`];
	});
}

/** Texts that stand out too little for those who asked for more contrast. */
export function contrastProblems(page: Page): Promise<string[]> {
	return problems(page, { runOnly: ['color-contrast', 'color-contrast-enhanced'] });
}

async function problems(page: Page, asked: Axe.RunOptions): Promise<string[]> {
	// Reading the whole of axe anew for each screen took three times as long as asking it.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
	const violations = await page.evaluate(findViolations, asked);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => {
			const why = failureSummary?.split('\n')[1]?.trim() ?? '';
			return `${id}: ${target.join(' ')} ${why}`;
		})
	);
}

/** Runs in the page. Of what is right only the first element is told, since nobody asks for it. */
async function findViolations(asked: Axe.RunOptions): Promise<Axe.Result[]> {
	const { axe } = globalThis as unknown as { axe: typeof Axe };
	const { violations } = await axe.run({ ...asked, resultTypes: ['violations'] });
	return violations;
}
