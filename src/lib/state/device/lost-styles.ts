import { settledOrTimeout } from './timeout.ts';

/** How long a screen waits for styles that are asked for again. */
const STYLES_TIMEOUT_MS = 2_000;

/** Vite asks for no styles twice: their screen would come without them once the network is back. */
const lost = new Set<string>();

/** Notes styles that did not come, out of all that breaks in the page. */
export function noteLostStyles({ target }: Event): void {
	if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
	lost.add(target.href);
	target.remove();
}

/** Asks again for all styles that did not come; nothing to wait for where none are missing. */
export function bringLostStyles(): Promise<void> | undefined {
	if (lost.size === 0) return undefined;
	return settledOrTimeout(Promise.all([...lost].map(bring)), STYLES_TIMEOUT_MS);
}

function bring(href: string): Promise<void> {
	lost.delete(href);
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	return new Promise((resolve) => {
		link.onload = link.onerror = () => resolve();
		document.head.append(link);
	});
}
