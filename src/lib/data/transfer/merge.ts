import type { Table } from 'dexie';
import type { SiteEntry } from '#lib/domain/club/site-entry.ts';
import { beliefSumsKey, isOldSum, joinedSums } from '#lib/domain/progress/belief-sums.ts';
import type { BeliefSums } from '#lib/domain/progress/belief-sums.ts';
import { countKey, laterCount } from '#lib/domain/progress/count.ts';
import type { Count } from '#lib/domain/progress/count.ts';
import type { ProgressEvent } from '#lib/domain/progress/event.ts';
import { isOldAnswer } from '#lib/domain/progress/old-answers.ts';
import { withoutChildren } from '#lib/domain/progress/session.ts';
import type { Session } from '#lib/domain/progress/session.ts';
import { withEvents } from '#lib/domain/progress/tally.ts';
import { leftByErased } from '#lib/domain/profile/half-erased.ts';
import type { RosterEntry } from '#lib/domain/profile/roster-entry.ts';
import { addCards } from '../cards.ts';
import type { YolDatabase } from '../database.ts';
import { answersKeptSince } from '../old-answers.ts';
import { sumsKeptSince } from '../old-sums.ts';
import { ownedBy, storedOwners } from './owners.ts';
import { existingIds, type TimedTable } from './existing-ids.ts';
import { followInDigests } from '../club/digests.ts';
import { follow, forgottenChildren, markHalf, rosterTables } from '../club/roster-log.ts';
import { storedTallies } from '../tallies.ts';
import { noteSightings } from './sightings.ts';

/** The tables that records of another tablet may change; open one transaction over all of them. */
export function recordTables(database: YolDatabase): Table[] {
	return [...rosterTables(database), database.site, database.monthly, database.beliefs];
}

// Each takes records that were parsed before, in a transaction over `recordTables`, and says how many
// were new. Taking the same again, or in another order, changes nothing; of children who were erased
// nothing is taken but their tombstones, and no event of one whom nobody has seen for long: its tile is
// gone, and with it what would erase them; nor an answer or a sum that is forgotten by now. Take the
// roster first.

/** When a child was last seen is brought up to date by `applySightings`, once all has come. */
export async function mergeRoster(
	database: YolDatabase,
	entries: readonly RosterEntry[]
): Promise<number> {
	const erased = await erasedChildren(database);
	const wanted = entries.filter(({ about, kind }) => kind === 'erased' || !erased.has(about));
	const fresh = await unknownOf(database.roster, wanted);
	await database.roster.bulkAdd(fresh);
	await follow(database, [...new Set(fresh.map(({ about }) => about))]);
	await markHalf(database, leftByErased(entries, erased));
	await noteSightings(database, fresh);
	return fresh.length;
}

/** What became of events: new and now kept; of an erased child, or older than what a tablet keeps, and not taken. */
export interface EventsTaken {
	came: number;
	erased: number;
	expired: number;
}

export async function mergeEvents(
	database: YolDatabase,
	events: readonly ProgressEvent[]
): Promise<EventsTaken> {
	const [erased, forgotten] = [await erasedChildren(database), await forgottenChildren(database)];
	const since = await answersKeptSince(database);
	const living = events.filter(({ learner }) => !erased.has(learner));
	const wanted = living.filter(
		(event) => !forgotten.has(event.learner) && !isOldAnswer(event, since)
	);
	const fresh = await unknownOf(database.events, wanted);
	const owned = ownedBy(await storedOwners(database), fresh);
	const changed = withEvents(await storedTallies(database, owned), owned);
	// Tallies first: one that is broken was counted again from the log as it was.
	await database.tallies.bulkPut([...changed.values()]);
	await followInDigests(database, changed.values());
	await addCards(database, owned);
	await database.events.bulkAdd(fresh);
	return {
		came: fresh.length,
		erased: events.length - living.length,
		expired: living.length - wanted.length
	};
}

export async function mergeSessions(
	database: YolDatabase,
	sessions: readonly Session[]
): Promise<number> {
	const erased = await erasedChildren(database);
	const fresh = await unknownOf(database.sessions, sessions);
	await database.sessions.bulkAdd(fresh.map((session) => withoutChildren(session, erased)));
	return fresh.length;
}

export async function mergeSite(
	database: YolDatabase,
	entries: readonly SiteEntry[]
): Promise<number> {
	const fresh = await unknownOf(database.site, entries);
	await database.site.bulkAdd(fresh);
	return fresh.length;
}

export async function mergeCounts(
	database: YolDatabase,
	counts: readonly Count[]
): Promise<number> {
	const since = await sumsKeptSince(database);
	const wanted = counts.filter((one) => !isOldSum(one, since));
	return raise(database.monthly, wanted, countKey, laterCount);
}

export async function mergeBeliefs(
	database: YolDatabase,
	beliefs: readonly BeliefSums[]
): Promise<number> {
	const since = await sumsKeptSince(database);
	const wanted = beliefs.filter((one) => !isOldSum(one, since));
	return raise(database.beliefs, wanted, beliefSumsKey, (known, sums) =>
		known && known.seq >= sums.seq ? known : joinedSums(known ?? sums, sums)
	);
}

/** Joins sums with what is known of them, and says how many that changed. */
async function raise<T, Key>(
	table: Table<T, Key>,
	news: readonly T[],
	keyOf: (sums: T) => Key,
	join: (known: T | undefined, sums: T) => T
): Promise<number> {
	let raised = 0;
	for (const sums of news) {
		const known = await table.get(keyOf(sums));
		const joined = join(known, sums);
		if (joined === known) continue;
		await table.put(joined);
		raised++;
	}
	return raised;
}

/** Children who are gone for good. */
export async function erasedChildren(database: YolDatabase): Promise<Set<string>> {
	const tombstones = await database.roster.where('kind').equals('erased').toArray();
	return new Set(tombstones.map(({ about }) => about));
}

async function unknownOf<T extends { id: string }>(
	table: TimedTable,
	records: readonly T[]
): Promise<T[]> {
	const once = new Map(records.map((record) => [record.id, record]));
	const known = await existingIds(table, [...once.keys()].sort());
	return [...once.values()].filter(({ id }) => !known.has(id));
}
