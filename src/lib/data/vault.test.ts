import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { FailingDisk } from '../../../tests/fixtures/failing-disk.ts';
import { YolDatabase } from './database.ts';
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

test('the PIN opens and another one does not', async () => {
	await setPin();
	expect(await vault().unlock('280618')).toEqual({ ok: false, reason: 'wrong' });
	expect(await vault().unlock(PIN)).toEqual({ ok: true });
});

test.each(['', '1234', '12345a', '123456789'])('"%s" cannot be a PIN', async (pin) => {
	expect(await vault().setPin(pin)).toEqual({ ok: false, reason: 'not-a-pin' });
	expect(await vault().hasPin()).toBe(false);
});

test('a PIN that is set cannot be set again by somebody who does not know it', async () => {
	await setPin();
	expect(await vault().setPin('111111')).toEqual({ ok: false, reason: 'already-set' });
});

test('each miss from the third on doubles the wait, and a restart does not shorten it', async () => {
	await setPin();
	for (let miss = 0; miss < 3; miss++) await vault().unlock('000000');
	expect(await vault().unlock(PIN)).toEqual({ ok: false, reason: 'wait', wait: 20_000 });
	now += 20_000;
	await vault().unlock('000000');
	expect(await vault().entry()).toEqual({ open: false, reason: 'wait', wait: 40_000 });
	now += 40_000;
	expect(await vault().unlock(PIN)).toEqual({ ok: true });
	expect(await vault().entry()).toEqual({ open: true });
});

test('the printed code sets a new PIN once, however it is typed', async () => {
	const code = await setPin();
	const typed = code.toLowerCase().replaceAll('-', ' ');
	expect(await vault().recover('WRONG-CODE', '111111')).toEqual({ ok: false, reason: 'wrong' });
	expect(await vault().recover(typed, '111111')).toMatchObject({ ok: true });
	expect(await vault().unlock('111111')).toEqual({ ok: true });
	expect(await vault().unlock(PIN)).toEqual({ ok: false, reason: 'wrong' });
	expect(await vault().recover(code, '222222')).toEqual({ ok: false, reason: 'wrong' });
});

test('while the PIN waits, the printed code opens all the same', async () => {
	const code = await setPin();
	for (let miss = 0; miss < 5; miss++) await vault().unlock('000000');
	now += 20_000;
	await vault().unlock('000000');
	expect(await vault().entry()).toMatchObject({ open: false, reason: 'wait' });
	expect(await vault().recover(code, '111111')).toMatchObject({ ok: true });
	expect(await vault().unlock('111111')).toEqual({ ok: true });
});

test('wrong codes wait growing times of their own, which the answer names, and the PIN does not', async () => {
	const code = await setPin();
	for (let miss = 0; miss < 3; miss++) await vault().recover('WRONG-CODE', '111111');
	const wait = { ok: false, reason: 'wait', wait: 20_000 };
	expect(await vault().recover(code, '111111')).toEqual(wait);
	expect(await vault().entry()).toEqual({ open: true });
	now += 20_000;
	expect(await vault().recover('WRONG-CODE', '111111')).toEqual({ ok: false, reason: 'wrong' });
	expect(await vault().recover(code, '111111')).toEqual({ ...wait, wait: 40_000 });
	now += 40_000;
	expect(await vault().recover(code, '111111')).toMatchObject({ ok: true });
});

test('the PIN forgives wrong codes, a wrong PIN does not', async () => {
	const code = await setPin();
	for (let miss = 0; miss < 3; miss++) await vault().recover('WRONG-CODE', '111111');
	await vault().unlock('000000');
	expect(await vault().recover(code, '111111')).toMatchObject({ reason: 'wait' });
	await vault().unlock(PIN);
	expect(await vault().recover(code, '111111')).toMatchObject({ ok: true });
});

test('while a miss cannot be written no PIN and no code is looked at', async () => {
	const code = await setPin();
	disk.fill();
	const full = { ok: false, reason: 'no-space' };
	for (const pin of ['000000', PIN]) expect(await vault().unlock(pin)).toEqual(full);
	expect(await vault().recover(code, '111111')).toEqual(full);
	disk.free();
	expect(await vault().unlock(PIN)).toEqual({ ok: true });
});

test('a PIN that waits when the clock is set back a year waits no longer for it', async () => {
	await setPin();
	for (let miss = 0; miss < 3; miss++) await vault().unlock('000000');
	now -= 365 * 86_400_000;
	expect(await vault().unlock(PIN)).toEqual({ ok: false, reason: 'wait', wait: 20_000 });
	now += 20_000;
	expect(await vault().unlock(PIN)).toEqual({ ok: true });
});

test('neither PIN nor code is kept', async () => {
	const code = await setPin();
	const saved = JSON.stringify(await database.settings.toArray());
	expect(saved).toContain('hash');
	expect(saved).not.toContain(PIN);
	expect(saved).not.toContain(code);
});

test('a new printed code makes the old one void, and keeps PIN and key', async () => {
	const old = await setPin();
	const own = vault();
	await own.unlock(PIN);
	const sealed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv: new Uint8Array(12) },
		own.key as CryptoKey,
		new Uint8Array([7])
	);
	expect(await vault().renewCode('280618')).toEqual({ ok: false, reason: 'wrong' });
	const renewed = await vault().renewCode(PIN);
	if (!renewed.ok) throw new Error(renewed.reason);
	expect(renewed.recoveryCode).not.toBe(old);
	expect(await vault().recover(old, '135790')).toEqual({ ok: false, reason: 'wrong' });
	const after = vault();
	expect(await after.recover(renewed.recoveryCode, '135790')).toMatchObject({ ok: true });
	const opened = crypto.subtle.decrypt(
		{ name: 'AES-GCM', iv: new Uint8Array(12) },
		after.key as CryptoKey,
		sealed
	);
	expect([...new Uint8Array(await opened)]).toEqual([7]);
});

/** What is kept of the vault, as a careless disk might leave it. */
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

test('a first PIN set in two windows at once is set once, and the other window is told', async () => {
	const both = await Promise.all([vault().setPin(PIN), vault().setPin('135790')]);
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	expect(both).toContainEqual({ ok: false, reason: 'already-set' });
});

test('a printed code opens once, also when it is typed in two windows at once', async () => {
	const code = await setPin();
	const both = await Promise.all([
		vault().recover(code, '111111'),
		vault().recover(code, '222222')
	]);
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('whoever enters while another window sets a new PIN leaves the new one as it is', async () => {
	const code = await setPin();
	let isSet: () => void = () => undefined;
	const set = new Promise<void>((resolve) => (isSet = resolve));
	const derive = crypto.subtle.deriveBits.bind(crypto.subtle);
	const slow = vi.spyOn(crypto.subtle, 'deriveBits').mockImplementationOnce(async (...asked) => {
		await set;
		return derive(...asked);
	});
	const enters = vault().unlock(PIN);
	await vi.waitFor(() => expect(slow).toHaveBeenCalled());
	await vault().recover(code, '135790');
	isSet();
	await enters;
	expect(await vault().unlock('135790')).toEqual({ ok: true });
	expect(await vault().unlock(PIN)).toEqual({ ok: false, reason: 'wrong' });
});

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
