import type { Page } from '@playwright/test';

const tells = (state: string) => {
	Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
	document.dispatchEvent(new Event('visibilitychange'));
};

/** The lid is closed over these windows, or another one lies over them: real ones cannot be hidden here. */
export async function closesLid(...windows: Page[]) {
	for (const window of windows) await window.evaluate(tells, 'hidden');
}

/** They are in sight again. */
export async function opensLid(...windows: Page[]) {
	for (const window of windows) await window.evaluate(tells, 'visible');
}

/** The lid is closed, and somebody opens it. */
export async function opensLidAgain(...windows: Page[]) {
	await closesLid(...windows);
	await opensLid(...windows);
}
