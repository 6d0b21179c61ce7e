import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import BreatheBell from './BreatheBell.svelte';

beforeEach(() => setLanguage('en'));
afterEach(() => void vi.useRealTimers());

test.each([
	{ in: 3, hold: 0, out: 4 },
	{ in: 4, hold: 0, out: 4 },
	{ in: 4, hold: 4, out: 4 }
])('a breath of $in, $hold and $out seconds goes in and out to its end', async (pattern) => {
	const oncue = vi.fn();
	await render(BreatheBell, { pattern, rounds: 1, oncue });
	const begin = page.getByRole('button').element() as HTMLElement;
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	begin.click();
	flushSync();
	for (const seconds of [pattern.in, pattern.hold, pattern.out]) {
		vi.advanceTimersByTime(seconds * 1000);
		flushSync();
	}
	const phases = oncue.mock.calls.map(([, path]) => String(path).split('.').at(-1));
	expect(phases).toEqual(pattern.hold > 0 ? ['in', 'hold', 'out', 'done'] : ['in', 'out', 'done']);
});
