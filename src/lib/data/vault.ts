import * as v from 'valibot';
import { NO_MISSES, adultEntry, missed, missesSchema, settled } from '#lib/domain/profile/delay.ts';
import type { Entry } from '#lib/domain/profile/delay.ts';
import { hashedSecretSchema, isPin, plainCode, recoveryCode } from '#lib/domain/profile/secret.ts';
import { importKey, newKey, unwrap, wrap } from './club-key.ts';
import { wrappedSchema } from '#lib/domain/transfer/handover.ts';
import type { Wrapped } from '#lib/domain/transfer/handover.ts';
import type { YolDatabase } from './database.ts';
import { canHash, hashSecret, isSecret } from './hash.ts';
import { kept } from './trouble.ts';
import type { Kept, StorageTrouble } from './trouble.ts';

const VAULT = 'vault';

const vaultSchema = v.object({
	pin: hashedSecretSchema,
	recovery: hashedSecretSchema,
	/** The key of the vault, closed with the PIN and with the printed code. */
	key: v.optional(v.strictObject({ byPin: wrappedSchema, byCode: v.optional(wrappedSchema) })),
	misses: v.optional(missesSchema, NO_MISSES),
	/** Counted apart: somebody who guesses PINs must not shut out who holds the printed code. */
	codeMisses: v.optional(missesSchema, NO_MISSES)
});
type Vault = v.InferOutput<typeof vaultSchema>;

const MISSES = { pin: 'misses', recovery: 'codeMisses' } as const;
const NONE_MISSED = { misses: NO_MISSES, codeMisses: NO_MISSES };

/** The code is shown once, to be printed and locked away; only its hash is kept. */
export type PinSet =
	| { ok: true; recoveryCode: string }
	| { ok: false; reason: StorageTrouble | 'not-a-pin' | 'no-hashing' | 'already-set' | 'wrong' }
	| { ok: false; reason: 'wait'; wait: number };

export type Unlocked =
	| { ok: true }
	| { ok: false; reason: 'no-pin' }
	/** Storage trouble: a miss could not be written, so nothing was tried. */
	| { ok: false; reason: 'wrong' | 'no-hashing' | StorageTrouble }
	| { ok: false; reason: 'wait'; wait: number };

/**
 * The facilitator’s PIN. Losing it never loses data: the printed code sets a new one, and opens the key
 * of the vault as well as the PIN does.
 */
export class FacilitatorVault {
	#database: YolDatabase;
	#now: () => number;
	#key: CryptoKey | undefined;

	constructor(database: YolDatabase, now: () => number) {
		this.#database = database;
		this.#now = now;
	}

	/** Opens what is closed for children, from the entered PIN until `lock`. */
	get key(): CryptoKey | undefined {
		return this.#key;
	}

	/** The adult leaves: only the PIN opens the key again. */
	lock(): void {
		this.#key = undefined;
	}

	/** The key of the vault as the printed code opens it; a backup carries it along. */
	async keyByCode(): Promise<Wrapped | undefined> {
		return (await this.#read())?.key?.byCode;
	}

	async hasPin(): Promise<boolean> {
		return (await this.#read()) !== undefined;
	}

	/** Sets the first PIN of this tablet. */
	async setPin(pin: string): Promise<PinSet> {
		if (await this.hasPin()) return { ok: false, reason: 'already-set' };
		return this.#renew(pin, newKey());
	}

	/** Whether a PIN may be tried now, without trying it. */
	async entry(): Promise<Entry> {
		return adultEntry((await this.#read())?.misses ?? NO_MISSES, this.#now());
	}

	async unlock(pin: string): Promise<Unlocked> {
		const opened = await this.#try(pin, 'pin');
		if (opened.ok) await this.#openKey(pin);
		return opened;
	}

	/**
	 * Sets a new PIN with the printed code; the code is used up and a new one is given. The waits of the
	 * PIN do not hold it up, but wrong codes wait in the same way.
	 */
	async recover(code: string, pin: string): Promise<PinSet> {
		if (!isPin(pin)) return { ok: false, reason: 'not-a-pin' };
		const opened = await this.#try(plainCode(code), 'recovery');
		if (!opened.ok) return opened.reason === 'no-pin' ? { ok: false, reason: 'wrong' } : opened;
		const closed = (await this.#read())?.key?.byCode;
		return this.#renew(pin, (closed && (await unwrap(closed, plainCode(code)))) ?? newKey());
	}

	/**
	 * Gives another printed code to whoever knows the PIN, when the paper is lost or was seen; the code
	 * before it opens nothing any more.
	 */
	async renewCode(pin: string): Promise<PinSet> {
		const opened = await this.#try(pin, 'pin');
		if (!opened.ok) return opened.reason === 'no-pin' ? { ok: false, reason: 'wrong' } : opened;
		const closed = (await this.#read())?.key?.byPin;
		return this.#renew(pin, (closed && (await unwrap(closed, pin))) ?? newKey());
	}

	async #openKey(pin: string): Promise<void> {
		const vault = await this.#read();
		const known = vault?.key && (await unwrap(vault.key.byPin, pin));
		const key = known ?? newKey();
		// A vault from before there were club keys gets its own key now.
		const byPin = vault && !known ? await wrap(key, pin) : undefined;
		if (vault && byPin) await kept(() => this.#put({ ...vault, key: { byPin } }));
		this.#key = await importKey(key);
	}

	async #renew(pin: string, key: Uint8Array<ArrayBuffer>): Promise<PinSet> {
		if (!isPin(pin)) return { ok: false, reason: 'not-a-pin' };
		if (!canHash()) return { ok: false, reason: 'no-hashing' };
		const code = recoveryCode(crypto.getRandomValues(new Uint8Array(12)));
		const value: Vault = {
			pin: await hashSecret(pin),
			recovery: await hashSecret(plainCode(code)),
			// In the same row as PIN and code: a flat battery must not leave one without the other.
			key: { byPin: await wrap(key, pin), byCode: await wrap(key, plainCode(code)) },
			...NONE_MISSED
		};
		const result = await kept(() => this.#database.settings.put({ key: VAULT, value }));
		if (result.ok) this.#key = await importKey(key);
		return result.ok ? { ok: true, recoveryCode: code } : result;
	}

	async #try(secret: string, which: keyof typeof MISSES): Promise<Unlocked> {
		const vault = await this.#read();
		if (!vault) return { ok: false, reason: 'no-pin' };
		if (!canHash()) return { ok: false, reason: 'no-hashing' };
		const entry = await this.#countTry(MISSES[which]);
		if ('ok' in entry) return entry;
		if (!entry.open && entry.reason === 'wait')
			return { ok: false, reason: entry.reason, wait: entry.wait };
		if (!(await isSecret(secret, vault[which]))) return { ok: false, reason: 'wrong' };
		return kept(() => this.#put({ ...vault, ...NONE_MISSED }));
	}

	// Written before the PIN is looked at, as with children: neither closing the app nor a full disk saves a try.
	async #countTry(
		key: (typeof MISSES)[keyof typeof MISSES]
	): Promise<Entry | Extract<Kept, { ok: false }>> {
		const { settings } = this.#database;
		let entry: Entry = { open: true };
		const result = await kept(() =>
			this.#database.transaction('rw', settings, async () => {
				const vault = await this.#read();
				if (!vault) return;
				const now = this.#now();
				const before = settled(vault[key], now);
				entry = adultEntry(before, now);
				await this.#put({ ...vault, [key]: entry.open ? missed(before, now) : before });
			})
		);
		return result.ok ? entry : result;
	}

	async #put(value: Vault) {
		await this.#database.settings.put({ key: VAULT, value });
	}

	async #read(): Promise<Vault | undefined> {
		const row = await this.#database.settings.get(VAULT);
		const result = v.safeParse(vaultSchema, row?.value);
		return result.success ? result.output : undefined;
	}
}
