import { byLamportOrder } from '../progress/record.ts';
import type { Profile } from './profile.ts';
import type { RosterEntry } from './roster-entry.ts';

/** The kinds of entries that it takes. */
export const JOINS = ['merged', 'unmerged', 'erased'] as const;

/**
 * The children whose tile was joined with one that another tablet has erased, before the two tablets met. Perhaps
 * the child is gone, perhaps only a second tile of it was: somebody has to say, so nothing is erased by itself.
 */
export function halfErased(
	entries: readonly RosterEntry[],
	children: readonly Pick<Profile, 'id' | 'half'>[]
): ReadonlySet<string> {
	const erased = new Set(entries.filter(({ kind }) => kind === 'erased').map(({ about }) => about));
	const last = lastJoins(entries);
	const half = children.filter(({ id, half }) => half || erased.has(last.get(id) ?? ''));
	return new Set(half.map(({ id }) => id));
}

/** The tiles into which others were joined that are among the erased: of these nothing else will tell any more. */
export function leftByErased(
	entries: readonly RosterEntry[],
	erased: ReadonlySet<string>
): string[] {
	return [...lastJoins(entries)].flatMap(([about, into]) => (erased.has(about) ? [into] : []));
}

/** Into which tile each was joined, unless that was taken back. */
function lastJoins(entries: readonly RosterEntry[]): Map<string, string> {
	const last = new Map<string, string>();
	for (const entry of [...entries].sort(byLamportOrder)) {
		if (entry.kind === 'merged') last.set(entry.about, entry.into);
		else if (entry.kind === 'unmerged') last.delete(entry.about);
	}
	return last;
}
