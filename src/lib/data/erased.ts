import type { YolDatabase } from './database.ts';

/**
 * Which of these children have been erased. What another tab still knows of them, or what waited for room
 * on the disk, is not written any more. Call it in a transaction over `profiles` and `roster`.
 */
export async function erasedAmong(
	{ profiles, roster }: YolDatabase,
	ids: readonly string[]
): Promise<Set<string>> {
	const rows = await profiles.bulkGet([...new Set(ids)]);
	const here = new Set(rows.map((row) => row?.id));
	const missing = ids.filter((id) => !here.has(id));
	if (missing.length === 0) return new Set();
	const entries = await roster.where('about').anyOf(missing).toArray();
	return new Set(entries.filter(({ kind }) => kind === 'erased').map(({ about }) => about));
}
