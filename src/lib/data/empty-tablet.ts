import type { YolDatabase } from './database.ts';
import { attemptWrite, type WriteResult } from './storage-failure.ts';

/** Which lessons are on the tablet; says nothing of anybody. */
const KEPT = 'packs';

/**
 * Erases whatever a club has kept on this tablet, its PIN and its keys, all of it or nothing. Nothing of that
 * travels: no tablet that meets this one later erases anything, and this one is a new one to them.
 */
export function emptyTablet(database: YolDatabase): Promise<WriteResult> {
	const tables = database.tables.filter(({ name }) => name !== KEPT);
	const clear = () => Promise.all(tables.map((table) => table.clear()));
	return attemptWrite(() => database.transaction('rw', tables, clear));
}
