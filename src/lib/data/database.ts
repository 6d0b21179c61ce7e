import Dexie from 'dexie';
import type { EntityTable, Table } from 'dexie';
import type { Profile } from '#lib/domain/profile/profile.ts';
import type { ProgressEvent } from '#lib/domain/progress/event.ts';
import type { Tally } from '#lib/domain/progress/tally.ts';

/** Lessons with flag X: how many were finished in a group in a month, and nothing about who. */
export interface CountRow {
	group: string;
	/** `2026-11` */
	month: string;
	module: string;
	count: number;
}

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

/** A club meeting. */
export interface SessionRow {
	id: string;
	group: string;
	day: string;
	lesson: string;
	headcount: number;
	/** Profiles that were there. */
	attended: string[];
}

/** A language whose lessons are all on the tablet. */
export interface PackRow {
	language: string;
	version: string;
	bytes: number;
}

/** An erased child: joining an old copy of the log must not bring it back. */
export interface TombstoneRow {
	learner: string;
	day: string;
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

/**
 * Everything that the tablet keeps. One `version(n)` for each released shape, never edited again.
 * Indexes are few on purpose: each costs time at every event of a slow tablet.
 */
export class YolDatabase extends Dexie {
	declare profiles: EntityTable<Profile, 'id'>;
	declare events: EntityTable<ProgressEvent, 'id'>;
	declare tallies: Table<Tally, [string, string]>;
	declare counts: Table<CountRow, [string, string, string]>;
	declare cards: Table<CardRow, [string, string]>;
	declare resume: EntityTable<ResumeRow, 'learner'>;
	declare sessions: EntityTable<SessionRow, 'id'>;
	declare packs: EntityTable<PackRow, 'language'>;
	declare tombstones: EntityTable<TombstoneRow, 'learner'>;
	declare settings: EntityTable<SettingRow, 'key'>;
	declare errors: Table<ErrorRow, [string, string]>;

	constructor(name = 'yol') {
		// A strict write is on the disk before the child sees it confirmed; batteries die here.
		super(name, { chromeTransactionDurability: 'strict' });
		this.version(1).stores({
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
		});
	}
}
