import {
	digestOf,
	digestWith,
	talliesIn,
	type Digest,
	type ReportTally
} from '#lib/domain/progress/digest.ts';
import { hasEvents, type Tally } from '#lib/domain/progress/tally.ts';
import type { YolDatabase } from '../database.ts';
import { talliesOfLearner } from '../tallies.ts';
import { storageFailureOf } from '../storage-failure.ts';

/** How many children are digested at a time, so that the screen stays alive. */
const AT_A_TIME = 10;

/**
 * The tallies of children as far as reports need them. Those of children with news are made short first;
 * the others are read as they were made, because the tallies themselves are too much for a slow tablet.
 */
export async function shortTallies(
	database: YolDatabase,
	children: readonly string[]
): Promise<ReportTally[]> {
	const kept = readOnce(database, await database.digests.toArray());
	const found: ReportTally[] = [];
	const missing: string[] = [];
	for (const child of children) {
		const tallies = kept.get(child)?.tallies;
		if (tallies) found.push(...tallies);
		else missing.push(child);
	}
	for (let n = 0; n < missing.length; n += AT_A_TIME)
		found.push(...(await shorten(database, missing.slice(n, n + AT_A_TIME))));
	return found;
}

type Read = Digest & { tallies: ReportTally[] | undefined };

/** What each database gave last: reports are opened one after the other, and few children have news between them. */
const lastRead = new WeakMap<YolDatabase, ReadonlyMap<string, Read>>();

function readOnce(database: YolDatabase, rows: readonly Digest[]): ReadonlyMap<string, Read> {
	const before = lastRead.get(database);
	const now = new Map<string, Read>();
	for (const row of rows) {
		const known = before?.get(row.learner);
		now.set(row.learner, known?.text === row.text ? known : { ...row, tallies: talliesIn(row) });
	}
	lastRead.set(database, now);
	return now;
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
		if (!made || storageFailureOf(error) !== 'no-space') throw error;
	});
	return made?.flatMap((digest) => talliesIn(digest) ?? []) ?? [];
}

/**
 * Brings tallies that are written in this transaction into the digests, and begins those of children who have
 * no others: on a Friday, or after the tablets of a club were brought together, every report would wait until
 * those of all its children were made. Needs `tallies`, written before, and `digests`.
 */
export async function followInDigests(
	database: YolDatabase,
	changed: Iterable<Tally>
): Promise<void> {
	const { digests } = database;
	const byChild = new Map<string, Tally[]>();
	for (const tally of changed)
		byChild.set(tally.learner, [...(byChild.get(tally.learner) ?? []), tally]);
	const children = [...byChild];
	const rows = await digests.bulkGet(children.map(([child]) => child));
	const after = await Promise.all(
		children.map(([child, news], n) => digestAfter(database, rows[n], child, news))
	);
	await digests.bulkPut(after.flatMap((digest) => digest ?? []));
	const broken = children.filter((_, n) => rows[n] && !after[n]);
	if (broken.length > 0) await digests.bulkDelete(broken.map(([child]) => child));
}

/** Undefined where it has to be made from all tallies of the child, at the next report. */
async function digestAfter(
	{ tallies }: YolDatabase,
	row: Digest | undefined,
	learner: string,
	news: readonly Tally[]
): Promise<Digest | undefined> {
	if (row) return digestWith(row, news);
	const known = await tallies.where('learner').equals(learner).count();
	const isAll = known === news.filter(hasEvents).length;
	return isAll ? digestWith(digestOf(learner, []), news) : undefined;
}
