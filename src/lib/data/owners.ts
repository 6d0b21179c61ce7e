import { restoreProfile } from '#lib/domain/profile/profile.ts';
import type { YolDatabase } from './database.ts';

/** Under which id a child lives on whose tile was made twice. Needs `roster` and `profiles` in its transaction. */
export async function ownersOf(database: YolDatabase): Promise<Map<string, string>> {
	if ((await database.roster.where('kind').equals('merged').count()) === 0) return new Map();
	const rows: unknown[] = await database.profiles.toArray();
	const profiles = rows.map(restoreProfile).filter((profile) => profile !== undefined);
	return new Map(profiles.flatMap(({ id, also }) => also.map((one) => [one, id] as const)));
}
