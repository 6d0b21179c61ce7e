import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { App } from './app.svelte.ts';
import { bring } from './bring.ts';
import { OfflineInstall } from './device/offline-install.ts';

/** A tablet of which no language has been chosen, with the app on it; its voice comes or not. */
function tablet() {
	const preload = vi.fn((_languages: readonly string[]) => Promise.resolve(false));
	const app = {
		updates: { start: () => Promise.resolve(), offline: true },
		narrator: { preload },
		settings: {},
		presence: { isHere: false },
		language: 'en'
	};
	const install = new OfflineInstall(
		() => bring(app as unknown as App),
		(start) => start()
	);
	return { app, preload, install };
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('navigator', {});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a voice that did not come is asked for again until it is on the tablet', async () => {
	const { app, preload, install } = tablet();
	await install.start();
	await vi.advanceTimersByTimeAsync(20_000);
	expect(preload).toHaveBeenCalledTimes(2);
	// Meanwhile somebody has chosen: what is missing is the voice of that language.
	app.language = 'zh';
	preload.mockResolvedValue(true);
	await vi.advanceTimersByTimeAsync(3_600_000);
	expect(preload.mock.calls).toEqual([[['en']], [['en']], [['zh']]]);
});
