import Dexie, { type ObservabilitySet } from 'dexie';
import { joinedTold, OWN, restoreTold, type Told } from '#lib/domain/report/export-guard.ts';
import type { ReportData } from '#lib/domain/report/report-data.ts';
import { restoreBeliefSums } from '#lib/domain/progress/belief-sums.ts';
import { restoreCount } from '#lib/domain/progress/count.ts';
import { currentSessions, restoreSession } from '#lib/domain/progress/session.ts';
import { enrolmentsOf } from '#lib/domain/profile/enrolment.ts';
import { restoreProfile } from '#lib/domain/profile/profile.ts';
import type { YolDatabase } from '../database.ts';
import { shortTallies } from './digests.ts';
import { entriesOfKinds } from './roster-log.ts';
import { restored } from '../restored.ts';
import { attemptWrite, type WriteResult } from '../storage-failure.ts';

/** What reports take from the tablet; lessons and quiet modules come from the pack. */
export type ReportRecords = Pick<
	ReportData,
	'children' | 'enrolments' | 'tallies' | 'sessions' | 'counts' | 'sums'
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
	const [rows, entries, held, counts, sums] = await Promise.all([
		profiles.toArray(),
		entriesOfKinds(database, ['made', 'moved', 'changed']),
		sessions.toArray(),
		monthly.toArray(),
		beliefs.toArray()
	]);
	const children = restored(rows, restoreProfile);
	return {
		children,
		enrolments: enrolmentsOf(entries),
		tallies: await shortTallies(
			database,
			children.map(({ id }) => id)
		),
		sessions: currentSessions(restored(held, restoreSession)),
		counts: restored(counts, restoreCount),
		sums: restored(sums, restoreBeliefSums)
	};
}

const SOURCES = ['profiles', 'roster', 'sessions', 'monthly', 'beliefs', 'tallies', 'events'];
const EXPORTED = 'exported';

/** The counts of the reports that have left the club, of each tablet the last one that is known here. */
export async function lastTold(database: YolDatabase): Promise<Told[]> {
	return restoreTold((await database.settings.get(EXPORTED))?.value);
}

export function keepTold(database: YolDatabase, value: readonly Told[]): Promise<WriteResult> {
	return attemptWrite(() => putTold(database, value));
}

function putTold({ settings }: YolDatabase, value: readonly Told[]) {
	return settings.put({ key: EXPORTED, value });
}

/** What another tablet has to know, so that it compares its reports with those of this one. */
export async function toldFor(database: YolDatabase, device: string): Promise<Told[]> {
	const told = await lastTold(database);
	return told.map((one) => (one.device === OWN ? { ...one, device } : one));
}

/** What another tablet said of reports that have left; of its own ones this tablet knows best. */
export async function hearTold(
	database: YolDatabase,
	heard: readonly Told[],
	device: string | undefined
): Promise<void> {
	const news = heard.filter((one) => one.device !== device && one.device !== OWN);
	if (news.length > 0) await putTold(database, joinedTold(await lastTold(database), news));
}
