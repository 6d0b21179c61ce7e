import { believedDay, withStart } from '#lib/domain/profile/start-days.ts';
import type { YolDatabase } from './database.ts';
import type { EventLog } from './event-log.ts';
import type { Profiles } from './profiles.ts';
import { readSettings, saveSettings } from './settings.ts';
import type { Kept } from './trouble.ts';

interface Parts {
	database: YolDatabase;
	profiles: Profiles;
	log: EventLog;
}

/**
 * Forgets what has been kept long enough, children whose tiles were left behind and old sums of groups,
 * and notes the day of this start. Nothing is forgotten by a clock that is not believed yet.
 */
export async function tidy({ database, profiles, log }: Parts, today: string): Promise<Kept> {
	const { starts } = await readSettings(database);
	const kept = await saveSettings(database, { starts: withStart(starts, today) });
	const believed = believedDay(starts, today);
	if (believed === undefined) return kept;
	const erased = await profiles.eraseIdle(believed);
	await log.dropOldSums(believed);
	return kept.ok ? erased : kept;
}
