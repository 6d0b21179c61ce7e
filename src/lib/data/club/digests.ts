import {
	digestOf,
	digestWith,
	talliesIn,
	type Digest,
	type ReportTally
} from '#lib/domain/progress/digest.ts';
import type { Tally } from '#lib/domain/progress/tally.ts';
import type { YolDatabase } from '../database.ts';
import { talliesOfLearner } from '../tallies.ts';
import { troubleOf } from '../trouble.ts';

/** So many children are made short at a time, so that the screen stays alive. */
const AT_A_TIME = 10;

/**
 * The tallies of children as far as reports need them. Those of children with news are made short first;
 * the others are read as they were made, because the tallies themselves are too much for a slow tablet.
 */
export async function shortTallies(
	database: YolDatabase,
	children: readonly string[]
): Promise<ReportTally[]> {
	const kept = new Map((await database.digests.toArray()).map((row) => [row.learner, row]));
	const found: ReportTally[] = [];
	const missing: string[] = [];
	for (const child of children) {
		const row = kept.get(child);
		const tallies = row && talliesIn(row);
		if (tallies) found.push(...tallies);
		else missing.push(child);
	}
	for (let n = 0; n < missing.length; n += AT_A_TIME)
		found.push(...(await shorten(database, missing.slice(n, n + AT_A_TIME))));
	return found;
}

/**
 * In one transaction, or a tally could change between its reading and its digest. They only make reports
 * faster: a tablet that has no room for them has its reports all the same.
 */
async function shorten(database: YolDatabase, children: readonly string[]) {
	const { digests, tallies, events, profiles } = database;
	let made: Digest[] | undefined;
	const write = database.transaction('rw', [digests, tallies, events, profiles], async () => {
		made = await Promise.all(
			children.map(async (child) => digestOf(child, await talliesOfLearner(database, child)))
		);
		await digests.bulkPut(made);
	});
	await write.catch((error: unknown) => {
		if (!made || troubleOf(error) !== 'no-space') throw error;
	});
	return made?.flatMap((digest) => talliesIn(digest) ?? []) ?? [];
}

/**
 * Brings tallies that are written in this transaction into the digests that there are: after the tablets of a
 * club were brought together every report would wait until those of all its children were made again.
 */
export async function followInDigests(
	{ digests }: YolDatabase,
	changed: Iterable<Tally>
): Promise<void> {
	const byChild = new Map<string, Tally[]>();
	for (const tally of changed)
		byChild.set(tally.learner, [...(byChild.get(tally.learner) ?? []), tally]);
	const children = [...byChild.keys()];
	const rows = await digests.bulkGet(children);
	const kept = rows.flatMap(
		(row) => (row && digestWith(row, byChild.get(row.learner) ?? [])) ?? []
	);
	const isKept = new Set(kept.map(({ learner }) => learner));
	const broken = rows.flatMap((row) => (row && !isKept.has(row.learner) ? [row.learner] : []));
	await digests.bulkPut(kept);
	await digests.bulkDelete(broken);
}
