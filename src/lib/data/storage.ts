/** How much room the tablet gives. `unknown`: the browser does not say (plain http, private mode). */
export type Room = 'plenty' | 'little' | 'full' | 'unknown';

const MEGABYTE = 1024 * 1024;
/** Less than a pack of one language and a day of events. */
const FULL = 5 * MEGABYTE;
const LITTLE = 50 * MEGABYTE;

type Storage = Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>;

/** Asks the browser never to clear our data by itself. Browsers may refuse; everything works all the same. */
export async function askToPersist(storage = storageOfBrowser()): Promise<boolean> {
	try {
		if (!storage) return false;
		return (await storage.persisted()) || (await storage.persist());
	} catch {
		// Denied storage throws here in some browsers; it means no more than a refusal.
		return false;
	}
}

/** How much room is left, so that an adult is warned before a child meets a full tablet. */
export async function room(storage = storageOfBrowser()): Promise<Room> {
	try {
		const { quota, usage } = (await storage?.estimate()) ?? {};
		if (quota === undefined || usage === undefined) return 'unknown';
		const free = quota - usage;
		if (free < FULL) return 'full';
		return free < LITTLE ? 'little' : 'plenty';
	} catch {
		return 'unknown';
	}
}

function storageOfBrowser(): Storage | undefined {
	return globalThis.navigator?.storage;
}
