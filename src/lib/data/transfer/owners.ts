import { type Profile, ownersOf, restoreProfile } from '#lib/domain/profile/profile.ts';
import type { YolDatabase } from '../database.ts';
import { restored } from '../restored.ts';

/** The child to whom each id belongs, if tiles were merged here. Needs `roster` and `profiles` in its transaction. */
export async function storedOwners(database: YolDatabase): Promise<Map<string, Profile>> {
	if ((await database.roster.where('kind').equals('merged').count()) === 0) return new Map();
	return ownersOf(restored(await database.profiles.toArray(), restoreProfile));
}
