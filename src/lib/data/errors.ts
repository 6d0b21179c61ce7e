import type { ErrorRow, YolDatabase } from './database.ts';
import { attemptWrite } from './storage-failure.ts';
import type { WriteResult } from './storage-failure.ts';

/** How many different codes and days are kept; the oldest go first. */
const MOST = 200;

/** Counts an error of today. Only its code is kept: nothing about a child, a lesson or an answer. */
export function noteError(database: YolDatabase, code: string, day: string): Promise<WriteResult> {
	return attemptWrite(() =>
		database.transaction('rw', database.errors, async () => {
			const row = await database.errors.get([day, code]);
			await database.errors.put({ code, day, count: (row?.count ?? 0) + 1 });
			const tooMany = (await database.errors.count()) - MOST;
			if (tooMany > 0) await database.errors.limit(tooMany).delete();
		})
	);
}

/** What went wrong on this tablet, oldest first, for the report of a facilitator. */
export function notedErrors(database: YolDatabase): Promise<ErrorRow[]> {
	return database.errors.toArray();
}
