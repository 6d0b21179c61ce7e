import Dexie, { type Table } from 'dexie';
import { firstIdOf } from '#lib/domain/progress/event-id.ts';
import { PARTS, restoreRecord } from '#lib/domain/transfer/bundle.ts';
import type { BundleLine, Part } from '#lib/domain/transfer/bundle.ts';
import { isNews, newsFrom } from '#lib/domain/transfer/holdings.ts';
import type { Holdings } from '#lib/domain/transfer/holdings.ts';
import type { YolDatabase } from '../database.ts';
import { restored } from '../restored.ts';

/** How many records are read at a time, so that a full log never lies in memory and a touch never waits for them. */
const AT_A_TIME = 500;

/** What is looked for in the database. */
interface News {
	ours: Holdings;
	theirs: Holdings;
	parts?: readonly Part[];
	/** Only records of this device. */
	of?: string;
	/** Children of whom all events go, whatever the other side holds. */
	asked?: readonly string[];
	/** Ids of records that stay behind. */
	without?: ReadonlySet<string> | undefined;
}

/** Everything here that the other side may lack, some at a time. Counts have no number and go always. */
export async function* newsFor(
	database: YolDatabase,
	{ ours, theirs, parts = PARTS, of, asked = [], without = new Set() }: News
): AsyncGenerator<BundleLine[]> {
	const from = newsFrom(ours, theirs);
	for (const part of parts) {
		if (part === 'counts') yield linesOf('counts', await database.monthly.toArray());
		// Few rows, and their keys are no times: looked through whole.
		else if (part === 'beliefs')
			yield newsAmong('beliefs', await database.beliefs.toArray(), theirs);
		else if (from !== undefined)
			for await (const rows of rowsFrom(database[part], firstIdOf(from)))
				yield newsAmong(part, recordsOf(rows, of), theirs).filter(
					([, record]) => !('id' in record && without.has(record.id))
				);
	}
	for (const child of asked) yield await oldEvents(database, child, theirs);
}

/** What counts as held there, of one child. */
async function oldEvents({ events }: YolDatabase, child: string, theirs: Holdings) {
	const rows = await events
		.where('[learner+lesson]')
		.between([child, Dexie.minKey], [child, Dexie.maxKey])
		.toArray();
	return linesOf(
		'events',
		rows.filter((event) => !isNews(event, theirs))
	);
}

type NumberedPart = Exclude<Part, 'counts'>;
/** A record whose id says when it was made. */
type Timed = { id: string; device: string };
type TimedTable = Table<Timed, string, Partial<Timed>>;

/** Told apart before they are restored: a full log of others would keep a slow tablet busy. */
function recordsOf(rows: Timed[], device: string | undefined): Timed[] {
	return device === undefined ? rows : rows.filter((row) => row.device === device);
}

function newsAmong(part: NumberedPart, rows: readonly unknown[], theirs: Holdings): BundleLine[] {
	return linesOf(part, rows).filter(([, record]) => 'seq' in record && isNews(record, theirs));
}

/** The rows of a table in the order of their ids, some at a time. */
export async function* rowsFrom(table: TimedTable, first: string): AsyncGenerator<Timed[]> {
	let page = await firstPage(table, first);
	for (;;) {
		yield page.rows;
		if (page.last === undefined) return;
		page = await nextPage(table, page.last);
	}
}

/** Rows in the order of their ids, and the last id if there may be more. */
interface Page {
	rows: Timed[];
	last: string | undefined;
}

async function firstPage(table: TimedTable, from: string): Promise<Page> {
	return pageOf(await table.where(':id').aboveOrEqual(from).limit(AT_A_TIME).toArray());
}

async function nextPage(table: TimedTable, after: string): Promise<Page> {
	return pageOf(await table.where(':id').above(after).limit(AT_A_TIME).toArray());
}

function pageOf(rows: Timed[]): Page {
	const last = rows.at(-1);
	return { rows, last: rows.length < AT_A_TIME ? undefined : last?.id };
}

/** Rows that can no longer be read are left out: another tablet would refuse the whole bundle. */
function linesOf(part: Part, rows: readonly unknown[]): BundleLine[] {
	return restored(rows, (row) => restoreRecord(part, row));
}
