import * as v from 'valibot';
import {
	NO_MISSES,
	adultEntry,
	adultWait,
	missed,
	missesSchema,
	restedAfter,
	settled
} from '#lib/domain/profile/delay.ts';
import type { Entry, Misses } from '#lib/domain/profile/delay.ts';
import { hashedSecretSchema, isPin, plainCode, recoveryCode } from '#lib/domain/profile/secret.ts';
import { hasClubKey, importKey, newKey, unwrap, wrap } from './club-key.ts';
import { wrappedSchema } from '#lib/domain/transfer/handover.ts';
import type { Wrapped } from '#lib/domain/transfer/handover.ts';
import type { YolDatabase } from '../database.ts';
import { canHash, hashSecret, isSecret } from '../hash.ts';
import { attemptWrite } from '../storage-failure.ts';
import type { StorageFailure, WriteResult } from '../storage-failure.ts';

const VAULT = 'vault';
/** On a full disk no miss can be written down: a PIN then waits before it is looked at, not after it. */
const WAIT_BEFORE_LOOK_MS = 60_000;

const secret = v.fallback(v.optional(hashedSecretSchema), undefined);
const wrapped = v.fallback(v.optional(wrappedSchema), undefined);
const misses = v.fallback(v.optional(missesSchema, NO_MISSES), NO_MISSES);

/** Each part is read by itself: a damaged one must not take along what opens without it. */
const vaultSchema = v.object({
	pin: secret,
	recovery: secret,
	/** The key of the vault, closed with the PIN and with the printed code. */
	key: v.fallback(v.object({ byPin: wrapped, byCode: wrapped }), {}),
	misses,
	/** Counted apart: somebody who guesses PINs must not shut out who holds the printed code. */
	codeMisses: misses
});
type Vault = v.InferOutput<typeof vaultSchema>;

const MISSES = { pin: 'misses', recovery: 'codeMisses' } as const;
const NONE_MISSED = { misses: NO_MISSES, codeMisses: NO_MISSES };

/** The code is shown once, to be printed and locked away; only its hash is kept. */
export type PinSet =
	| { ok: true; recoveryCode: string }
	| { ok: false; reason: StorageFailure | 'not-a-pin' | 'no-hashing' | 'already-set' | 'wrong' }
	/** Only the printed code still opens the key of the vault, so it must not be made void. */
	| { ok: false; reason: 'damaged' }
	/** The code does not open the key of the vault any more, and a new one would not open the club’s. */
	| { ok: false; reason: 'code-damaged' }
	| { ok: false; reason: 'wait'; wait: number };

export type Unlocked =
	| { ok: true }
	| { ok: false; reason: 'no-pin' }
	/** Storage trouble: a miss could not be written, so nothing was tried. */
	| { ok: false; reason: 'wrong' | 'no-hashing' | StorageFailure }
	| { ok: false; reason: 'wait'; wait: number };

type Tried = Exclude<Unlocked, { ok: true }> | { ok: true; vault: Vault };
/** Of whoever stands before a full tablet. */
export interface Patience {
	/** Is told how long the PIN will wait before it is looked at, in ms. */
	told: (wait: number) => void;
	/** Nobody stands there any more: the PIN is not looked at. */
	left: AbortSignal;
}

/**
 * The facilitator’s PIN. Losing it never loses data: the printed code sets a new one, and opens the key
 * of the vault as well as the PIN does.
 */
export class FacilitatorVault {
	#database: YolDatabase;
	#now: () => number;
	#started: number | undefined;
	#key: CryptoKey | undefined;
	#waitsToLook = false;

	/** `started`: when the app was, by the same clock. */
	constructor(database: YolDatabase, now: () => number, started?: number) {
		this.#database = database;
		this.#now = now;
		this.#started = started;
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
		return (await this.#read())?.key.byCode;
	}

	async hasPin(): Promise<boolean> {
		return (await this.#read()) !== undefined;
	}

	/** Sets the first PIN of this tablet. */
	async setPin(pin: string): Promise<PinSet> {
		if (await this.hasPin()) return { ok: false, reason: 'already-set' };
		return this.#renew(pin, newKey(), undefined);
	}

	/** Whether a PIN may be tried now, without trying it. */
	async entry(): Promise<Entry> {
		const { misses } = (await this.#read()) ?? NONE_MISSED;
		return adultEntry(settled(misses, this.#now(), this.#started), this.#now());
	}

	/** With patience a full tablet opens too, or its records could not be saved. */
	async unlock(pin: string, patience?: Patience): Promise<Unlocked> {
		const opened = await this.#try(pin, 'pin', patience);
		if (!opened.ok) return opened;
		await this.#openKey(pin, opened.vault);
		return { ok: true };
	}

	/**
	 * Sets a new PIN with the printed code; the code is used up and a new one is given. The waits of the
	 * PIN do not hold it up, but wrong codes wait in the same way.
	 */
	async recover(code: string, pin: string): Promise<PinSet> {
		if (!isPin(pin)) return { ok: false, reason: 'not-a-pin' };
		const opened = await this.#try(plainCode(code), 'recovery');
		if (!opened.ok) return opened.reason === 'no-pin' ? { ok: false, reason: 'wrong' } : opened;
		const { byCode } = opened.vault.key;
		const key = byCode && (await unwrap(byCode, plainCode(code)));
		if (!key && (await hasClubKey(this.#database))) return { ok: false, reason: 'code-damaged' };
		return this.#renew(pin, key ?? newKey(), opened.vault);
	}

	/**
	 * Gives another printed code to whoever knows the PIN, when the paper is lost or was seen; the code
	 * before it opens nothing any more.
	 */
	async renewCode(pin: string): Promise<PinSet> {
		const opened = await this.#try(pin, 'pin');
		if (!opened.ok) return opened.reason === 'no-pin' ? { ok: false, reason: 'wrong' } : opened;
		const { byPin, byCode } = opened.vault.key;
		const key = byPin && (await unwrap(byPin, pin));
		if (!key && byCode) return { ok: false, reason: 'damaged' };
		return this.#renew(pin, key ?? newKey(), opened.vault);
	}

	async #openKey(pin: string, { key: { byPin, byCode } }: Vault): Promise<void> {
		const known = byPin && (await unwrap(byPin, pin));
		// What is damaged for the PIN alone stays closed until the printed code sets a new one.
		const key = known ?? (byCode ? undefined : await this.#firstKey(pin, byPin));
		this.#key = key && (await importKey(key));
	}

	/** A vault from before there were club keys gets its own key now; none where it cannot be kept. */
	async #firstKey(pin: string, before: Wrapped | undefined) {
		const key = newKey();
		const byPin = await wrap(key, pin);
		let isFirst = false;
		const result = await this.#change((vault) => {
			isFirst = vault?.key.byPin?.bytes === before?.bytes;
			return vault && isFirst ? { ...vault, key: { byPin } } : vault;
		});
		return result.ok && isFirst ? key : undefined;
	}

	/** `before`: the vault that this follows; if another window has set a PIN or a code since, that one holds. */
	async #renew(
		pin: string,
		key: Uint8Array<ArrayBuffer>,
		before: Vault | undefined
	): Promise<PinSet> {
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
		let isSet = false;
		const result = await this.#change((vault) => {
			isSet = secretsOf(vault) === secretsOf(before);
			return isSet ? value : vault;
		});
		if (!result.ok) return result;
		if (!isSet) return { ok: false, reason: before ? 'wrong' : 'already-set' };
		this.#key = await importKey(key);
		return { ok: true, recoveryCode: code };
	}

	async #try(secret: string, which: keyof typeof MISSES, patience?: Patience): Promise<Tried> {
		const vault = await this.#read();
		if (!vault) return { ok: false, reason: 'no-pin' };
		if (!canHash()) return { ok: false, reason: 'no-hashing' };
		const counted = await this.#countTry(MISSES[which]);
		const isFull = 'ok' in counted && counted.reason === 'no-space' && patience !== undefined;
		if ('ok' in counted && !isFull) return counted;
		const entry = isFull ? await this.#waitToLook(patience) : counted;
		if ('wait' in entry) return { ok: false, reason: 'wait', wait: entry.wait };
		const known = vault[which];
		if (!known || !(await isSecret(secret, known))) return { ok: false, reason: 'wrong' };
		const result = await this.#change((now) => now && { ...now, ...NONE_MISSED });
		return result.ok || isFull ? { ok: true, vault } : result;
	}

	/** Whoever closes the app or leaves meanwhile has not tried; nobody tries two at once. */
	async #waitToLook({ told, left }: Patience): Promise<Entry> {
		const entry = await this.entry();
		if (!entry.open) return entry;
		const again: Entry = { open: false, reason: 'wait', wait: WAIT_BEFORE_LOOK_MS };
		if (this.#waitsToLook) return again;
		this.#waitsToLook = true;
		told(WAIT_BEFORE_LOOK_MS);
		await new Promise<void>((resolve) => {
			setTimeout(resolve, WAIT_BEFORE_LOOK_MS);
			left.addEventListener('abort', () => resolve(), { once: true });
		});
		this.#waitsToLook = false;
		return left.aborted ? again : entry;
	}

	// Written before the PIN is looked at, as with children: neither closing the app nor a full disk saves a try.
	async #countTry(
		key: (typeof MISSES)[keyof typeof MISSES]
	): Promise<Entry | Extract<WriteResult, { ok: false }>> {
		let entry: Entry = { open: true };
		const result = await this.#change((vault) => {
			if (!vault) return undefined;
			const now = this.#now();
			const before = settled(vault[key], now, this.#started);
			entry = adultEntry(before, now);
			const after = entry.open ? missed(before, now) : before;
			if (entry.open) this.#noteRest(key, after);
			return { ...vault, [key]: after };
		});
		return result.ok ? entry : result;
	}

	/** A wait that ran to its end while the app did is written down, so that no start asks for it again. */
	#noteRest(key: (typeof MISSES)[keyof typeof MISSES], misses: Misses): void {
		const wait = adultWait(misses);
		if (wait === 0) return;
		const note = (vault: Vault | undefined) =>
			vault && { ...vault, [key]: restedAfter(misses, vault[key]) };
		setTimeout(() => void this.#change(note).catch(() => undefined), wait);
	}

	/** Reads and writes in one transaction, or what another window wrote in between would be lost. */
	#change(next: (vault: Vault | undefined) => Vault | undefined): Promise<WriteResult> {
		const { settings } = this.#database;
		return attemptWrite(() =>
			this.#database.transaction('rw', settings, async () => {
				const value = next(await this.#read());
				if (value) await settings.put({ key: VAULT, value });
			})
		);
	}

	/** None where neither PIN nor code can be read: then nothing opens it any more. */
	async #read(): Promise<Vault | undefined> {
		const row = await this.#database.settings.get(VAULT);
		const result = v.safeParse(vaultSchema, row?.value);
		return result.success && secretsOf(result.output) ? result.output : undefined;
	}
}

/** Which PIN and which code a vault has, to see whether they are still the same. */
function secretsOf(vault: Vault | undefined): string {
	return [vault?.pin, vault?.recovery].map((secret) => secret?.hash ?? '').join('');
}
