import { afterEach, expect, test, vi } from 'vitest';
import { UpdateWatcher } from './update.svelte.ts';

/** A browser that can or cannot fetch what keeps the app, and what it has of it then. */
function browser(kept: ServiceWorkerRegistration | undefined) {
	const { serviceWorker } = navigator;
	vi.spyOn(serviceWorker, 'getRegistration').mockResolvedValue(kept);
	return vi.spyOn(serviceWorker, 'register').mockRejectedValue(new TypeError('Failed to fetch'));
}

afterEach(() => vi.restoreAllMocks());

test('an app that was cut off while it was brought is brought again when it is asked for again', async () => {
	const register = browser(undefined);
	const updates = new UpdateWatcher();
	await updates.start();
	await updates.start();
	expect(register).toHaveBeenCalledTimes(2);
});

test('an app that is kept is not brought a second time', async () => {
	const register = browser({} as ServiceWorkerRegistration);
	const updates = new UpdateWatcher();
	await updates.start();
	await updates.start();
	expect(register).toHaveBeenCalledOnce();
});

test('the first app of all offers no update when it takes over, also where it was cut off before', async () => {
	const { serviceWorker } = navigator;
	browser(undefined).mockResolvedValue(new EventTarget() as ServiceWorkerRegistration);
	const updates = new UpdateWatcher();
	await updates.start();
	await updates.start();
	serviceWorker.dispatchEvent(new Event('controllerchange'));
	expect([updates.ready, updates.stale]).toEqual([false, false]);
	// Another tab puts a newer app in.
	serviceWorker.dispatchEvent(new Event('controllerchange'));
	expect([updates.ready, updates.stale]).toEqual([true, true]);
});
