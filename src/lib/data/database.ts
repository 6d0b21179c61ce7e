import Dexie from 'dexie';
import type { EntityTable, Table } from 'dexie';
import type { SiteEntry } from '#lib/domain/club/site-entry.ts';
import type { Profile } from '#lib/domain/profile/profile.ts';
import type { Group } from '#lib/domain/profile/roster.ts';
import type { RosterEntry } from '#lib/domain/profile/roster-entry.ts';
import type { Digest } from '#lib/domain/progress/digest.ts';
import type { BeliefSums } from '#lib/domain/progress/belief-sums.ts';
import type { Count } from '#lib/domain/progress/count.ts';
import type { ProgressEvent } from '#lib/domain/progress/event.ts';
import type { Session } from '#lib/domain/progress/session.ts';
import type { Tally } from '#lib/domain/progress/tally.ts';
import { REAL_CLOCK, type Clock } from './clock.ts';
import { forgetHours, toRecords } from './upgrade.ts';

/** Review state of one item of a child; what is inside belongs to domain/review. */
export interface CardRow {
	learner: string;
	item: string;
	card: unknown;
}

/** Where a child is in a lesson, as domain/lesson/resume.ts saves it. */
export interface ResumeRow {
	learner: string;
	saved: unknown;
}

/** A language whose lessons are all on the tablet. */
export interface PackRow {
	language: string;
	version: string;
	bytes: number;
}

/** Up to which number the records of another device are here; numbers may be missing where a child was erased. */
export interface HeardRow {
	device: string;
	seq: number;
	/** Time in the id of that record: what comes after it is found from there. */
	ms: number;
}

/** Something that was given to another tablet or taken from it; what is inside belongs to domain/transfer. */
export interface TransferRow {
	id: string;
	transfer: unknown;
}

export interface ErrorRow {
	code: string;
	day: string;
	count: number;
}

export interface SettingRow {
	key: string;
	value: unknown;
}

const FIRST_SHAPE = {
	profiles: 'id, tile, group',
	events: 'id, [learner+lesson]',
	tallies: '[learner+lesson]',
	counts: '[group+month+module]',
	cards: '[learner+item]',
	resume: 'learner',
	sessions: 'id, [group+day]',
	packs: 'language',
	tombstones: 'learner',
	settings: 'key',
	errors: '[day+code]'
};

/**
 * Everything that the tablet keeps. One `version(n)` for each released shape, never edited again.
 * Indexes are few on purpose: each costs time at every event of a slow tablet.
 */
export class YolDatabase extends Dexie {
	declare roster: EntityTable<RosterEntry, 'id'>;
	/** What the roster means here: children and groups. Written only by data/club/roster-log.ts and Profiles. */
	declare profiles: EntityTable<Profile, 'id'>;
	declare groups: EntityTable<Group, 'id'>;
	declare events: EntityTable<ProgressEvent, 'id'>;
	declare tallies: Table<Tally, [string, string]>;
	declare cards: Table<CardRow, [string, string]>;
	declare resume: EntityTable<ResumeRow, 'learner'>;
	declare site: EntityTable<SiteEntry, 'id'>;
	declare sessions: EntityTable<Session, 'id'>;
	declare monthly: Table<Count, [string, string, string, string]>;
	declare beliefs: Table<BeliefSums, [string, string, string, string]>;
	/** Tallies in short, for reports; written by data/club/digests.ts, and brought along wherever tallies change. */
	declare digests: EntityTable<Digest, 'learner'>;
	declare transfers: EntityTable<TransferRow, 'id'>;
	declare heard: EntityTable<HeardRow, 'device'>;
	declare packs: EntityTable<PackRow, 'language'>;
	declare settings: EntityTable<SettingRow, 'key'>;
	declare errors: Table<ErrorRow, [string, string]>;

	constructor(name = 'yol', clock: Clock = REAL_CLOCK) {
		// A strict write is on the disk before the child sees it confirmed; batteries die here.
		super(name, { chromeTransactionDurability: 'strict' });
		this.version(1).stores(FIRST_SHAPE);
		this.version(2)
			.stores({
				roster: 'id, about, kind',
				groups: 'id',
				site: 'id',
				sessions: 'id, day',
				monthly: '[group+month+module+device]',
				transfers: 'id',
				heard: 'device',
				// Tables that became records; emptied into them first.
				counts: null,
				tombstones: null
			})
			.upgrade((transaction) => toRecords(transaction, clock));
		this.version(3).stores({ beliefs: '[group+month+lesson+device]', digests: 'learner' });
		this.version(4).upgrade(forgetHours);
	}

	/**
	 * Closes for good and tells, once a newer app has shaped what is kept here: it has done so already, or does so
	 * now in another tab. Dexie would open it again without a word. To be called when it is open.
	 */
	whenNewer(tell: () => void): void {
		const ends = (version = 0) => {
			// Dexie counts versions by tens, and one up where it has added a table that was missing.
			if (Math.floor(version / 10) <= this.verno) return undefined;
			this.close();
			tell();
			return false;
		};
		ends(this.backendDB()?.version);
		this.on('versionchange', ({ newVersion }) => ends(newVersion ?? 0));
	}
}
