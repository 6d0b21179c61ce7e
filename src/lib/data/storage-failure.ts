import { AppError } from '#lib/domain/app-error.ts';

/** Why the tablet cannot keep or give something: it is full, or storage is denied (private mode). */
export type StorageFailure = 'no-space' | 'blocked';

/** What came of a write. */
export type WriteResult = { ok: true } | { ok: false; reason: StorageFailure };

const BLOCKED = new Set([
	'MissingAPIError',
	'OpenFailedError',
	'DatabaseClosedError',
	'InvalidStateError',
	'SecurityError',
	'UnknownError',
	'NotAllowedError',
	// A transaction that failed to commit, or never came to an end.
	'AbortError',
	'TimeoutError'
]);

/** The expected failure behind an error of IndexedDB or Cache Storage; other errors are thrown on. */
export function storageFailureOf(error: unknown): StorageFailure {
	const names = namesIn(error);
	if (names.includes('QuotaExceededError')) return 'no-space';
	if (names.some((name) => BLOCKED.has(name))) return 'blocked';
	if (error instanceof AppError) throw error;
	throw new AppError('storage/unexpected', { name: names[0] ?? 'unknown' }, error);
}

/** Runs a write and turns an expected failure into a value. */
export async function attemptWrite(write: () => PromiseLike<unknown>): Promise<WriteResult> {
	try {
		await write();
		return { ok: true };
	} catch (error) {
		return { ok: false, reason: storageFailureOf(error) };
	}
}

// Dexie wraps: an aborted transaction carries the quota error inside.
function namesIn(error: unknown, depth = 0): string[] {
	if (depth > 4 || typeof error !== 'object' || error === null) return [];
	const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
	const own = typeof name === 'string' ? [name] : [];
	return [...own, ...namesIn(inner, depth + 1), ...namesIn(cause, depth + 1)];
}
