import * as v from 'valibot';
import { isSighting } from '#lib/domain/profile/roster.ts';
import type { RosterEntry } from '#lib/domain/profile/roster-entry.ts';
import { followSightings } from '../club/roster-log.ts';
import type { YolDatabase } from '../database.ts';

const SIGHTINGS = 'sightings';
const childrenSchema = v.fallback(v.array(v.string()), []);

/**
 * Notes the children of whom these new entries of another tablet say that they were seen. Kept, since a bundle may
 * break off: what has come of it is no news when it comes again. Needs `settings` in its transaction.
 */
export async function noteSightings(
	database: YolDatabase,
	fresh: readonly RosterEntry[]
): Promise<void> {
	const seen = fresh.filter(isSighting).map(({ about }) => about);
	if (seen.length === 0) return;
	const value = [...new Set([...(await noted(database)), ...seen])];
	await database.settings.put({ key: SIGHTINGS, value });
}

/**
 * Brings up to date when the noted children were last seen, on a day on which all that was told is here: batch by
 * batch an old day would count before a later one has come. Call it in a transaction over `rosterTables`.
 */
export async function applySightings(database: YolDatabase, heardOn: string): Promise<void> {
	const children = new Set(await noted(database));
	if (children.size === 0) return;
	await followSightings(database, children, heardOn);
	await database.settings.delete(SIGHTINGS);
}

async function noted({ settings }: YolDatabase): Promise<string[]> {
	return v.parse(childrenSchema, (await settings.get(SIGHTINGS))?.value);
}
