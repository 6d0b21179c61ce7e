declare global {
	interface Window {
		/** Answers that static/first.js asked for before the app was there, by address. */
		yolEarly?: Record<string, Promise<Response> | undefined>;
	}
}

/** `fetch`, but what was asked for before the app was there is not asked for twice. Each answer serves once. */
export async function fetchEarly(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
	const url = typeof input === 'string' ? input : '';
	const early = window.yolEarly?.[url];
	if (!early || init?.cache === 'reload') return fetch(input, init);
	delete window.yolEarly?.[url];
	return early.catch(() => fetch(input, init));
}
