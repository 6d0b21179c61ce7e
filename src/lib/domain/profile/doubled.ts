import type { Profile } from './profile.ts';

/** The children whose tile another child has as well: made on two tablets before these met. */
export function doubledTiles(
	children: readonly Pick<Profile, 'id' | 'tile'>[]
): ReadonlySet<string> {
	return sharing(children.map(({ id, tile }) => [id, tile]));
}

/** The children whose code on the paper list another child has as well: perhaps one child with two tiles. */
export function doubledCodes(
	children: readonly Pick<Profile, 'id' | 'code'>[]
): ReadonlySet<string> {
	return sharing(children.flatMap(({ id, code }) => (code ? [[id, code] as const] : [])));
}

function sharing(marked: readonly (readonly [string, string])[]): ReadonlySet<string> {
	const owners = new Map<string, string[]>();
	for (const [id, mark] of marked) owners.set(mark, [...(owners.get(mark) ?? []), id]);
	return new Set([...owners.values()].filter((ids) => ids.length > 1).flat());
}

type Told = Pick<Profile, 'id' | 'tile' | 'group' | 'code'>;

/** All other children, one of whom may be this one: first who has its tile or code, then its group. */
export function maybeSame<T extends Told>(child: Told, all: readonly T[]): T[] {
	const isAlike = (one: T) =>
		one.tile === child.tile || (child.code !== undefined && one.code === child.code);
	const rank = (one: T) => (isAlike(one) ? 0 : one.group === child.group ? 1 : 2);
	return all.filter(({ id }) => id !== child.id).sort((one, other) => rank(one) - rank(other));
}
