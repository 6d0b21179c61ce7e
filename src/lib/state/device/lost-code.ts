import { settledOrTimeout } from './timeout.ts';

/** How long a screen that is asked for again waits for its code. */
const CODE_TIMEOUT_MS = 4_000;

const lost = new Set<string>();

/** Notes code that did not come, out of all that breaks in the page. */
export function noteLostCode({ target }: Event): void {
	if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') lost.add(target.href);
}

/**
 * Fetches the code that did not come past the browser’s own memory: what a network that wants a login first gave
 * in its place may lie there for hours, and would be found each time that the screen is asked for again.
 */
export async function renewLostCode(): Promise<void> {
	await settledOrTimeout(Promise.all([...lost].map(renew)), CODE_TIMEOUT_MS);
}

async function renew(href: string): Promise<void> {
	const response = await fetch(href, { cache: 'reload' }).catch(() => undefined);
	const isCode = /javascript/.test(response?.headers.get('content-type') ?? '');
	if (response?.ok && isCode) lost.delete(href);
}
