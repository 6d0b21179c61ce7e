import { restoreProfile } from '#lib/domain/profile/profile.ts';
import { restoreEvent } from '#lib/domain/progress/event.ts';
import type { ProgressEvent } from '#lib/domain/progress/event.ts';
import { restoreTally } from '#lib/domain/progress/tally-schema.ts';
import { tallyKey, tallyOf } from '#lib/domain/progress/tally.ts';
import type { Tally } from '#lib/domain/progress/tally.ts';
import type { YolDatabase } from './database.ts';
import { restored } from './restored.ts';

/**
 * The tallies of these children and lessons, by `tallyKey`; one without any event is missing. Read at once:
 * one after the other those of a full log would take minutes.
 */
export async function storedTallies(
	database: YolDatabase,
	wanted: readonly Pick<Tally, 'learner' | 'lesson'>[]
): Promise<Map<string, Tally>> {
	const once = [...new Map(wanted.map((one) => [tallyKey(one), one])).values()];
	const keys = once.map(({ learner, lesson }): [string, string] => [learner, lesson]);
	const rows: unknown[] = await database.tallies.bulkGet(keys);
	const tallies = new Map<string, Tally>();
	for (const [n, { learner, lesson }] of once.entries()) {
		if (rows[n] === undefined) continue;
		const tally = restoreTally(rows[n]) ?? (await recount(database, learner, lesson));
		tallies.set(tallyKey({ learner, lesson }), tally);
	}
	return tallies;
}

/** All tallies of a child, for the road: one range of one small table. */
export async function talliesOfLearner(database: YolDatabase, learner: string): Promise<Tally[]> {
	const rows = database.tallies.where('learner').equals(learner);
	const lessons: [string, Tally | undefined][] = [];
	await rows.each((saved, { primaryKey }) => {
		lessons.push([primaryKey[1], restoreTally(saved)]);
	});
	return Promise.all(lessons.map(([lesson, tally]) => tally ?? recount(database, learner, lesson)));
}

/** What the log says about all children of this tablet. */
export async function talliesOfTablet(database: YolDatabase): Promise<Tally[]> {
	const keys = await database.tallies.toCollection().primaryKeys();
	const learners = [...new Set(keys.map(([learner]) => learner))];
	return (await Promise.all(learners.map((id) => talliesOfLearner(database, id)))).flat();
}

/**
 * Every event of a child in a lesson, in the order of the log. A child whose tile was made twice has
 * events under both ids; they are given under the one that lives on.
 */
export async function eventsOf(
	database: YolDatabase,
	learner: string,
	lesson: string
): Promise<ProgressEvent[]> {
	const also = restoreProfile(await database.profiles.get(learner))?.also ?? [];
	const rows = await database.events
		.where('[learner+lesson]')
		.anyOf([learner, ...also].map((id) => [id, lesson]))
		.toArray();
	return restored(rows, restoreEvent).map((event) => ({ ...event, learner }));
}

/** A tally that is broken is counted again from the log as it is. */
async function recount(database: YolDatabase, learner: string, lesson: string): Promise<Tally> {
	return tallyOf(learner, lesson, await eventsOf(database, learner, lesson));
}
