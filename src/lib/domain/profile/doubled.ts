import type { Profile } from './profile.ts';

/** The children whose tile another child has as well: made on two tablets before these met. */
export function doubledTiles(
	children: readonly Pick<Profile, 'id' | 'tile'>[]
): ReadonlySet<string> {
	const owners = new Map<string, string[]>();
	for (const { id, tile } of children) owners.set(tile, [...(owners.get(tile) ?? []), id]);
	return new Set([...owners.values()].filter((ids) => ids.length > 1).flat());
}
