import type { Page } from '@playwright/test';

const MOST_TABS = 200;

/** What a Tab has come to. */
interface Stop {
	/** Number of the control in the document, or none of them. */
	n: number;
	name: string;
	/** Nothing more follows in the document: the focus has left for the browser’s own bar. */
	isOut: boolean;
	/** Why somebody who looks would not find the focus. */
	unseen: string | undefined;
}

/**
 * Walks over a page with Tab alone, from its beginning until the focus leaves it. Tells which controls
 * were never reached, where the focus cannot be seen, and where Tab goes round without leaving.
 */
export async function tabProblems(page: Page): Promise<string[]> {
	const controls = await numberControls(page);
	const problems = new Set<string>();
	const reached = new Set<number>();
	if (controls.length === 0) return ['nothing here can be reached'];
	for (let tab = 0; tab < MOST_TABS; tab++) {
		await page.keyboard.press('Tab');
		const { n, name, isOut, unseen } = await look(page);
		if (isOut) {
			for (const [one, what] of controls)
				if (!reached.has(one)) problems.add(`not reached: ${what}`);
			return [...problems];
		}
		if (unseen) problems.add(`${unseen}: ${name}`);
		reached.add(n);
	}
	return [...problems, `Tab never leaves after ${MOST_TABS} times`];
}

/** Numbers what can be pressed, typed into or opened; of radio buttons one a group. */
async function numberControls(page: Page): Promise<[number, string][]> {
	return page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		// From the top, wherever the last touch was.
		getSelection()?.removeAllRanges();
		document.body.tabIndex = -1;
		document.body.focus();
		document.body.removeAttribute('tabindex');
		const groups = new Set<string>();
		const found: [number, string][] = [];
		const all = document.querySelectorAll<HTMLElement>(
			'button, a[href], input, select, textarea, summary, [role="button"], [role="switch"], [tabindex="0"]'
		);
		for (const [n, element] of [...all].entries()) {
			element.dataset.walk = String(n);
			const isOff = element.matches(
				':disabled, [inert] *, [aria-hidden="true"] *, [tabindex="-1"]'
			);
			if (isOff || !element.checkVisibility({ visibilityProperty: true })) continue;
			if (element instanceof HTMLInputElement && element.type === 'radio') {
				if (groups.has(element.name)) continue;
				groups.add(element.name);
				const chosen = document.querySelector<HTMLElement>(`input[name="${element.name}"]:checked`);
				if (chosen) chosen.dataset.walk = String(n);
			}
			found.push([n, element.getAttribute('aria-label') ?? element.innerText.slice(0, 40)]);
		}
		return found;
	});
}

function look(page: Page): Promise<Stop> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement) || element === document.body)
			return { n: -1, name: '', isOut: true, unseen: undefined };
		const name = element.getAttribute('aria-label') ?? element.innerText.slice(0, 40);
		const box = element.getBoundingClientRect();
		const rings = [element, element.parentElement].map((one) => one && getComputedStyle(one));
		const hasRing = rings.some(
			(style) => style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
		);
		const isInside =
			box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
		const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
		const top = document.elementFromPoint(x, Math.min(Math.max(y, 1), innerHeight - 1));
		const isCovered = isInside && top !== null && !element.contains(top) && !top.contains(element);
		const unseen = !hasRing
			? 'no ring'
			: !isInside
				? 'out of sight'
				: isCovered
					? 'covered'
					: undefined;
		return { n: Number(element.dataset.walk ?? -1), name, isOut: false, unseen };
	});
}
