import Dexie, { type ObservabilitySet } from 'dexie';
import { restoreExported } from '#lib/domain/report/export-guard.ts';
import type { CountTable } from '#lib/domain/report/suppression.ts';
import type { ReportData } from '#lib/domain/report/report-data.ts';
import { restoreEvent, type ProgressEvent } from '#lib/domain/progress/event.ts';
import { restoreBeliefSums } from '#lib/domain/progress/belief-sums.ts';
import { restoreCount } from '#lib/domain/progress/count.ts';
import { currentSessions, restoreSession } from '#lib/domain/progress/session.ts';
import { restoreProfile } from '#lib/domain/profile/profile.ts';
import type { YolDatabase } from './database.ts';
import { shortTallies } from './digests.ts';

/** What reports take from the tablet; lessons and quiet modules come from the pack. */
export type ReportRecords = Pick<
	ReportData,
	'children' | 'tallies' | 'sessions' | 'counts' | 'sums'
>;

const lastRead = new WeakMap<YolDatabase, Promise<ReportRecords>>();

/**
 * What reports are computed from. It is read once and stays until one of its tables is written, here
 * or in another window: a facilitator goes from one report to the next.
 */
export function readReport(database: YolDatabase): Promise<ReportRecords> {
	const known = lastRead.get(database);
	if (known) return known;
	const reading = readAnew(database);
	lastRead.set(database, reading);
	const forget = () => {
		lastRead.delete(database);
		Dexie.on.storagemutated.unsubscribe(look);
	};
	const look = (parts: ObservabilitySet) => {
		if (SOURCES.some((table) => touches(parts, `idb://${database.name}/${table}/`))) forget();
	};
	Dexie.on('storagemutated', look);
	reading.catch(forget);
	return reading;
}

function touches(parts: ObservabilitySet, table: string): boolean {
	return Object.keys(parts).some((part) => part.startsWith(table));
}

async function readAnew(database: YolDatabase): Promise<ReportRecords> {
	const { profiles, sessions, monthly, beliefs } = database;
	const [rows, held, counts, sums] = await Promise.all([
		profiles.toArray(),
		sessions.toArray(),
		monthly.toArray(),
		beliefs.toArray()
	]);
	const children = known(rows, restoreProfile);
	return {
		children,
		tallies: await shortTallies(
			database,
			children.map(({ id }) => id)
		),
		sessions: currentSessions(known(held, restoreSession)),
		counts: known(counts, restoreCount),
		sums: known(sums, restoreBeliefSums)
	};
}

/** The whole log, for a file that has a line for each event; reports are computed from tallies. */
export async function readEvents(database: YolDatabase): Promise<ProgressEvent[]> {
	return known(await database.events.toArray(), restoreEvent);
}

const SOURCES = ['profiles', 'sessions', 'monthly', 'beliefs', 'tallies', 'events'];
const EXPORTED = 'exported';

/** The counts of the last report that left the club. */
export async function lastExported(database: YolDatabase): Promise<CountTable | undefined> {
	return restoreExported((await database.settings.get(EXPORTED))?.value);
}

export async function keepExported(database: YolDatabase, value: CountTable): Promise<void> {
	await database.settings.put({ key: EXPORTED, value });
}

function known<T>(rows: readonly unknown[], restore: (row: unknown) => T | undefined): T[] {
	return rows.map(restore).filter((row) => row !== undefined);
}
