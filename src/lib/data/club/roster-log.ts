import type { Table } from 'dexie';
import Dexie from 'dexie';
import { dayText, startOfDay } from '#lib/domain/day.ts';
import { nextTurn } from '#lib/domain/progress/record.ts';
import { withoutChildren } from '#lib/domain/progress/session.ts';
import { restoreEvent } from '#lib/domain/progress/event.ts';
import type { ProgressEvent } from '#lib/domain/progress/event.ts';
import { talliesOf } from '#lib/domain/progress/tally.ts';
import { DEFAULT_COMFORT } from '#lib/domain/profile/comfort.ts';
import { NO_MISSES } from '#lib/domain/profile/delay.ts';
import { restoreProfile } from '#lib/domain/profile/profile.ts';
import type { OwnSettings, Profile } from '#lib/domain/profile/profile.ts';
import { leftByErased } from '#lib/domain/profile/half-erased.ts';
import { dayHere, later, rosterOf } from '#lib/domain/profile/roster.ts';
import type { Roster, RosterChild } from '#lib/domain/profile/roster.ts';
import { restoreEntry } from '#lib/domain/profile/roster-entry.ts';
import type { RosterDraft, RosterEntry } from '#lib/domain/profile/roster-entry.ts';
import { addCards } from '../cards.ts';
import type { YolDatabase } from '../database.ts';
import { stamped } from '../device.ts';
import type { Clock } from '../clock.ts';
import { restored } from '../restored.ts';
import { noteReturned } from '../transfer/returned.ts';
import { attemptWrite } from '../storage-failure.ts';
import type { WriteResult } from '../storage-failure.ts';
import { draftsOf } from '../upgrade.ts';
import { followInDigests } from './digests.ts';

/** The tables of which a change of the roster may need any. */
export function rosterTables(database: YolDatabase): Table[] {
	const { roster, profiles, groups, events, tallies, digests } = database;
	const { cards, resume, sessions, settings, heard } = database;
	const kept = [events, tallies, digests, cards, resume, sessions];
	return [roster, profiles, groups, ...kept, settings, heard];
}

/** What was done with children and groups; `profiles` and `groups` follow in the same transaction. */
export class RosterLog {
	#database: YolDatabase;
	#clock: Clock;

	constructor(database: YolDatabase, clock: Clock) {
		this.#database = database;
		this.#clock = clock;
	}

	/** Notes all of it or nothing; `ok` means that it is on the disk. */
	write(drafts: readonly RosterDraft[]): Promise<WriteResult> {
		// Marked as async, or Dexie loses sight of what is awaited deeper inside.
		return attemptWrite(() =>
			this.#database.transaction('rw', rosterTables(this.#database), async () => this.#add(drafts))
		);
	}

	async #add(wanted: readonly RosterDraft[]) {
		const { roster, settings } = this.#database;
		const known = await entriesAbout(this.#database, touched(wanted));
		const today = dayText(startOfDay(this.#clock.now()));
		const drafts = [
			...(await this.#unheard(wanted, known, today)),
			...wanted.map((draft) => (draft.kind === 'moved' ? { day: today, ...draft } : draft))
		];
		const added: RosterEntry[] = [];
		for (const [draft, stamp] of await stamped(settings, this.#clock, drafts)) {
			const turn = nextTurn([...known, ...added].filter(({ about }) => about === draft.about));
			added.push({ ...draft, ...stamp, turn });
		}
		await roster.bulkAdd(added);
		await follow(
			this.#database,
			wanted.map(({ about }) => about)
		);
	}

	/** A row of which the roster does not know yet becomes known with its first change. */
	async #unheard(drafts: readonly RosterDraft[], known: readonly RosterEntry[], today: string) {
		const made = new Set(
			[...known, ...drafts].filter(({ kind }) => kind === 'made').map(({ about }) => about)
		);
		const ids = touched(drafts).filter((id) => !made.has(id));
		const rows = await this.#database.profiles.bulkGet(ids);
		return restored(rows, restoreProfile).flatMap((profile) => draftsOf(profile, today));
	}
}

/** The children and groups that entries are about. */
function touched(drafts: readonly RosterDraft[]): string[] {
	const ids = drafts.flatMap((draft) =>
		draft.kind === 'merged' ? [draft.about, draft.into] : [draft.about]
	);
	return [...new Set(ids)];
}

/**
 * Brings profiles, groups and tallies up to what the roster says about these children and groups, and
 * removes what was kept of those who are gone. Call it in a transaction over `rosterTables`.
 */
export async function follow(database: YolDatabase, changed: readonly string[]): Promise<void> {
	const ids = await related(database, changed);
	const entries = await entriesAbout(database, ids);
	const roster = rosterOf(entries);
	const before = (await database.profiles.bulkGet(ids)).map(restoreProfile);
	await noteReturned(database, {
		back: backIn(roster, entries, before),
		gone: new Set([...forgotten(roster), ...roster.erased])
	});
	await database.groups.bulkPut(roster.groups);
	await dropErased(database, ids, roster);
	await purge(database, [...forgotten(roster)]);
	const own = ownSettings(before);
	const merged = roster.children.flatMap(({ also }) => also);
	await database.profiles.bulkDelete(merged);
	await database.profiles.bulkPut(
		roster.children.map((child) => {
			const row = before.find((one) => one?.id === child.id);
			return withLocal(child, row, own);
		})
	);
	await markHalf(database, leftByErased(entries, roster.erased));
	for (const child of roster.children) {
		const row = before.find((one) => one?.id === child.id);
		if (!row || String(row.also) !== String(child.also)) await recount(database, child);
	}
}

/**
 * Brings up to date when children were last seen of whom another tablet has said so just now. Call it once all that
 * it says is here, in a transaction over `rosterTables`.
 */
export async function followSightings(
	database: YolDatabase,
	about: ReadonlySet<string>,
	heardOn: string
): Promise<void> {
	const entries = await entriesAbout(database, await related(database, [...about]));
	for (const { id, also, lastTold } of rosterOf(entries).children)
		if ([id, ...also].some((one) => about.has(one)))
			await database.profiles.where({ id }).modify((row) => {
				row.lastDay = later(row.lastDay ?? '', dayHere(lastTold, heardOn));
			});
}

/** Notes that a tile which was joined into these was erased by a tablet that did not know of it. */
export async function markHalf(database: YolDatabase, ids: readonly string[]): Promise<void> {
	await database.profiles.where('id').anyOf(ids).modify({ half: true });
}

/** Children of whom this tablet keeps nothing any more, because nobody had seen them for long. */
export async function forgottenChildren(database: YolDatabase): Promise<Set<string>> {
	const entries = await entriesOfKinds(database, ['idle']);
	if (entries.length === 0) return new Set();
	const ids = await related(
		database,
		entries.map(({ about }) => about)
	);
	return forgotten(rosterOf(await entriesAbout(database, ids)));
}

/** Idle children who are on no wall, not even as a second tile of somebody. */
function forgotten({ idle, children }: Roster): Set<string> {
	const shown = new Set(children.flatMap(({ id, also }) => [id, ...also]));
	return new Set([...idle].filter((id) => !shown.has(id)));
}

/** Those who are on the wall again after this tablet had forgotten them. */
function backIn(
	roster: Roster,
	entries: readonly RosterEntry[],
	before: readonly (Profile | undefined)[]
): string[] {
	const here = new Set(before.flatMap((row) => (row ? [row.id, ...row.also] : [])));
	const idle = new Set(entries.filter(({ kind }) => kind === 'idle').map(({ about }) => about));
	const shown = roster.children.flatMap(({ id, also }) => [id, ...also]);
	return shown.filter((child) => idle.has(child) && !here.has(child));
}

/** Removes every trace of children from this tablet; the roster keeps its own. */
async function purge(database: YolDatabase, ids: readonly string[]) {
	await database.profiles.bulkDelete([...ids]);
	await database.resume.bulkDelete([...ids]);
	await database.digests.bulkDelete([...ids]);
	for (const id of ids) {
		await rowsOf(database.events, 'lesson', id).delete();
		await rowsOf(database.tallies, 'lesson', id).delete();
		await rowsOf(database.cards, 'item', id).delete();
	}
}

function rowsOf<T, K>(table: Table<T, K>, of: 'lesson' | 'item', learner: string) {
	return table.where(`[learner+${of}]`).between([learner, Dexie.minKey], [learner, Dexie.maxKey]);
}

async function dropErased(database: YolDatabase, ids: readonly string[], { erased }: Roster) {
	const gone = ids.filter((id) => erased.has(id));
	if (gone.length === 0) return;
	await purge(database, gone);
	await database.roster
		.where('about')
		.anyOf(gone)
		.filter(({ kind }) => kind !== 'erased')
		.delete();
	const children = new Set(gone);
	await database.sessions.toCollection().modify((session, ref) => {
		if (gone.some((id) => session.kind === 'club' && id in session.attendance))
			ref.value = withoutChildren(session, children);
	});
}

/** Counts the tallies of a child anew and makes its cards, from the events under all of its ids. */
async function recount(database: YolDatabase, { id, also }: RosterChild) {
	const events: ProgressEvent[] = [];
	await database.digests.bulkDelete([id, ...also]);
	for (const one of [id, ...also]) {
		const rows = await rowsOf(database.events, 'lesson', one).toArray();
		events.push(...restored(rows, restoreEvent));
		await rowsOf(database.tallies, 'lesson', one).delete();
	}
	const owned = events.map((event) => ({ ...event, learner: id }));
	// Whether an answer came before its child was joined or after must make no difference.
	await addCards(database, owned);
	const tallies = talliesOf(owned);
	await database.tallies.bulkPut(tallies);
	await followInDigests(database, tallies);
}

/** Entries of some kinds, whomever they are about. */
export async function entriesOfKinds(
	database: YolDatabase,
	kinds: readonly RosterEntry['kind'][]
): Promise<RosterEntry[]> {
	const rows = await database.roster.where('kind').anyOf(kinds).toArray();
	return restored(rows, restoreEntry);
}

async function entriesAbout(database: YolDatabase, ids: readonly string[]) {
	const rows = await database.roster.where('about').anyOf(ids).toArray();
	return restored(rows, restoreEntry);
}

/** The children and all that were ever merged with them, in any direction. */
async function related(database: YolDatabase, changed: readonly string[]): Promise<string[]> {
	const merges = await entriesOfKinds(database, ['merged']);
	const ids = new Set(changed);
	for (let size = 0; size < ids.size;) {
		size = ids.size;
		for (const entry of merges) {
			if (entry.kind !== 'merged') continue;
			if (ids.has(entry.about)) ids.add(entry.into);
			if (ids.has(entry.into)) ids.add(entry.about);
		}
	}
	return [...ids];
}

/** What children have set for themselves, by tile, also of tiles that are joined. */
function ownSettings(rows: readonly (Profile | undefined)[]): Map<string, OwnSettings> {
	return new Map(
		rows.flatMap((row) => {
			if (!row) return [];
			const { id, comfort, hand, joined = {} } = row;
			return [...Object.entries(joined), [id, { comfort, hand }] as const];
		})
	);
}

function isChosen({ comfort, hand }: OwnSettings): boolean {
	return hand.length > 0 || JSON.stringify(comfort) !== JSON.stringify(DEFAULT_COMFORT);
}

/** The row of a child: what the roster says, beside what only this tablet knows. */
function withLocal(
	{ seen, lastTold: _, ...child }: RosterChild,
	row: Profile | undefined,
	own: ReadonlyMap<string, OwnSettings>
): Profile {
	const sameSecret = row?.secret?.hash === child.secret?.hash;
	const joined = [...own].filter(([id, one]) => child.also.includes(id) && isChosen(one));
	return {
		...child,
		...(row?.half && { half: true as const }),
		misses: row && sameSecret ? row.misses : NO_MISSES,
		comfort: own.get(child.id)?.comfort ?? DEFAULT_COMFORT,
		hand: own.get(child.id)?.hand ?? [],
		...(joined.length > 0 && { joined: Object.fromEntries(joined) }),
		lastDay: later(row?.lastDay ?? '', seen)
	};
}
