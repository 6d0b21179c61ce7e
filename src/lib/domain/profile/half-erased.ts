import { byTurn } from '../progress/record.ts';
import type { RosterEntry } from './roster-entry.ts';

/** The kinds of entries that it takes. */
export const JOINS = ['merged', 'unmerged', 'erased'] as const;

/**
 * The children whose tile was joined with one that another tablet has erased, before the two tablets met. Perhaps
 * the child is gone, perhaps only a second tile of it was: somebody has to say, so nothing is erased by itself.
 */
export function halfErased(
	entries: readonly RosterEntry[],
	children: readonly { id: string }[]
): ReadonlySet<string> {
	const erased = new Set(entries.filter(({ kind }) => kind === 'erased').map(({ about }) => about));
	const last = new Map<string, RosterEntry>();
	for (const entry of [...entries].sort(byTurn))
		if (entry.kind === 'merged' || entry.kind === 'unmerged') last.set(entry.about, entry);
	const half = children.filter(({ id }) => {
		const entry = last.get(id);
		return entry?.kind === 'merged' && erased.has(entry.into);
	});
	return new Set(half.map(({ id }) => id));
}
