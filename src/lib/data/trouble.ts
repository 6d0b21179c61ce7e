import { AppError } from '#lib/domain/app-error.ts';

/** Why the tablet cannot keep or give something: it is full, or storage is denied (private mode). */
export type StorageTrouble = 'no-space' | 'blocked';

/** What came of a write. */
export type Kept = { ok: true } | { ok: false; reason: StorageTrouble };

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

/** The expected trouble behind an error of IndexedDB or Cache Storage; others are thrown on. */
export function troubleOf(error: unknown): StorageTrouble {
	const names = namesIn(error);
	if (names.includes('QuotaExceededError')) return 'no-space';
	if (names.some((name) => BLOCKED.has(name))) return 'blocked';
	if (error instanceof AppError) throw error;
	throw new AppError('storage/unexpected', { name: names[0] ?? 'unknown' }, error);
}

/** Runs a write and turns expected trouble into a value. */
export async function kept(write: () => PromiseLike<unknown>): Promise<Kept> {
	try {
		await write();
		return { ok: true };
	} catch (error) {
		return { ok: false, reason: troubleOf(error) };
	}
}

// Dexie wraps: an aborted transaction carries the quota error inside.
function namesIn(error: unknown, depth = 0): string[] {
	if (depth > 4 || typeof error !== 'object' || error === null) return [];
	const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
	const own = typeof name === 'string' ? [name] : [];
	return [...own, ...namesIn(inner, depth + 1), ...namesIn(cause, depth + 1)];
}
