import type { EntityTable } from 'dexie';

/** Records whose ids begin with their time. */
export type TimedTable = Pick<EntityTable<{ id: string }, 'id'>, 'where' | 'bulkGet'>;

/** From so many keys in a stretch for each that is asked for, asking for each by itself is faster. */
const MOST_BETWEEN = 4;

/**
 * Which of these ids, in their order, are here; others that lie between them may be named too. Those of one
 * batch of a bundle lie close together: all keys of their stretch are one request, where one for each keeps a
 * slow tablet busy.
 */
export async function existingIds(table: TimedTable, ids: readonly string[]): Promise<Set<string>> {
	const [first, last] = [ids[0], ids.at(-1)];
	if (first === undefined || last === undefined) return new Set();
	const most = MOST_BETWEEN * ids.length;
	const stretch = table.where(':id').between(first, last, true, true);
	const between = await stretch.limit(most).primaryKeys();
	if (between.length < most) return new Set(between);
	const rows = await table.bulkGet([...ids]);
	return new Set(rows.flatMap((row) => row?.id ?? []));
}
