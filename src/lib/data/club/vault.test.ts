import { beforeEach, expect, test, vi } from 'vitest';
import { PIN, VaultTablet } from '../../../../tests/fixtures/vault-tablet.ts';
import { steadyClock } from '../records.ts';
import { FacilitatorVault } from './vault.ts';

let tablet: VaultTablet;

beforeEach(() => {
	vi.restoreAllMocks();
	tablet = new VaultTablet();
});

test('the PIN opens and another one does not', async () => {
	await tablet.setPin();
	expect(await tablet.vault().unlock('280618')).toEqual({ ok: false, reason: 'wrong' });
	expect(await tablet.vault().unlock(PIN)).toEqual({ ok: true });
});

test.each(['', '1234', '12345a', '123456789'])('"%s" cannot be a PIN', async (pin) => {
	expect(await tablet.vault().setPin(pin)).toEqual({ ok: false, reason: 'not-a-pin' });
	expect(await tablet.vault().hasPin()).toBe(false);
});

test('a PIN that is set cannot be set again by somebody who does not know it', async () => {
	await tablet.setPin();
	expect(await tablet.vault().setPin('111111')).toEqual({ ok: false, reason: 'already-set' });
});

test('each miss from the third on doubles the wait, and a restart does not shorten it', async () => {
	await tablet.setPin();
	for (let miss = 0; miss < 3; miss++) await tablet.vault().unlock('000000');
	expect(await tablet.vault().unlock(PIN)).toEqual({ ok: false, reason: 'wait', wait: 20_000 });
	tablet.now += 20_000;
	await tablet.vault().unlock('000000');
	expect(await tablet.vault().entry()).toEqual({ open: false, reason: 'wait', wait: 40_000 });
	tablet.now += 40_000;
	expect(await tablet.vault().unlock(PIN)).toEqual({ ok: true });
	expect(await tablet.vault().entry()).toEqual({ open: true });
});

test('the printed code sets a new PIN once, however it is typed', async () => {
	const code = await tablet.setPin();
	const typed = code.toLowerCase().replaceAll('-', ' ');
	expect(await tablet.vault().recover('WRONG-CODE', '111111')).toEqual({
		ok: false,
		reason: 'wrong'
	});
	expect(await tablet.vault().recover(typed, '111111')).toMatchObject({ ok: true });
	expect(await tablet.vault().unlock('111111')).toEqual({ ok: true });
	expect(await tablet.vault().unlock(PIN)).toEqual({ ok: false, reason: 'wrong' });
	expect(await tablet.vault().recover(code, '222222')).toEqual({ ok: false, reason: 'wrong' });
});

test('while the PIN waits, the printed code opens all the same', async () => {
	const code = await tablet.setPin();
	for (let miss = 0; miss < 5; miss++) await tablet.vault().unlock('000000');
	tablet.now += 20_000;
	await tablet.vault().unlock('000000');
	expect(await tablet.vault().entry()).toMatchObject({ open: false, reason: 'wait' });
	expect(await tablet.vault().recover(code, '111111')).toMatchObject({ ok: true });
	expect(await tablet.vault().unlock('111111')).toEqual({ ok: true });
});

test('wrong codes wait growing times of their own, which the answer names, and the PIN does not', async () => {
	const code = await tablet.setPin();
	for (let miss = 0; miss < 3; miss++) await tablet.vault().recover('WRONG-CODE', '111111');
	const wait = { ok: false, reason: 'wait', wait: 20_000 };
	expect(await tablet.vault().recover(code, '111111')).toEqual(wait);
	expect(await tablet.vault().entry()).toEqual({ open: true });
	tablet.now += 20_000;
	expect(await tablet.vault().recover('WRONG-CODE', '111111')).toEqual({
		ok: false,
		reason: 'wrong'
	});
	expect(await tablet.vault().recover(code, '111111')).toEqual({ ...wait, wait: 40_000 });
	tablet.now += 40_000;
	expect(await tablet.vault().recover(code, '111111')).toMatchObject({ ok: true });
});

test('the PIN forgives wrong codes, a wrong PIN does not', async () => {
	const code = await tablet.setPin();
	for (let miss = 0; miss < 3; miss++) await tablet.vault().recover('WRONG-CODE', '111111');
	await tablet.vault().unlock('000000');
	expect(await tablet.vault().recover(code, '111111')).toMatchObject({ reason: 'wait' });
	await tablet.vault().unlock(PIN);
	expect(await tablet.vault().recover(code, '111111')).toMatchObject({ ok: true });
});

test('while a miss cannot be written no code is looked at, nor a PIN by whoever cannot wait', async () => {
	const code = await tablet.setPin();
	tablet.disk.fill();
	const full = { ok: false, reason: 'no-space' };
	for (const pin of ['000000', PIN]) expect(await tablet.vault().unlock(pin)).toEqual(full);
	expect(await tablet.vault().recover(code, '111111')).toEqual(full);
	tablet.disk.free();
	expect(await tablet.vault().unlock(PIN)).toEqual({ ok: true });
});

test('on a full disk a PIN is looked at after a minute that was told, one at a time', async () => {
	await tablet.setPin();
	tablet.disk.fill();
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	const vault = tablet.vault();
	const told = vi.fn();
	const gone = new AbortController();
	const patience = { told, left: gone.signal };
	const look = async (pin: string) => {
		const looked = vault.unlock(pin, patience);
		await vi.waitUntil(() => vi.getTimerCount() > 0);
		return { looked };
	};
	const wrong = await look('000000');
	expect(await vault.unlock(PIN, patience)).toEqual({ ok: false, reason: 'wait', wait: 60_000 });
	vi.advanceTimersByTime(60_000);
	expect(await wrong.looked).toEqual({ ok: false, reason: 'wrong' });
	const right = await look(PIN);
	expect(vault.key).toBeUndefined();
	vi.advanceTimersByTime(60_000);
	expect(await right.looked).toEqual({ ok: true });
	expect(vault.key).toBeDefined();
	vault.lock();
	const left = await look(PIN);
	gone.abort();
	expect(await left.looked).toMatchObject({ ok: false, reason: 'wait' });
	expect(vault.key, 'nobody who has left comes in').toBeUndefined();
	expect(told.mock.calls).toEqual([[60_000], [60_000], [60_000]]);
	vi.useRealTimers();
});

test('a full disk spares no wait that was written down before', async () => {
	await tablet.setPin();
	for (let miss = 0; miss < 3; miss++) await tablet.vault().unlock('000000');
	tablet.disk.fill();
	const wait = { ok: false, reason: 'wait', wait: 20_000 };
	expect(await tablet.vault().unlock(PIN, { told: () => {}, left: AbortSignal.any([]) })).toEqual(
		wait
	);
});

test('a PIN that waits when the clock is set back a year waits no longer for it', async () => {
	await tablet.setPin();
	for (let miss = 0; miss < 3; miss++) await tablet.vault().unlock('000000');
	tablet.now -= 365 * 86_400_000;
	expect(await tablet.vault().unlock(PIN)).toEqual({ ok: false, reason: 'wait', wait: 20_000 });
	tablet.now += 20_000;
	expect(await tablet.vault().unlock(PIN)).toEqual({ ok: true });
});

test('a clock set forward a year before a start spares no wait, however long', async () => {
	await tablet.setPin();
	for (let miss = 0; miss < 5; miss++) {
		await tablet.vault().unlock('000000');
		tablet.now += 60_000;
	}
	tablet.now += 365 * 86_400_000;
	const restarted = new FacilitatorVault(tablet.database, () => tablet.now, tablet.now);
	expect(await restarted.entry()).toEqual({ open: false, reason: 'wait', wait: 80_000 });
	tablet.now += 79_000;
	expect(await restarted.unlock(PIN)).toEqual({ ok: false, reason: 'wait', wait: 1000 });
	tablet.now += 1000;
	expect(await restarted.unlock(PIN)).toEqual({ ok: true });
});

test('a clock that is mended after misses in another year makes the wait no longer', async () => {
	await tablet.setPin();
	for (let miss = 0; miss < 3; miss++) await tablet.vault().unlock('000000');
	tablet.now -= 365 * 86_400_000;
	const mended = new FacilitatorVault(tablet.database, () => tablet.now, tablet.now);
	tablet.now += 19_000;
	expect(await mended.unlock(PIN)).toEqual({ ok: false, reason: 'wait', wait: 1000 });
	tablet.now += 1000;
	expect(await mended.unlock(PIN)).toEqual({ ok: true });
});

test('a wait that ended while the app ran is asked for by no later start', async () => {
	await tablet.setPin();
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	for (let miss = 0; miss < 3; miss++) await tablet.vault().unlock('000000');
	vi.advanceTimersByTime(20_000);
	vi.useRealTimers();
	await vi.waitFor(async () =>
		expect(JSON.stringify(await tablet.database.settings.toArray())).toContain('rested')
	);
	const restarted = new FacilitatorVault(tablet.database, () => tablet.now, tablet.now);
	expect(await restarted.entry()).toEqual({ open: true });
	await restarted.unlock('000000');
	expect(await restarted.entry()).toEqual({ open: false, reason: 'wait', wait: 40_000 });
});

test('whoever has not missed three times waits for no start', async () => {
	await tablet.setPin();
	await tablet.vault().unlock('000000');
	const restarted = new FacilitatorVault(tablet.database, () => tablet.now, tablet.now);
	expect(await restarted.unlock(PIN)).toEqual({ ok: true });
});

test('a clock set forward while the app runs shortens no wait', async () => {
	const steady = steadyClock(() => tablet.now);
	const vault = new FacilitatorVault(tablet.database, steady, steady());
	await vault.setPin(PIN);
	for (let miss = 0; miss < 3; miss++) await vault.unlock('000000');
	tablet.now += 365 * 86_400_000;
	expect(await vault.unlock(PIN)).toMatchObject({ ok: false, reason: 'wait' });
});

test('neither PIN nor code is kept', async () => {
	const code = await tablet.setPin();
	const saved = JSON.stringify(await tablet.database.settings.toArray());
	expect(saved).toContain('hash');
	expect(saved).not.toContain(PIN);
	expect(saved).not.toContain(code);
});

test('a new printed code makes the old one void, and keeps PIN and key', async () => {
	const old = await tablet.setPin();
	const own = tablet.vault();
	await own.unlock(PIN);
	const sealed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv: new Uint8Array(12) },
		own.key as CryptoKey,
		new Uint8Array([7])
	);
	expect(await tablet.vault().renewCode('280618')).toEqual({ ok: false, reason: 'wrong' });
	const renewed = await tablet.vault().renewCode(PIN);
	if (!renewed.ok) throw new Error(renewed.reason);
	expect(renewed.recoveryCode).not.toBe(old);
	expect(await tablet.vault().recover(old, '135790')).toEqual({ ok: false, reason: 'wrong' });
	const after = tablet.vault();
	expect(await after.recover(renewed.recoveryCode, '135790')).toMatchObject({ ok: true });
	const opened = crypto.subtle.decrypt(
		{ name: 'AES-GCM', iv: new Uint8Array(12) },
		after.key as CryptoKey,
		sealed
	);
	expect([...new Uint8Array(await opened)]).toEqual([7]);
});

test('a first PIN set in two windows at once is set once, and the other window is told', async () => {
	const both = await Promise.all([tablet.vault().setPin(PIN), tablet.vault().setPin('135790')]);
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	expect(both).toContainEqual({ ok: false, reason: 'already-set' });
});

test('a printed code opens once, also when it is typed in two windows at once', async () => {
	const code = await tablet.setPin();
	const both = await Promise.all([
		tablet.vault().recover(code, '111111'),
		tablet.vault().recover(code, '222222')
	]);
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('whoever enters while another window sets a new PIN leaves the new one as it is', async () => {
	const code = await tablet.setPin();
	let isSet: () => void = () => undefined;
	const set = new Promise<void>((resolve) => (isSet = resolve));
	const derive = crypto.subtle.deriveBits.bind(crypto.subtle);
	const slow = vi.spyOn(crypto.subtle, 'deriveBits').mockImplementationOnce(async (...asked) => {
		await set;
		return derive(...asked);
	});
	const enters = tablet.vault().unlock(PIN);
	await vi.waitFor(() => expect(slow).toHaveBeenCalled());
	await tablet.vault().recover(code, '135790');
	isSet();
	await enters;
	expect(await tablet.vault().unlock('135790')).toEqual({ ok: true });
	expect(await tablet.vault().unlock(PIN)).toEqual({ ok: false, reason: 'wrong' });
});
