import { FIRST_DAY } from '../day.ts';
import { byLamportOrder } from '../progress/record.ts';
import type { RosterEntry } from './roster-entry.ts';

/** A stay in a group, without the days themselves on which it began and ended: nobody knows which hour it was. */
export interface Stay {
	group: string;
	after: string;
	/** Missing while the child is in the group. */
	before?: string;
}

/** Since when a tile is on the list of the club, and in which groups it was. */
export interface Enrolment {
	/** Missing where the clock of the tablet had fallen back to before Yol. */
	since?: string;
	stays: Stay[];
}

/** What the entries say of when each tile was made and moved. Their order makes no difference. */
export function enrolmentsOf(entries: Iterable<RosterEntry>): Map<string, Enrolment> {
	const byTile = new Map<string, RosterEntry[]>();
	for (const entry of [...entries].sort(byLamportOrder))
		byTile.set(entry.about, [...(byTile.get(entry.about) ?? []), entry]);
	return new Map([...byTile].map(([tile, own]) => [tile, enrolmentIn(own)]));
}

function enrolmentIn(own: readonly RosterEntry[]): Enrolment {
	const made = own.flatMap((entry) => (entry.kind === 'made' ? (known(entry.day) ?? []) : []));
	const [since] = made.sort();
	return { ...(since && { since }), stays: staysIn(own) };
}

/** Whether a tile was in the group on all of that day. */
export function wasIn(stays: readonly Stay[], group: string, day: string): boolean {
	return stays.some(
		(stay) => stay.group === group && stay.after < day && (!stay.before || day < stay.before)
	);
}

/** A move without a day (from before moves had one) tells neither where one stay ends nor where the next begins. */
function staysIn(own: readonly RosterEntry[]): Stay[] {
	const moves = own.flatMap(movesIn);
	return moves.flatMap(({ group, day }, n): Stay[] => {
		const next = moves[n + 1];
		if (!day || (next && !next.day)) return [];
		return [{ group, after: day, ...(next?.day && { before: next.day }) }];
	});
}

function movesIn(entry: RosterEntry): { group: string; day?: string | undefined }[] {
	switch (entry.kind) {
		case 'made':
		case 'moved':
			return [{ group: entry.group, day: known(entry.day) }];
		case 'changed':
			return entry.group ? [{ group: entry.group }] : [];
		default:
			return [];
	}
}

function known(day: string | undefined): string | undefined {
	return day && day >= FIRST_DAY ? day : undefined;
}
