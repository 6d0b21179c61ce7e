import { afterEach, expect, test, vi } from 'vitest';
import { keepAwake } from './keep-awake.ts';

afterEach(() => vi.restoreAllMocks());

/** A browser that gives its lock only when `give` is called. */
function slowBrowser() {
	const given = Promise.withResolvers<WakeLockSentinel>();
	vi.spyOn(navigator.wakeLock, 'request').mockReturnValue(given.promise);
	const release = vi.fn(() => Promise.resolve());
	return { release, give: () => given.resolve({ release } as Partial<WakeLockSentinel> as never) };
}

test('a screen that nobody needs any more goes dark again', async () => {
	const { release, give } = slowBrowser();
	const sleep = keepAwake();
	give();
	await vi.waitFor(() => expect(navigator.wakeLock.request).toHaveBeenCalledWith('screen'));
	sleep();
	await vi.waitFor(() => expect(release).toHaveBeenCalled());
});

test('a lock that comes only after the screen was given up is given back', async () => {
	const { release, give } = slowBrowser();
	keepAwake()();
	give();
	await vi.waitFor(() => expect(release).toHaveBeenCalled());
});
