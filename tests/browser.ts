import { existsSync } from 'node:fs';

const SYSTEM_CHROMIUM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
];

/** The browser that tests run in: CHROMIUM_PATH, else the system’s, else Playwright’s own. */
export function chromiumPath(): string | undefined {
	const named = process.env.CHROMIUM_PATH;
	if (named && existsSync(named)) return named;
	return SYSTEM_CHROMIUM.find((path) => existsSync(path));
}

/** Quiet, offline-minded Chromium: it contacts nobody by itself, and sound may start without a touch. */
export function launchOptions() {
	const executablePath = chromiumPath();
	return {
		...(executablePath ? { executablePath } : {}),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--disable-sync',
			'--disable-background-networking',
			'--disable-component-update',
			'--autoplay-policy=no-user-gesture-required'
		]
	};
}
