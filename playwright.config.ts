import { defineConfig } from '@playwright/test';
import { unseenOptions } from './tests/browser.ts';
import { REAL_VOICE, SILENT_VOICE } from './tests/server/origins.ts';

// End-to-end tests run against the real build behind the real server: service worker, packs and policy included.
// Those that ask nothing of the sound have a voice that makes none (tests/server/).
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	// Two cores, three browsers: one of them mostly waits for a voice, a clock or a worker.
	workers: 3,
	forbidOnly: true,
	// A test that is starved of its core by the other one may try once more; npm test says how many did.
	retries: 1,
	// Walks through every kind of step take a minute and a half when the browsers share two cores.
	timeout: 240_000,
	// The browsers share two cores in CI: a page may take longer than Playwright’s five seconds to draw.
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		...SILENT_VOICE,
		viewport: { width: 1280, height: 800 },
		actionTimeout: 20_000,
		// A touch that was missed must not hold up a test until its end; it may try once more.
		navigationTimeout: 60_000,
		// Blinking and breathing would draw sixty times a second beside the tests; motion has tests of its own.
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: unseenOptions(),
		trace: 'off'
	},
	webServer: {
		command: 'node --import tsx tests/server/run.ts',
		url: REAL_VOICE.baseURL,
		reuseExistingServer: false,
		timeout: 30_000
	}
});
