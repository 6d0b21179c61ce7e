import { restoreReturned, withReturned, type Returned } from '#lib/domain/transfer/returned.ts';
import type { YolDatabase } from '../database.ts';
import { ownHoldings } from './holdings.ts';

const RETURNED = 'returned';

/** The children of whom records may be missing here, because this tablet had forgotten them. */
export async function returnedChildren(database: YolDatabase): Promise<Returned> {
	return restoreReturned((await database.settings.get(RETURNED))?.value);
}

/** Call it in the transaction that has changed what is here of them. */
export async function keepReturned(database: YolDatabase, value: Returned): Promise<void> {
	await database.settings.put({ key: RETURNED, value });
}

/** Notes who is back after this tablet had forgotten them, and who is gone again. */
export async function noteReturned(
	database: YolDatabase,
	change: { back: readonly string[]; gone: ReadonlySet<string> }
): Promise<void> {
	if (change.back.length + change.gone.size === 0) return;
	const row = await database.settings.get(RETURNED);
	const held = await ownHoldings(database);
	const value = withReturned(restoreReturned(row?.value), change, held);
	await database.settings.put({ key: RETURNED, value });
}
