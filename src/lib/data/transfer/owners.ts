import { type Profile, ownersOf, restoreProfile } from '#lib/domain/profile/profile.ts';
import type { YolDatabase } from '../database.ts';
import { restored } from '../restored.ts';

export type Owners = ReadonlyMap<string, Pick<Profile, 'id'>>;

/** The child to whom each id belongs, if tiles were merged here. Needs `roster` and `profiles` in its transaction. */
export async function storedOwners(database: YolDatabase): Promise<Map<string, Profile>> {
	if ((await database.roster.where('kind').equals('merged').count()) === 0) return new Map();
	return ownersOf(restored(await database.profiles.toArray(), restoreProfile));
}

/** The same, where any of these ids has no tile of its own: it may have been joined into one in another window. */
export async function ownersAmong(
	database: YolDatabase,
	ids: readonly string[]
): Promise<Map<string, Profile>> {
	const rows = await database.profiles.bulkGet([...new Set(ids)]);
	return rows.every((row) => row !== undefined) ? new Map() : storedOwners(database);
}

/** Records as those of the child to whom they belong. */
export function ownedBy<T extends { learner: string }>(owners: Owners, records: readonly T[]): T[] {
	return records.map((one) => ({ ...one, learner: owners.get(one.learner)?.id ?? one.learner }));
}
