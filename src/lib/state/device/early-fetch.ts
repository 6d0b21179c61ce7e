import type { Language } from '#lib/domain/content/language.ts';

declare global {
	interface Window {
		/** Answers that static/early-requests.js asked for before the app was there, by address. */
		yolEarly?: Record<string, Promise<Response> | undefined>;
	}
}

/** Where static/early-requests.js has asked for a lesson, if it has. */
export function askedEarly(lesson: string, language: Language): string | undefined {
	const start = `/packs/${language}/${lesson}.`;
	return Object.keys(window.yolEarly ?? {}).find((url) => url.startsWith(start));
}

/** `fetch`, but what was asked for before the app was there is not asked for twice. Each answer serves once. */
export async function fetchEarly(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
	const url = typeof input === 'string' ? input : '';
	const early = window.yolEarly?.[url];
	if (!early || init?.cache === 'reload') return fetch(input, init);
	window.yolEarly = { ...window.yolEarly, [url]: undefined };
	return early.catch(() => fetch(input, init));
}
