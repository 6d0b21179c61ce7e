import { daysByChild } from '#lib/domain/club/attendance.ts';
import { dayBefore } from '#lib/domain/day.ts';
import { IDLE_DAYS } from '#lib/domain/profile/profile.ts';
import type { ProfileId } from '#lib/domain/profile/profile.ts';
import { believedDay, withStart } from '#lib/domain/profile/start-days.ts';
import { isThere } from '#lib/domain/progress/session.ts';
import type { YolDatabase } from './database.ts';
import { forgetOldAnswers } from './old-answers.ts';
import { rosterTables } from './club/roster-log.ts';
import { dropOldSums } from './old-sums.ts';
import type { Profiles } from './profiles.ts';
import type { SessionLog } from './club/session-log.ts';
import { readSettings, saveSettings } from './settings.ts';
import { attemptWrite, type WriteResult } from './storage-failure.ts';
import { applySightings } from './transfer/sightings.ts';

interface Parts {
	database: YolDatabase;
	profiles: Profiles;
	sessions: SessionLog;
}

/**
 * Forgets what has been kept long enough, children who were not seen for half a year, answers to single questions
 * and old sums of groups, and notes the day of this start. Nothing is forgotten by a clock that is not believed yet.
 */
export async function tidy(parts: Parts, today: string): Promise<WriteResult> {
	const { database, profiles } = parts;
	const { starts } = await readSettings(database);
	const kept = await saveSettings(database, { starts: withStart(starts, today) });
	const believed = believedDay(starts, today);
	if (believed === undefined) return kept;
	const heard = await hearOfRest(database, believed);
	const noted = heard.ok ? await noteWhoCame(parts, { believed, today }) : heard;
	// If it could not be written who came, or was seen elsewhere, nobody is forgotten.
	const erased = noted.ok ? await profiles.eraseIdle(believed) : noted;
	const dropped = await dropOldSums(database, believed);
	// Not waited for: the first time it goes through years. What it does not reach now it does at the next start.
	void forgetOldAnswers(database, believed).catch(() => undefined);
	return [kept, erased].find(({ ok }) => !ok) ?? dropped;
}

/** What a bundle has told that broke off and did not come again. */
function hearOfRest(database: YolDatabase, heardOn: string): Promise<WriteResult> {
	return attemptWrite(() =>
		database.transaction('rw', rosterTables(database), async () =>
			applySightings(database, heardOn)
		)
	);
}

/** A child whom a club teaches with a projector may never touch its tile: coming is a sign of life too. */
async function noteWhoCame(
	{ profiles, sessions }: Parts,
	{ believed, today }: { believed: string; today: string }
): Promise<WriteResult> {
	const held = await sessions.since(dayBefore(believed, IDLE_DAYS));
	const came = new Map<ProfileId, string>();
	for (const [child, days] of daysByChild(held, await profiles.all())) {
		const last = days.findLast(({ day, state }) => day <= believed && isThere(state));
		if (last) came.set(child, last.day);
	}
	return profiles.cameOn(came, today);
}
