import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/browser.ts';

/** A machine that is slow, or has other work, makes no test fail: only what hangs does. */
const PATIENT = {
	testTimeout: 180_000,
	hookTimeout: 180_000,
	expect: { poll: { timeout: 15_000 } }
};

// Two projects: rules and storage run in Node, components and anything with real IndexedDB or sound in Chromium.
export default defineConfig({
	test: {
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'unit',
					environment: 'node',
					// As in the build: only what is inlined finds the stand-in for the reader of messages.
					server: {
						deps: { inline: ['svelte-i18n', 'intl-messageformat', /messageformat-parser\/lib/] }
					},
					include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts'],
					// Files share what they import; reading it anew for each was a third of the time.
					pool: 'threads',
					isolate: false,
					...PATIENT
				}
			},
			{
				extends: './vite.config.ts',
				// Found late they would reload a test that is running.
				optimizeDeps: { include: ['qr', 'qr/decode.js'] },
				test: {
					name: 'component',
					include: ['src/**/*.svelte.test.ts'],
					// As above: a page of its own for each file takes a third more of the processor.
					isolate: false,
					setupFiles: ['tests/fixtures/fresh-page.ts'],
					...PATIENT,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }]
					}
				}
			}
		]
	}
});
