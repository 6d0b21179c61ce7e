import { afterEach, expect, test, vi } from 'vitest';
import { afterPaint } from './paint.ts';

afterEach(() => void vi.restoreAllMocks());

test('what waits for the paint happens also on a screen that goes dark before its next frame', async () => {
	vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
	const start = vi.fn();
	afterPaint(start);
	await expect.poll(() => start.mock.calls.length).toBe(1);
});

test('it happens once, though a frame and the end of the wait both come', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame'] });
	const start = vi.fn();
	afterPaint(start);
	await vi.advanceTimersByTimeAsync(2000);
	vi.useRealTimers();
	expect(start).toHaveBeenCalledTimes(1);
});
