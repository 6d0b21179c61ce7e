import type { Page } from '@playwright/test';

/** What of a step is scrolled to without an arrow on the screen that tells so. */
export function untoldBelow(page: Page): Promise<string[]> {
	return page.evaluate(findUntold);
}

/** Runs in the page, so it can use nothing from outside. */
function findUntold(): string[] {
	/** The fade itself takes some room below the last answer. */
	const FADE = 26;
	const lies = [...document.querySelectorAll('main.lesson .sheet, main.lesson .body')].filter(
		(area) =>
			getComputedStyle(area).overflowY === 'auto' && area.scrollHeight > area.clientHeight + FADE
	);
	const told = [...document.querySelectorAll('main.lesson .fade')].some((fade) => {
		const { top, bottom, height } = fade.getBoundingClientRect();
		const edge = document.querySelector('main.lesson .sheet')?.getBoundingClientRect();
		return height > 0 && edge && top >= edge.top && bottom <= edge.bottom + 1;
	});
	return told ? [] : lies.map(({ className }) => `no arrow tells what lies below in .${className}`);
}
