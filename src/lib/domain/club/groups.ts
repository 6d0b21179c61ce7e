import type { RosterDraft } from '../profile/roster-entry.ts';
import type { Group, RosterChild } from '../profile/roster.ts';

/** A group on the page of groups. It has a fruit and never a name: free words could say who is in it. */
export interface GroupRow {
	sign: string;
	children: number;
	closed: boolean;
}

/** The groups that have children. */
export function groupsOf(children: readonly Pick<RosterChild, 'group'>[]): string[] {
	return [...new Set(children.map(({ group }) => group))].sort();
}

/** The group that is looked at: the first of these wishes that has children, else the first of all. */
export function groupShown(
	groups: readonly string[],
	wishes: readonly (string | undefined)[]
): string | undefined {
	return wishes.find((one) => one !== undefined && groups.includes(one)) ?? groups[0];
}

/** The groups that were made or have children, in the order of the fruits. */
export function groupRows(
	groups: readonly Group[],
	children: readonly Pick<RosterChild, 'group'>[],
	signs: readonly string[]
): GroupRow[] {
	const known = new Map(groups.map((group) => [group.sign, group]));
	const used = new Set([...known.keys(), ...children.map(({ group }) => group)]);
	return [...new Set([...signs, ...used])]
		.filter((sign) => used.has(sign))
		.map((sign) => ({
			sign,
			children: children.filter(({ group }) => group === sign).length,
			closed: known.get(sign)?.closed ?? false
		}));
}

/** The fruits that no open group has. */
export function freeSigns(rows: readonly GroupRow[], signs: readonly string[]): string[] {
	return signs.filter((sign) => !rows.some((row) => row.sign === sign && !row.closed));
}

/** A group is made, or opened again. */
export function opened(sign: string): RosterDraft[] {
	return [{ kind: 'group-made', about: sign, sign }];
}

/** A group without children is no longer offered; its meetings and counts stay. */
export function closed(sign: string): RosterDraft[] {
	return [...opened(sign), { kind: 'group-closed', about: sign }];
}

/** A group gets another fruit: all its children go with it, and the old fruit is free again. */
export function renamed(
	from: string,
	to: string,
	children: readonly Pick<RosterChild, 'id' | 'group'>[]
): RosterDraft[] {
	const own = children.filter(({ group }) => group === from);
	return [
		...opened(to),
		...own.map(({ id }): RosterDraft => ({ kind: 'moved', about: id, group: to })),
		...closed(from)
	];
}
