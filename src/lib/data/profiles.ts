import { NO_MISSES, childEntry, missed, settled } from '#lib/domain/profile/delay.ts';
import type { Entry, Misses } from '#lib/domain/profile/delay.ts';
import type { Comfort } from '#lib/domain/profile/comfort.ts';
import { FIRST_DAY, dayBefore } from '#lib/domain/day.ts';
import { IDLE_DAYS, SEEN_DAYS, restoreProfile } from '#lib/domain/profile/profile.ts';
import type { NewProfile, Profile, ProfileId } from '#lib/domain/profile/profile.ts';
import { secretText } from '#lib/domain/profile/secret.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { isSighting } from '#lib/domain/profile/roster.ts';
import { restoreEntry } from '#lib/domain/profile/roster-entry.ts';
import type { RosterDraft } from '#lib/domain/profile/roster-entry.ts';
import type { YolDatabase } from './database.ts';
import type { Clock } from './clock.ts';
import { canHash, hashSecret, isSecret } from './hash.ts';
import { restored } from './restored.ts';
import { RosterLog } from './club/roster-log.ts';
import { attemptWrite } from './storage-failure.ts';
import type { StorageFailure, WriteResult } from './storage-failure.ts';

/** `no-hashing`: the page came over plain http, where secrets can be neither made nor checked. */
export type SecretResult = WriteResult | { ok: false; reason: 'no-hashing' };

/** A child that is to be put on the wall, with the pictures of its secret. */
export interface NewChild {
	id: ProfileId;
	made: NewProfile;
	pictures: readonly string[];
}

export type Opened =
	| { ok: true; profile: Profile }
	/** Storage trouble: a miss could not be written, so nothing was tried. */
	| { ok: false; reason: 'wrong' | 'unknown' | 'no-hashing' | StorageFailure }
	| { ok: false; reason: 'wait'; wait: number }
	| { ok: false; reason: 'grown-up' };

/** The tiles of this tablet and their picture secrets. */
export class Profiles {
	#database: YolDatabase;
	#now: () => number;
	#roster: RosterLog;

	constructor(database: YolDatabase, clock: Clock) {
		this.#database = database;
		this.#now = clock.now;
		this.#roster = new RosterLog(database, clock);
	}

	/** Makes tiles with their secrets, all of them or none. */
	async createAll(children: readonly NewChild[], today: string): Promise<SecretResult> {
		if (!canHash()) return { ok: false, reason: 'no-hashing' };
		const drafts: RosterDraft[] = [];
		for (const { id, made, pictures } of children) {
			const secret = await hashSecret(secretText(pictures));
			drafts.push({ kind: 'made', about: id, ...made, day: today });
			drafts.push({ kind: 'secret', about: id, secret });
		}
		return this.#roster.write(drafts);
	}

	/** Every child of this tablet. */
	async all(): Promise<Profile[]> {
		return restored(await this.#database.profiles.toArray(), restoreProfile);
	}

	/** The tiles of a group, in the order in which they were made. */
	async inGroup(group: string): Promise<Profile[]> {
		const rows = await this.#database.profiles.where('group').equals(group).toArray();
		return restored(rows, restoreProfile);
	}

	/** The groups that have tiles. */
	async groups(): Promise<string[]> {
		const keys = await this.#database.profiles.orderBy('group').uniqueKeys();
		return keys.map(String);
	}

	async byId(id: ProfileId): Promise<Profile | undefined> {
		return restoreProfile(await this.#database.profiles.get(id));
	}

	/** The child behind a tile such as `blue-swan-dots`; nobody if two tablets gave it to two children. */
	async byTile(tile: string): Promise<Profile | undefined> {
		const rows: unknown[] = await this.#database.profiles.where('tile').equals(tile).toArray();
		return rows.length === 1 ? restoreProfile(rows[0]) : undefined;
	}

	async setSecret(id: ProfileId, pictures: readonly string[]): Promise<SecretResult> {
		if (!canHash()) return { ok: false, reason: 'no-hashing' };
		const secret = await hashSecret(secretText(pictures));
		return this.#roster.write([{ kind: 'secret', about: id, secret }]);
	}

	/** Whether secrets can be checked at all; over plain http they cannot. */
	get canCheck(): boolean {
		return canHash();
	}

	/** Whether the secret may be tried now, without trying it. */
	async entry(id: ProfileId): Promise<Entry> {
		const misses = (await this.byId(id))?.misses ?? NO_MISSES;
		// A clock that was set back: the rest is counted from now on, and not from now again and again.
		if (settled(misses, this.#now()) !== misses) await this.#count(id, (before) => before);
		return childEntry(misses, this.#now());
	}

	/** Opens a tile by its pictures. Misses are kept, so a restart does not forget them. */
	async open(id: ProfileId, pictures: readonly string[]): Promise<Opened> {
		const profile = await this.byId(id);
		if (!profile) return { ok: false, reason: 'unknown' };
		if (!profile.secret) return { ok: true, profile };
		if (!canHash()) return { ok: false, reason: 'no-hashing' };
		const entry = await this.#countTry(profile);
		if ('ok' in entry) return entry;
		if (!entry.open) return { ok: false, ...closed(entry) };
		if (!(await isSecret(secretText(pictures), profile.secret))) return this.#missed(id);
		await this.#change(id, { misses: NO_MISSES });
		return { ok: true, profile: { ...profile, misses: NO_MISSES } };
	}

	/** The children whose pad only a grown-up can open again. */
	async waiting(): Promise<Profile[]> {
		const now = this.#now();
		return (await this.all()).filter(({ misses }) => {
			const entry = childEntry(misses, now);
			return !entry.open && entry.reason === 'grown-up';
		});
	}

	/** A grown-up has opened the pad again. */
	openAgain(id: ProfileId): Promise<WriteResult> {
		return this.#change(id, { misses: NO_MISSES });
	}

	/** The child is still here, although a second tile of it was erased elsewhere. */
	stays(id: ProfileId): Promise<WriteResult> {
		return this.#change(id, { half: undefined });
	}

	setComfort(id: ProfileId, comfort: Comfort): Promise<WriteResult> {
		return this.#change(id, { comfort });
	}

	async setLanguage(id: ProfileId, language: Language): Promise<WriteResult> {
		if ((await this.byId(id))?.language === language) return { ok: true };
		return this.#roster.write([{ kind: 'changed', about: id, language }]);
	}

	/** The pictures of the helping hand; none takes them away, also those of tiles that were joined. */
	setHand(id: ProfileId, hand: string[]): Promise<WriteResult> {
		const rows = this.#database.profiles.where({ id });
		return attemptWrite(() =>
			rows.modify((row) => {
				row.hand = hand;
				if (hand.length > 0) return;
				for (const one of Object.values(row.joined ?? {})) one.hand = [];
			})
		);
	}

	/**
	 * Notes that the tile is in use, so that it does not count as left behind. Other tablets hear of it
	 * once in a while.
	 */
	async used(id: ProfileId, today: string): Promise<WriteResult> {
		const heard = await this.#heardOf(id, today);
		if (heard !== undefined && heard >= dayBefore(today, SEEN_DAYS))
			return this.#change(id, { lastDay: today });
		return this.#roster.write([{ kind: 'seen', about: id, day: today }]);
	}

	/** Notes for all tablets of the club that children were seen who came to a meeting on a day. */
	async cameOn(days: ReadonlyMap<ProfileId, string>, today: string): Promise<WriteResult> {
		const drafts: RosterDraft[] = [];
		for (const { id, lastDay } of await this.all()) {
			const day = days.get(id);
			if (day === undefined || lastDay === undefined) continue;
			const last = lastDay > today ? ((await this.#heardOf(id, today)) ?? '') : lastDay;
			if (last < dayBefore(day, SEEN_DAYS)) drafts.push({ kind: 'seen', about: id, day });
		}
		return drafts.length > 0 ? this.#roster.write(drafts) : { ok: true };
	}

	/** Erases a child and all that was kept of it; a tombstone stays, so that no copy brings it back. */
	async erase(learner: ProfileId, day: string): Promise<WriteResult> {
		const also = (await this.byId(learner))?.also ?? [];
		return this.#roster.write(
			[learner, ...also].map((about): RosterDraft => ({ kind: 'erased', about, day }))
		);
	}

	/**
	 * Erases what this tablet keeps of children who were not seen for 180 days.
	 * A child that another tablet has seen since comes back with the next exchange. Days from before Yol were
	 * given by a clock that had fallen back: nobody can tell how old they are.
	 */
	async eraseIdle(today: string): Promise<WriteResult> {
		const before = dayBefore(today, IDLE_DAYS);
		const idle = (await this.all()).filter(
			({ lastDay = today }) => lastDay >= FIRST_DAY && lastDay < before
		);
		const drafts = idle.flatMap(({ id, also, lastDay = today }) =>
			[id, ...also].map((about): RosterDraft => ({ kind: 'idle', about, lastSeen: lastDay }))
		);
		return drafts.length > 0 ? this.#roster.write(drafts) : { ok: true };
	}

	/** The latest day, up to today, on which the roster says a child was seen. */
	async #heardOf(id: ProfileId, today: string): Promise<string | undefined> {
		const rows = await this.#database.roster.where('about').equals(id).toArray();
		return restored(rows, restoreEntry)
			.filter(isSighting)
			.map(({ day }) => day)
			.filter((day) => day <= today)
			.sort()
			.at(-1);
	}

	#change(id: ProfileId, changes: Partial<Profile>): Promise<WriteResult> {
		return attemptWrite(() => this.#database.profiles.update(id, changes));
	}

	// The miss is written before the secret is looked at: closing the app in between saves no try, and
	// neither does a full disk.
	async #countTry({ id, misses }: Profile): Promise<Entry | Extract<WriteResult, { ok: false }>> {
		let entry: Entry = childEntry(misses, this.#now());
		const result = await this.#count(id, (before, now) => {
			entry = childEntry(before, now);
			return entry.open ? missed(before, now) : before;
		});
		return result.ok ? entry : result;
	}

	/** Writes the misses of a child anew; in one transaction, so that none is lost to another tab. */
	#count(id: ProfileId, next: (before: Misses, now: number) => Misses): Promise<WriteResult> {
		const { profiles } = this.#database;
		return attemptWrite(() =>
			this.#database.transaction('rw', profiles, async () => {
				const now = this.#now();
				const before = settled((await this.byId(id))?.misses ?? NO_MISSES, now);
				await profiles.update(id, { misses: next(before, now) });
			})
		);
	}

	async #missed(id: ProfileId): Promise<Opened> {
		const entry = await this.entry(id);
		return entry.open ? { ok: false, reason: 'wrong' } : { ok: false, ...closed(entry) };
	}
}

function closed(entry: Exclude<Entry, { open: true }>) {
	return entry.reason === 'wait'
		? { reason: entry.reason, wait: entry.wait }
		: { reason: entry.reason };
}
