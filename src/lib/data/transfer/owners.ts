import { restoreProfile } from '#lib/domain/profile/profile.ts';
import type { YolDatabase } from '../database.ts';
import { restored } from '../restored.ts';

/** Under which id a child lives on whose tile was made twice. Needs `roster` and `profiles` in its transaction. */
export async function ownersOf(database: YolDatabase): Promise<Map<string, string>> {
	if ((await database.roster.where('kind').equals('merged').count()) === 0) return new Map();
	const profiles = restored(await database.profiles.toArray(), restoreProfile);
	return new Map(profiles.flatMap(({ id, also }) => also.map((one) => [one, id] as const)));
}
