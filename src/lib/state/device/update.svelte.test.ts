import { afterEach, expect, test, vi } from 'vitest';
import { Workbox } from 'workbox-window';
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

const noCode = (): Promise<{ Workbox: typeof Workbox }> =>
	Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

test('where the code that keeps an app does not come, it is brought when it is asked for again', async () => {
	const register = browser(undefined);
	const code = vi.fn(noCode);
	const updates = new UpdateWatcher(code);
	await updates.start();
	expect(register).not.toHaveBeenCalled();
	code.mockResolvedValue({ Workbox });
	await updates.start();
	expect(register).toHaveBeenCalledOnce();
});

test('a newer app is asked for although the code of this one is no longer on its server', async () => {
	const network = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
	await new UpdateWatcher(noCode).renew();
	expect(network).toHaveBeenCalledWith(location.pathname, { cache: 'no-store' });
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

/** A registration that a test leads through the lives of its workers. */
class Kept extends EventTarget {
	active: object | null = {};
	installing: EventTarget | null = null;
	waiting: EventTarget | null = null;

	/** A newer app begins to come. */
	find() {
		this.installing = new EventTarget();
		this.dispatchEvent(new Event('updatefound'));
	}

	/** It is here, or has been cut off on its way. */
	end(how: 'installed' | 'redundant') {
		const worker = this.installing;
		this.installing = null;
		if (how === 'installed') this.waiting = worker;
		worker?.dispatchEvent(new Event('statechange'));
	}
}

async function watching(kept: Kept): Promise<UpdateWatcher> {
	const registration = kept as unknown as ServiceWorkerRegistration;
	browser(registration).mockResolvedValue(registration);
	const updates = new UpdateWatcher();
	await updates.start();
	return updates;
}

test('a newer app that was cut off on its way is offered when it comes another time', async () => {
	const kept = new Kept();
	const updates = await watching(kept);
	kept.find();
	kept.end('redundant');
	kept.find();
	expect(updates.ready).toBe(false);
	kept.end('installed');
	expect(updates.ready).toBe(true);
});

test('so is one that was coming already, or has come, when the app was opened', async () => {
	const coming = new Kept();
	coming.installing = new EventTarget();
	const updates = await watching(coming);
	coming.end('installed');
	expect(updates.ready).toBe(true);

	const come = new Kept();
	come.waiting = new EventTarget();
	expect((await watching(come)).ready).toBe(true);
});

test('the first app of all is offered to nobody', async () => {
	const kept = new Kept();
	kept.active = null;
	const updates = await watching(kept);
	kept.find();
	kept.end('installed');
	expect(updates.ready).toBe(false);
});
