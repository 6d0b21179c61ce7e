import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { FailingDisk } from '../../../tests/fixtures/failing-disk.ts';
import { YolDatabase } from './database.ts';
import { ClubKeys } from './club-key.ts';
import { FacilitatorVault } from './vault.ts';

const PIN = '280619';

let database: YolDatabase;
let disk: FailingDisk;
let now: number;

/** The vault of the same tablet, as after a restart. */
function vault() {
	return new FacilitatorVault(database, () => now);
}

async function setPin() {
	const set = await vault().setPin(PIN);
	if (!set.ok) throw new Error(set.reason);
	return set.recoveryCode;
}

beforeEach(() => {
	vi.restoreAllMocks();
	Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
	database = new YolDatabase();
	disk = new FailingDisk(database);
	now = 1_800_000_000_000;
});

/** The row of the vault as a test breaks it. */
type Broken = Record<string, unknown> & { key: { byPin?: unknown; byCode?: unknown } };

async function damage(how: (vault: Broken) => void) {
	const row = await database.settings.get('vault');
	const value = structuredClone(row?.value) as Broken;
	how(value);
	await database.settings.put({ key: 'vault', value });
}

/** Bytes that the key of the vault has closed, and whether the key of another vault opens them. */
async function closedBy(key: CryptoKey | undefined) {
	const algorithm = { name: 'AES-GCM', iv: new Uint8Array(12) };
	const closed = await crypto.subtle.encrypt(algorithm, key as CryptoKey, new Uint8Array([7]));
	return async (other: CryptoKey | undefined) =>
		other !== undefined &&
		crypto.subtle.decrypt(algorithm, other, closed).then(
			() => true,
			() => false
		);
}

const WAYS_TO_DAMAGE: [string, (vault: Broken) => void][] = [
	['says nothing', ({ key }) => (key.byPin = 'torn')],
	[
		'opens nothing',
		({ key }) => (key.byPin = { ...(key.byPin as object), bytes: '00'.repeat(48) })
	],
	['is gone', ({ key }) => delete key.byPin]
];

test.each(WAYS_TO_DAMAGE)(
	'a key that for the PIN %s is opened by the printed code all the same, also after the PIN was tried',
	async (_, how) => {
		const own = vault();
		const set = await own.setPin(PIN);
		const opens = await closedBy(own.key);
		await damage(how);
		expect(await vault().unlock(PIN)).toEqual({ ok: true });
		expect(await vault().renewCode(PIN)).toEqual({ ok: false, reason: 'damaged' });
		const after = vault();
		expect(await after.recover(set.ok ? set.recoveryCode : '', '135790')).toMatchObject({
			ok: true
		});
		expect(await opens(after.key)).toBe(true);
		const later = vault();
		expect(await later.unlock('135790')).toEqual({ ok: true });
		expect(await opens(later.key)).toBe(true);
	}
);

const CODE_DAMAGED = WAYS_TO_DAMAGE.map(([name, how]): (typeof WAYS_TO_DAMAGE)[number] => [
	name,
	({ key }) => {
		const byCode = { byPin: key.byCode };
		how({ key: byCode });
		key.byCode = byCode.byPin;
	}
]);

test.each(CODE_DAMAGED)(
	'a key that for the printed code %s is not replaced while the club’s key is closed with it',
	async (_, how) => {
		const own = vault();
		const set = await own.setPin(PIN);
		const code = set.ok ? set.recoveryCode : '';
		const opens = await closedBy(own.key);
		await new ClubKeys(database, () => own.key).make();
		await damage(how);
		const refused = { ok: false, reason: 'code-damaged' };
		expect(await vault().recover(code, '135790')).toEqual(refused);
		const after = vault();
		expect(await after.unlock(PIN)).toEqual({ ok: true });
		expect(await opens(after.key)).toBe(true);
		const renewed = await after.renewCode(PIN);
		if (!renewed.ok) throw new Error(renewed.reason);
		const later = vault();
		expect(await later.recover(renewed.recoveryCode, '135790')).toMatchObject({ ok: true });
		expect(await opens(later.key)).toBe(true);
	}
);

test('before there is a club a damaged key behind the printed code closes nothing, and the code sets a new one', async () => {
	const code = await setPin();
	await damage(({ key }) => (key.byCode = 'torn'));
	expect(await vault().recover(code, '135790')).toMatchObject({ ok: true });
	expect(await vault().unlock('135790')).toEqual({ ok: true });
});

test('a PIN that is damaged asks for the printed code, and never for a first PIN', async () => {
	const own = vault();
	const set = await own.setPin(PIN);
	const opens = await closedBy(own.key);
	await damage((saved) => (saved.pin = { salt: 'torn' }));
	expect(await vault().hasPin()).toBe(true);
	expect(await vault().setPin('111111')).toEqual({ ok: false, reason: 'already-set' });
	expect(await vault().unlock(PIN)).toEqual({ ok: false, reason: 'wrong' });
	const after = vault();
	expect(await after.recover(set.ok ? set.recoveryCode : '', '135790')).toMatchObject({ ok: true });
	expect(await opens(after.key)).toBe(true);
	expect(await vault().unlock('135790')).toEqual({ ok: true });
});

test.each(['recovery', 'misses', 'codeMisses'])(
	'the PIN opens where "%s" is damaged, and gives another printed code',
	async (part) => {
		const own = vault();
		await own.setPin(PIN);
		const opens = await closedBy(own.key);
		await damage((saved) => (saved[part] = { torn: true }));
		expect(await vault().unlock(PIN)).toEqual({ ok: true });
		const renewed = await vault().renewCode(PIN);
		if (!renewed.ok) throw new Error(renewed.reason);
		const after = vault();
		expect(await after.recover(renewed.recoveryCode, '135790')).toMatchObject({ ok: true });
		expect(await opens(after.key)).toBe(true);
	}
);

test('a vault from before there were club keys gets one key, also in two windows at once', async () => {
	await setPin();
	await damage((saved) => Reflect.deleteProperty(saved, 'key'));
	const both = [vault(), vault()];
	await Promise.all(both.map((one) => one.unlock(PIN)));
	const later = vault();
	await later.unlock(PIN);
	const keys = both.flatMap(({ key }) => key ?? []);
	expect(keys.length).toBeGreaterThan(0);
	for (const key of keys) expect(await (await closedBy(key))(later.key)).toBe(true);
});

test('a first key that cannot be kept is not used', async () => {
	await setPin();
	await damage((saved) => Reflect.deleteProperty(saved, 'key'));
	const own = vault();
	const closing = vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce((...asked) => {
		disk.fill();
		closing.mockRestore();
		return crypto.subtle.encrypt(...asked);
	});
	expect(await own.unlock(PIN)).toEqual({ ok: true });
	expect(own.key).toBeUndefined();
});
