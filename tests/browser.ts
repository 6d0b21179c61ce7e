import { systemBrowser } from '../scripts/browser.mjs';

/**
 * What Chromium does without. The lists under its address bar are pages with processes of their own, more
 * work for each new window than the first screen of the app. Only the last such list counts, so the names
 * that Playwright gives stand here too.
 */
const DISABLED_FEATURES = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning'
];

/** Quiet, offline-minded Chromium: it contacts nobody by itself, and sound may start without a touch. */
export function launchOptions() {
	const executablePath = systemBrowser();
	return {
		...(executablePath ? { executablePath } : {}),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--disable-sync',
			'--disable-background-networking',
			'--disable-component-update',
			`--disable-features=${DISABLED_FEATURES.join(',')}`,
			'--autoplay-policy=no-user-gesture-required'
		]
	};
}

/**
 * For tests that ask the document and never look at a picture of it: with a megabyte to draw into, Chromium
 * lays everything out and paints next to nothing, and scripts are compiled by the thread that runs them, as
 * helpers would take the core of the other browser. (Class forms: 29 instead of 46 s of processor time.)
 */
export function unseenOptions() {
	const { args, ...options } = launchOptions();
	const unseen = ['--force-gpu-mem-available-mb=1', '--js-flags=--single-threaded'];
	return { ...options, args: [...args, ...unseen] };
}
