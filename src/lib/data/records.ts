import { YolDatabase } from './database.ts';
import type { Clock } from './clock.ts';
import { EventLog } from './event-log.ts';
import { beginFreshLog } from './fresh-log.ts';
import { Profiles } from './profiles.ts';
import { SessionLog } from './club/session-log.ts';
import { SiteLog } from './club/site-log.ts';
import { tidy } from './tidy.ts';
import type { WriteResult } from './storage-failure.ts';
import { FacilitatorVault } from './club/vault.ts';

/** The database, and all who write into it. A chunk of its own: the first picture needs none of it. */
export interface Records {
	database: YolDatabase;
	profiles: Profiles;
	log: EventLog;
	sessions: SessionLog;
	site: SiteLog;
	vault: FacilitatorVault;
	/** What waits after wrong PINs go by: a clock that no hand sets, and when the app was started by it. */
	steady: { now: () => number; started: number };
	/** Forgets what has been kept long enough; once a start. */
	tidy: (today: string) => Promise<WriteResult>;
}

/** The first screen reads what it shows before that. No hand writes anything sooner. */
const FIRST_READS_MS = 500;

/** A clock that runs on from when it was made, whatever a hand does to that of the tablet meanwhile. */
export function steadyClock(now: () => number): () => number {
	const [began, from] = [now(), performance.now()];
	return () => began + performance.now() - from;
}

export function createRecords(clock: Clock): Records {
	const database = new YolDatabase();
	database.on('ready', () => void setTimeout(() => void beginFreshLog(), FIRST_READS_MS));
	const profiles = new Profiles(database, clock);
	const log = new EventLog(database, clock);
	const sessions = new SessionLog(database, clock);
	const now = steadyClock(clock.now);
	const steady = { now, started: now() };
	return {
		database,
		profiles,
		log,
		sessions,
		site: new SiteLog(database, clock),
		vault: new FacilitatorVault(database, now, steady.started),
		steady,
		tidy: (today) => tidy({ database, profiles, sessions }, today)
	};
}
