import type { ReportData } from '#lib/domain/report/report-data.ts';
import { restoreCount } from '#lib/domain/progress/count.ts';
import { currentSessions, restoreSession } from '#lib/domain/progress/session.ts';
import { restoreTally } from '#lib/domain/progress/tally-schema.ts';
import { restoreProfile } from '#lib/domain/profile/profile.ts';
import type { YolDatabase } from './database.ts';
import { storedTally } from './event-log.ts';

/** What reports take from the tablet; lessons and quiet modules come from the pack. */
export type ReportRecords = Pick<ReportData, 'children' | 'tallies' | 'sessions' | 'counts'>;

/** Reads what reports are computed from. A broken tally is counted again from the log. */
export async function readReport(database: YolDatabase): Promise<ReportRecords> {
	const { profiles, tallies, sessions, monthly } = database;
	const [children, tallied, held, counts] = await Promise.all([
		profiles.toArray(),
		tallies.toArray(),
		sessions.toArray(),
		monthly.toArray()
	]);
	return {
		children: known(children, restoreProfile),
		tallies: await Promise.all(
			tallied.map((row) => restoreTally(row) ?? storedTally(database, row.learner, row.lesson))
		),
		sessions: currentSessions(known(held, restoreSession)),
		counts: known(counts, restoreCount)
	};
}

function known<T>(rows: readonly unknown[], restore: (row: unknown) => T | undefined): T[] {
	return rows.map(restore).filter((row) => row !== undefined);
}
