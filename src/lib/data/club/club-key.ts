import * as v from 'valibot';
import { sealedSchema } from '#lib/domain/transfer/handover.ts';
import type { Handover, Sealed, Wrapped } from '#lib/domain/transfer/handover.ts';
import { plainCode } from '#lib/domain/profile/secret.ts';
import { fromHex, hex, secretKey, ROUNDS } from '../hash.ts';
import type { YolDatabase } from '../database.ts';
import { attemptWrite } from '../storage-failure.ts';
import type { WriteResult } from '../storage-failure.ts';

const CLUB_KEY = 'club-key';
const AES = 'AES-GCM';
const KEY_BYTES = 32;
type Bytes = Uint8Array<ArrayBuffer>;

const clubKeySchema = v.strictObject({
	/** UUID of the club; says nothing about it. */
	club: v.pipe(v.string(), v.uuid()),
	key: sealedSchema
});

/** The club and its key as bytes, on their way to another tablet. */
export interface ClubSecret {
	club: string;
	key: Bytes;
}

/** A club whose key is open for sealing and opening; the bytes cannot be had from it. */
export interface OpenClub {
	club: string;
	key: CryptoKey;
}

export function newKey(): Bytes {
	return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** Closes a key with a secret. */
export async function wrap(key: Bytes, secret: string): Promise<Wrapped> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const closed = await seal(key, await secretKey(secret, salt, ROUNDS));
	return { ...closed, salt: hex(salt.buffer), rounds: ROUNDS };
}

/** The key again; undefined if the secret is another one, or the row is damaged. */
export async function unwrap({ salt, rounds, ...closed }: Wrapped, secret: string) {
	return unseal(closed, await secretKey(secret, fromHex(salt), rounds));
}

/** A key for use in memory, which gives its bytes to nobody. */
export function importKey(bytes: Bytes): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', bytes, AES, false, ['encrypt', 'decrypt']);
}

/** Whether a club key is kept here, which only the key of the vault opens. */
export async function hasClubKey({ settings }: YolDatabase): Promise<boolean> {
	return (await settings.get(CLUB_KEY)) !== undefined;
}

/**
 * The club key of this tablet. On the disk it is closed with the key of the vault, so that it can be
 * used only while an adult has entered the PIN.
 */
export class ClubKeys {
	#database: YolDatabase;
	#vaultKey: () => CryptoKey | undefined;

	constructor(database: YolDatabase, vaultKey: () => CryptoKey | undefined) {
		this.#database = database;
		this.#vaultKey = vaultKey;
	}

	/** The club that this tablet belongs to, whether its key can be opened now or not. */
	async club(): Promise<string | undefined> {
		return (await this.#read())?.club;
	}

	/** Begins a club on its first tablet. Keeps the club if another window has begun or joined one meanwhile. */
	async make(): Promise<WriteResult> {
		const keep = await this.closed({ club: crypto.randomUUID(), key: newKey() });
		if (!keep) return { ok: false, reason: 'blocked' };
		const { settings } = this.#database;
		return attemptWrite(() =>
			this.#database.transaction('rw', settings, async () => {
				if (!(await this.#read())) await keep();
			})
		);
	}

	/** Keeps the key of a club, received from another tablet. Needs the vault open. */
	async take(secret: ClubSecret): Promise<WriteResult> {
		const keep = await this.closed(secret);
		return keep ? attemptWrite(keep) : { ok: false, reason: 'blocked' };
	}

	/**
	 * Closes the key of a club with that of the vault, and gives what keeps it: also in a transaction that writes
	 * `settings`, where nothing may be waited for but the database. Undefined while the vault is closed.
	 */
	async closed({ club, key }: ClubSecret): Promise<(() => PromiseLike<unknown>) | undefined> {
		const vaultKey = this.#vaultKey();
		if (!vaultKey) return undefined;
		const value = { club, key: await seal(key, vaultKey) };
		return () => this.#database.settings.put({ key: CLUB_KEY, value });
	}

	/** The key for sealing and opening bundles; undefined without a club or without an adult. */
	async open(): Promise<OpenClub | undefined> {
		const secret = await this.secret();
		return secret && { club: secret.club, key: await importKey(secret.key) };
	}

	/** The key as bytes, to be handed to another tablet and forgotten. */
	async secret(): Promise<ClubSecret | undefined> {
		const saved = await this.#read();
		const vaultKey = this.#vaultKey();
		const key = saved && vaultKey && (await unseal(saved.key, vaultKey));
		return key && { club: saved.club, key };
	}

	/** What a backup needs, so that the printed code of this tablet opens it: both keys stay closed. */
	async backup(byCode: Wrapped | undefined): Promise<Handover | undefined> {
		const saved = await this.#read();
		return saved && byCode && { ...saved, byCode };
	}

	/** What a second tablet needs: opened there by a short code that is told beside it. */
	async invitation(code: string): Promise<Handover | undefined> {
		const secret = await this.secret();
		if (!secret) return undefined;
		const between = newKey();
		return {
			club: secret.club,
			byCode: await wrap(between, plainCode(code)),
			key: await seal(secret.key, await importKey(between))
		};
	}

	async #read() {
		const row = await this.#database.settings.get(CLUB_KEY);
		const result = v.safeParse(clubKeySchema, row?.value);
		return result.success ? result.output : undefined;
	}
}

/** The key in a backup or an invitation; undefined with another code. */
export async function openHandover(
	{ club, byCode, key }: Handover,
	code: string
): Promise<ClubSecret | undefined> {
	const between = await unwrap(byCode, plainCode(code));
	const opened = between?.length === KEY_BYTES && (await unseal(key, await importKey(between)));
	return opened && opened.length === KEY_BYTES ? { club, key: opened } : undefined;
}

async function seal(bytes: Bytes, key: CryptoKey): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const closed = await crypto.subtle.encrypt({ name: AES, iv }, key, bytes);
	return { iv: hex(iv.buffer), bytes: hex(closed) };
}

async function unseal({ iv, bytes }: Sealed, key: CryptoKey): Promise<Bytes | undefined> {
	const algorithm = { name: AES, iv: fromHex(iv) };
	const opened = crypto.subtle.decrypt(algorithm, key, fromHex(bytes));
	// Whatever is wrong with it, WebCrypto says only that it does not open.
	return opened.then(
		(buffer) => new Uint8Array(buffer),
		() => undefined
	);
}
