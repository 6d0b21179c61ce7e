import type { Table } from 'dexie';
import { amountOf } from '#lib/domain/transfer/bundle.ts';
import type {
	Amount,
	BundleHeader,
	BundleLine,
	LineOf,
	Part
} from '#lib/domain/transfer/bundle.ts';
import { NO_OUTCOME, NOTHING, together, total } from '#lib/domain/transfer/outcome.ts';
import type { Outcome } from '#lib/domain/transfer/outcome.ts';
import { afterBundle, afterHearsay, FILE, heldAfter, SELF } from '#lib/domain/transfer/peer.ts';
import { afterWhole } from '#lib/domain/transfer/returned.ts';
import {
	mergeBeliefs,
	mergeCounts,
	mergeEvents,
	mergeRoster,
	mergeSessions,
	mergeSite,
	erasedChildren,
	recordTables
} from './merge.ts';
import type { EventsTaken } from './merge.ts';
import type { Opened } from './bundles.ts';
import type { YolDatabase } from '../database.ts';
import { DEVICE, restoreDevice } from '../device.ts';
import { keepPeer, peerOf } from './peers.ts';
import { isOwnDevice, keepHoldings, ownDevice, ownHoldings } from './holdings.ts';
import type { Watch } from './watch.ts';
import { keepReturned, returnedChildren } from './returned.ts';
import { hearTold } from '../club/report-source.ts';
import { applySightings } from './sightings.ts';
import { attemptWrite } from '../storage-failure.ts';
import type { StorageFailure } from '../storage-failure.ts';

/**
 * How many lines are saved in one transaction, so that a slow tablet answers touches meanwhile and stops
 * within a second. Each batch is a whole by itself, since joining is a union.
 */
const LINES_PER_TRANSACTION = 250;

const NO_EVENTS: EventsTaken = { came: 0, erased: 0, expired: 0 };

/** What belongs to taking a bundle: done before its first batch and together with it, or not at all. */
export type FirstBatchHook = (header: BundleHeader) => Promise<void>;

export type Taken =
	| { ok: true; outcome: Outcome }
	/** What had come before stays, and the same bundle may come again. */
	| { ok: false; reason: StorageFailure | 'stopped'; outcome: Outcome }
	/** Nothing has come. */
	| { ok: false; reason: StorageFailure };

/** Saves a bundle that has been verified. Only its last batch notes that all of it is here. */
export async function importBundle(
	database: YolDatabase,
	{ header, amount, lines }: Opened,
	watch: Watch & { first?: FirstBatchHook }
): Promise<Taken> {
	const all = total(amount);
	let outcome = NO_OUTCOME;
	let done = 0;
	for await (const batch of batches(lines(), all)) {
		if (watch.signal?.aborted) return { ok: false, reason: 'stopped', outcome };
		const isFirst = done === 0;
		done += batch.length;
		const isLast = done === all;
		const result = await save(database, async () => {
			if (isFirst) await watch.first?.(header);
			const came = await merged(database, batch);
			if (isLast) await note(database, { header, today: watch.today });
			return came;
		});
		if (!result.ok) return isFirst ? result : { ...result, outcome };
		outcome = together(outcome, result.outcome);
		watch.onprogress?.({ phase: 'saving', done, all, outcome });
	}
	return { ok: true, outcome };
}

/** Lines as many at a time as go into one transaction; at least one batch, even of an empty bundle. */
async function* batches(lines: AsyncIterable<BundleLine[]>, all: number) {
	if (all === 0) yield [];
	let waiting: BundleLine[] = [];
	for await (const some of lines) {
		waiting.push(...some);
		for (; waiting.length >= LINES_PER_TRANSACTION; waiting = waiting.slice(LINES_PER_TRANSACTION))
			yield waiting.slice(0, LINES_PER_TRANSACTION);
	}
	if (waiting.length > 0) yield waiting;
}

type Saved = { ok: true; outcome: Outcome } | { ok: false; reason: StorageFailure };

async function save(database: YolDatabase, work: () => Promise<Outcome>): Promise<Saved> {
	const tables: Table[] = [...recordTables(database), database.transfers];
	let outcome = NO_OUTCOME;
	const result = await attemptWrite(() =>
		database.transaction('rw', tables, async () => {
			outcome = await work();
		})
	);
	return result.ok ? { ok: true, outcome } : result;
}

async function note(
	database: YolDatabase,
	{ header, today }: { header: BundleHeader; today: string }
) {
	await applySightings(database, today);
	await keepHoldings(database, heldAfter(await ownHoldings(database), header));
	// A file of its own that it opens is no other tablet, which would hold all that is here.
	if (!(await isOwnDevice(database, header.device)))
		await keepPeer(database, afterBundle(await peerOf(database, header.device), header, today));
	await hearOf(database, header);
	if (header.whole)
		await keepReturned(database, afterWhole(await returnedChildren(database), header));
	await hearTold(database, header.told ?? [], await ownDevice(database));
}

/** What the sender knows of the other tablets; of itself each tablet knows best. */
async function hearOf(database: YolDatabase, { device, others = [] }: BundleHeader) {
	// Also one that has numbered nothing yet, and has only answered, is told of itself.
	const own = restoreDevice(await database.settings.get(DEVICE))?.id;
	for (const other of others)
		if (![device, own, SELF, FILE].includes(other.id))
			await keepPeer(database, afterHearsay(await peerOf(database, other.id), other));
}

async function merged(database: YolDatabase, batch: readonly BundleLine[]): Promise<Outcome> {
	const [roster, events] = [recordsOf(batch, 'roster'), recordsOf(batch, 'events')];
	const beforeEvents = {
		roster: roster.length > 0 ? await mergeRoster(database, roster) : 0,
		site: await mergeSite(database, recordsOf(batch, 'site')),
		sessions: await mergeSessions(database, recordsOf(batch, 'sessions')),
		counts: await mergeCounts(database, recordsOf(batch, 'counts')),
		beliefs: await mergeBeliefs(database, recordsOf(batch, 'beliefs'))
	};
	const taken = events.length > 0 ? await mergeEvents(database, events) : NO_EVENTS;
	const came: Amount = { ...beforeEvents, events: taken.came };
	const gone = await erasedChildren(database);
	const erased = roster.filter(({ about, kind }) => kind !== 'erased' && gone.has(about)).length;
	const refused = { ...NOTHING, roster: erased, events: taken.erased + taken.expired };
	// A child that came together with its tombstone is both new and refused.
	const already = amountOf((part) =>
		Math.max(0, recordsOf(batch, part).length - came[part] - refused[part])
	);
	return { came, already, erased: erased + taken.erased, expired: taken.expired };
}

function recordsOf<P extends Part>(batch: readonly BundleLine[], part: P) {
	const isOfPart = (line: BundleLine): line is BundleLine & LineOf<P> => line[0] === part;
	return batch.filter(isOfPart).map(([, record]) => record);
}
