import {
	NO_MISSES,
	adultEntry,
	adultWait,
	missed,
	restedAfter,
	settled,
	type Misses
} from '#lib/domain/profile/delay.ts';
import { isPin } from '#lib/domain/profile/secret.ts';
import { restoreTeacher, type Teacher } from '#lib/domain/profile/teacher.ts';
import type { Tile } from '#lib/domain/profile/tile.ts';
import type { YolDatabase } from '../database.ts';
import { canHash, hashSecret, hex, isSecret } from '../hash.ts';
import { restored } from '../restored.ts';
import { attemptWrite, type StorageFailure, type WriteResult } from '../storage-failure.ts';

const PREFIX = 'teacher/';

export type TeacherAdded =
	| { ok: true; teacher: Teacher }
	| { ok: false; reason: StorageFailure | 'not-a-pin' | 'no-hashing' };

export type TeacherOpened =
	| { ok: true; teacher: Teacher }
	/** Storage trouble: the try could not be written, so none was made. */
	| { ok: false; reason: 'wrong' | 'no-hashing' | 'gone' | StorageFailure }
	| { ok: false; reason: 'wait'; wait: number };

export type TeacherChanged =
	| { ok: true; teacher: Teacher }
	/** `gone`: the diary was erased meanwhile, as in another window. */
	| { ok: false; reason: 'gone' | StorageFailure };

/** The teachers of this tablet. Each opens with a PIN of their own; nothing leaves the tablet. */
export class Teachers {
	#database: YolDatabase;
	#now: () => number;
	#started: number | undefined;

	/** `started`: when the app was, by the same clock. */
	constructor(database: YolDatabase, now: () => number, started?: number) {
		this.#database = database;
		this.#now = now;
		this.#started = started;
	}

	async all(): Promise<Teacher[]> {
		const rows = await this.#database.settings.where('key').startsWith(PREFIX).toArray();
		return restored(rows, ({ value }) => restoreTeacher(value));
	}

	async add(tile: Tile, pin: string): Promise<TeacherAdded> {
		if (!isPin(pin)) return { ok: false, reason: 'not-a-pin' };
		if (!canHash()) return { ok: false, reason: 'no-hashing' };
		const teacher: Teacher = {
			...{ id: hex(crypto.getRandomValues(new Uint8Array(8)).buffer), tile, misses: NO_MISSES },
			...{ pin: await hashSecret(pin), heard: [], tries: {}, observed: [] }
		};
		const result = await attemptWrite(() => this.#put(teacher));
		return result.ok ? { ok: true, teacher } : result;
	}

	/** Opens a diary. The try is written before the PIN is looked at: closing the app saves no try. */
	async open(id: string, pin: string): Promise<TeacherOpened> {
		if (!canHash()) return { ok: false, reason: 'no-hashing' };
		const counted = await this.#countTry(id);
		if (!counted.ok) return counted;
		const { teacher } = counted;
		if (!(await isSecret(pin, teacher.pin))) return { ok: false, reason: 'wrong' };
		const opened = await this.change(id, () => ({ misses: NO_MISSES }));
		return opened.ok || opened.reason === 'gone' ? opened : { ok: true, teacher };
	}

	/** Writes something into a diary as it stands; in one transaction, so that two windows write into the same. */
	async change(id: string, how: (teacher: Teacher) => Partial<Teacher>): Promise<TeacherChanged> {
		let changed: TeacherChanged = { ok: false, reason: 'gone' };
		const result = await attemptWrite(() =>
			this.#database.transaction('rw', this.#database.settings, async () => {
				const teacher = await this.#read(id);
				if (!teacher) return;
				const next = { ...teacher, ...how(teacher) };
				await this.#put(next);
				changed = { ok: true, teacher: next };
			})
		);
		return result.ok ? changed : result;
	}

	/** Erases a diary; nothing of it stays. */
	erase(id: string): Promise<WriteResult> {
		return attemptWrite(() => this.#database.settings.delete(`${PREFIX}${id}`));
	}

	// In a transaction: guesses in two windows at once are two.
	async #countTry(id: string): Promise<TeacherOpened> {
		const now = this.#now();
		let tried: TeacherOpened = { ok: false, reason: 'gone' };
		const result = await attemptWrite(() =>
			this.#database.transaction('rw', this.#database.settings, async () => {
				const teacher = await this.#read(id);
				if (!teacher) return;
				const before = settled(teacher.misses, now, this.#started);
				const entry = adultEntry(before, now);
				const isShut = !entry.open && entry.reason === 'wait';
				tried = isShut ? { ok: false, reason: 'wait', wait: entry.wait } : { ok: true, teacher };
				// Also while it waits: a clock that was set back counts the wait from now on.
				const misses = isShut ? before : missed(before, now);
				if (!isShut) this.#noteRest(id, misses);
				await this.#put({ ...teacher, misses });
			})
		);
		return result.ok ? tried : result;
	}

	/** A wait that ran to its end while the app did is written down, so that no start asks for it again. */
	#noteRest(id: string, misses: Misses): void {
		const wait = adultWait(misses);
		if (wait === 0) return;
		const note = (teacher: Teacher) => ({ misses: restedAfter(misses, teacher.misses) });
		setTimeout(() => void this.change(id, note).catch(() => undefined), wait);
	}

	async #put(teacher: Teacher): Promise<void> {
		await this.#database.settings.put({ key: `${PREFIX}${teacher.id}`, value: teacher });
	}

	async #read(id: string): Promise<Teacher | undefined> {
		return restoreTeacher((await this.#database.settings.get(`${PREFIX}${id}`))?.value);
	}
}
