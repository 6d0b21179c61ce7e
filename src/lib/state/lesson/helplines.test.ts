import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PackWords } from '#lib/domain/content/compiled.ts';
import { helplines } from './helplines.ts';

beforeEach(() => vi.stubEnv('TZ', 'America/Los_Angeles'));
afterEach(() => vi.unstubAllEnvs());

test('the day of a test call is the day that was written down, wherever the tablet thinks it is', () => {
	const line = { token: 'police_line', number: '110', name: 'Police', test_called: '2026-11-03' };
	const words = { language: 'en', lines: [line] } as unknown as PackWords;
	expect(helplines(words)).toEqual([{ number: '110', name: 'Police', checked: '3 November' }]);
});
