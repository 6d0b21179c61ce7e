import type { Table } from 'dexie';
import { PARTS, restoreRecord } from '#lib/domain/transfer/bundle.ts';
import type { BundleLine, Part } from '#lib/domain/transfer/bundle.ts';
import { isNews, newsFrom } from '#lib/domain/transfer/holdings.ts';
import type { Holdings } from '#lib/domain/transfer/holdings.ts';
import type { YolDatabase } from './database.ts';

/** So many records are read at a time, so that a full log never lies in memory. */
const AT_A_TIME = 2000;

/** Everything here that the other side may lack, some at a time. Counts have no number and go always. */
export async function* newsFor(
	database: YolDatabase,
	{ ours, theirs, parts = PARTS }: { ours: Holdings; theirs: Holdings; parts?: readonly Part[] }
): AsyncGenerator<BundleLine[]> {
	const from = newsFrom(ours, theirs);
	for (const part of parts) {
		if (part === 'counts') yield linesOf('counts', await database.monthly.toArray());
		else if (from !== undefined)
			for await (const rows of rowsFrom(database[part], firstId(from)))
				yield linesOf(part, rows).filter(([, record]) => 'seq' in record && isNews(record, theirs));
	}
}

/** The lowest id that can have been given at that time. */
function firstId(ms: number): string {
	const time = ms.toString(16).padStart(12, '0');
	return `${time.slice(0, 8)}-${time.slice(8)}`;
}

async function* rowsFrom(table: Table<unknown, string>, first: string): AsyncGenerator<unknown[]> {
	let [after, isFirst] = [first, true];
	for (;;) {
		const above = table.where(':id');
		const range = isFirst ? above.aboveOrEqual(after) : above.above(after);
		const rows = await range.limit(AT_A_TIME).toArray();
		yield rows;
		const last = rows.at(-1) as { id: string } | undefined;
		if (!last || rows.length < AT_A_TIME) return;
		[after, isFirst] = [last.id, false];
	}
}

/** Rows that can no longer be read are left out: another tablet would refuse the whole bundle. */
function linesOf(part: Part, rows: readonly unknown[]): BundleLine[] {
	return rows.map((row) => restoreRecord(part, row)).filter((line) => line !== undefined);
}
