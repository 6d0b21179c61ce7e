import * as v from 'valibot';
import { firstKeptMonth, isOldSum } from '#lib/domain/progress/belief-sums.ts';
import { month } from '#lib/domain/values.ts';
import type { YolDatabase } from './database.ts';
import { attemptWrite } from './storage-failure.ts';
import type { WriteResult } from './storage-failure.ts';

const OLD_SUMS = 'old-sums';
const sinceSchema = v.fallback(month, '');

/** The first month of which sums of groups are kept here, or '' before any were forgotten. Needs `settings` in its transaction. */
export async function sumsKeptSince({ settings }: YolDatabase): Promise<string> {
	return v.parse(sinceSchema, (await settings.get(OLD_SUMS))?.value);
}

/** Forgets the sums of groups that are older than 24 months (curriculum §6.3); no bundle brings them back. */
export function dropOldSums(database: YolDatabase, today: string): Promise<WriteResult> {
	const { beliefs, monthly, settings } = database;
	const first = firstKeptMonth(today);
	return attemptWrite(() =>
		database.transaction('rw', beliefs, monthly, settings, async () => {
			for (const table of [monthly, beliefs])
				await table.filter((sum) => isOldSum(sum, first)).delete();
			// Also an earlier month than before: a clock that ran ahead and is right again refuses nothing of today.
			await settings.put({ key: OLD_SUMS, value: first });
		})
	);
}
