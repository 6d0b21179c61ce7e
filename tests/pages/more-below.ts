import type { Page } from '@playwright/test';

/** What of a step is scrolled to without an arrow on the screen that tells so. */
export function untoldBelow(page: Page): Promise<string[]> {
	return page.evaluate(findUntold);
}

/** Runs in the page, so it can use nothing from outside. */
function findUntold(): string[] {
	/** The fade itself takes some room below the last answer. */
	const FADE = 26;
	// The question that comes next waits beneath, with an arrow of its own.
	const asked = 'main.lesson .asked:not(.waits)';
	const lies = [...document.querySelectorAll(`${asked} .sheet, ${asked} .body`)].filter(
		(area) =>
			getComputedStyle(area).overflowY === 'auto' && area.scrollHeight > area.clientHeight + FADE
	);
	const edge = document.querySelector(`${asked} .sheet`)?.getBoundingClientRect();
	const told = [...document.querySelectorAll(`${asked} .fade`)].some((fade) => {
		const { top, bottom, height } = fade.getBoundingClientRect();
		return height > 0 && edge && top >= edge.top && bottom <= edge.bottom + 1;
	});
	return told ? [] : lies.map(({ className }) => `no arrow tells what lies below in .${className}`);
}
