/** Holds nothing; made only to be deleted. */
const SCRATCH = 'yol-fresh-log';

/**
 * Makes the browser write what comes next into a new file of its own.
 *
 * Chromium keeps IndexedDB in LevelDB, which after a start goes on writing at the end of the log that it
 * finds (`reuse_logs`, DBImpl::RecoverLogFile). If the battery died in the middle of a record, the half record
 * then lies in the middle of the log, and at the start after that the whole store counts as corrupt and is
 * thrown away: everything a club ever did on this tablet. Seen with Chromium 156 each time (`npm run faults
 * torn`). Deleting a database makes LevelDB compact, which begins a new log and drops the old one (seen with
 * Chromium 103 and 156).
 *
 * A precaution: where storage is denied or another window holds it, nothing is lost by going without.
 */
export async function beginFreshLog(storage = globalThis.indexedDB): Promise<void> {
	try {
		const opening = storage.open(SCRATCH);
		(await done(opening)).close();
		await done(storage.deleteDatabase(SCRATCH));
	} catch {
		// The records themselves will tell that storage is in trouble.
	}
}

function done<T>(request: IDBOpenDBRequest & IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = request.onblocked = () =>
			reject(request.error ?? new DOMException('blocked'));
	});
}
