import { YolDatabase } from './database.ts';
import type { Clock } from './device.ts';
import { EventLog } from './event-log.ts';
import { Profiles } from './profiles.ts';
import { SessionLog } from './session-log.ts';
import { SiteLog } from './site-log.ts';
import { FacilitatorVault } from './vault.ts';

/** The database, and all who write into it. A chunk of its own: the first picture needs none of it. */
export interface Records {
	database: YolDatabase;
	profiles: Profiles;
	log: EventLog;
	sessions: SessionLog;
	site: SiteLog;
	vault: FacilitatorVault;
}

export function createRecords(clock: Clock): Records {
	const database = new YolDatabase();
	return {
		database,
		profiles: new Profiles(database, clock),
		log: new EventLog(database, clock),
		sessions: new SessionLog(database, clock),
		site: new SiteLog(database, clock),
		vault: new FacilitatorVault(database, clock.now)
	};
}
