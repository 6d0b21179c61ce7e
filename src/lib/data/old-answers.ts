import * as v from 'valibot';
import { firstKeptAnswers, idsFrom, isOldAnswer } from '#lib/domain/progress/old-answers.ts';
import { restoreEvent, type ProgressEvent } from '#lib/domain/progress/event.ts';
import { hasEvents, tallyKey, tallyOf, type Tally } from '#lib/domain/progress/tally.ts';
import { followInDigests } from './club/digests.ts';
import { ownedBy, storedOwners } from './transfer/owners.ts';
import type { YolDatabase } from './database.ts';
import { restored } from './restored.ts';
import { eventsOf } from './tallies.ts';
import { attemptWrite } from './storage-failure.ts';
import type { WriteResult } from './storage-failure.ts';

const OLD_ANSWERS = 'old-answers';
/** Only a few at a time, because a child who answers meanwhile waits for no more than one step. */
const AT_A_TIME = 50;

const forgottenSchema = v.object({
	/** The first day of which answers are kept; of earlier ones none is taken any more. */
	since: v.string(),
	/** Up to this id the log has been gone through. */
	upTo: v.string()
});
type Forgotten = v.InferOutput<typeof forgottenSchema>;
const NOTHING: Forgotten = { since: '', upTo: '' };

/** The first day of which answers to single questions are kept here. Needs `settings` in its transaction. */
export async function answersKeptSince(database: YolDatabase): Promise<string> {
	return (await read(database)).since;
}

/**
 * Forgets first tries of single questions that are older than 180 days, and counts their tallies anew. Nobody
 * asks for them after that; other tablets forget the same, so nothing brings them back. Can be cut off at any
 * time: the next start goes on.
 */
export async function forgetOldAnswers(database: YolDatabase, today: string): Promise<WriteResult> {
	const { settings } = database;
	const first = firstKeptAnswers(today);
	const noted = await attemptWrite(() =>
		database.transaction('rw', settings, async () => {
			const known = await read(database);
			// Never back again: what has been forgotten must not come with the next bundle.
			if (known.since < first) await keep(database, { ...known, since: first });
		})
	);
	if (!noted.ok) return noted;
	return attemptWrite(async () => {
		while (!(await forgetSome(database))) await breath();
	});
}

/** One step; true once there is nothing left. */
function forgetSome(database: YolDatabase): Promise<boolean> {
	const { events, tallies, digests, profiles, roster, settings } = database;
	const tables = [events, tallies, digests, profiles, roster, settings];
	return database.transaction('rw', tables, async () => {
		const { since, upTo } = await read(database);
		const end = idsFrom(since);
		if (upTo >= end) return true;
		const rows = await events
			.where(':id')
			.between(upTo, end, false, false)
			.limit(AT_A_TIME)
			.toArray();
		const old = restored(rows, restoreEvent).filter((event) => isOldAnswer(event, since));
		await events.bulkDelete(old.map(({ id }) => id));
		await recount(database, old);
		const isOver = rows.length < AT_A_TIME;
		const last = rows.at(-1)?.id ?? upTo;
		await keep(database, { since, upTo: isOver ? end : last });
		return isOver;
	});
}

async function recount(database: YolDatabase, gone: readonly ProgressEvent[]): Promise<void> {
	const owned = ownedBy(await storedOwners(database), gone);
	const once = new Map(owned.map((event) => [tallyKey(event), event]));
	const changed: Tally[] = [];
	for (const { learner, lesson } of once.values()) {
		const tally = tallyOf(learner, lesson, await eventsOf(database, learner, lesson));
		if (hasEvents(tally)) await database.tallies.put(tally);
		else await database.tallies.delete([learner, lesson]);
		changed.push(tally);
	}
	await followInDigests(database, changed);
}

async function read({ settings }: YolDatabase): Promise<Forgotten> {
	const result = v.safeParse(forgottenSchema, (await settings.get(OLD_ANSWERS))?.value);
	return result.success ? result.output : NOTHING;
}

async function keep({ settings }: YolDatabase, value: Forgotten): Promise<void> {
	await settings.put({ key: OLD_ANSWERS, value });
}

/** A child who is answering goes first. */
function breath(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
