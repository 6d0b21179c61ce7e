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
