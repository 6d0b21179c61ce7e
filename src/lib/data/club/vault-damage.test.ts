import { beforeEach, expect, test, vi } from 'vitest';
import { PIN, VaultTablet } from '../../../../tests/fixtures/vault-tablet.ts';
import { ClubKeys } from './club-key.ts';

let tablet: VaultTablet;

beforeEach(() => {
	vi.restoreAllMocks();
	tablet = new VaultTablet();
});

/** The row of the vault as a test breaks it. */
type Broken = Record<string, unknown> & { key: { byPin?: unknown; byCode?: unknown } };

async function damage(how: (vault: Broken) => void) {
	const row = await tablet.database.settings.get('vault');
	const value = structuredClone(row?.value) as Broken;
	how(value);
	await tablet.database.settings.put({ key: 'vault', value });
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
		const own = tablet.vault();
		const set = await own.setPin(PIN);
		const opens = await closedBy(own.key);
		await damage(how);
		expect(await tablet.vault().unlock(PIN)).toEqual({ ok: true });
		expect(await tablet.vault().renewCode(PIN)).toEqual({ ok: false, reason: 'damaged' });
		const after = tablet.vault();
		expect(await after.recover(set.ok ? set.recoveryCode : '', '135790')).toMatchObject({
			ok: true
		});
		expect(await opens(after.key)).toBe(true);
		const later = tablet.vault();
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
		const own = tablet.vault();
		const set = await own.setPin(PIN);
		const code = set.ok ? set.recoveryCode : '';
		const opens = await closedBy(own.key);
		await new ClubKeys(tablet.database, () => own.key).make();
		await damage(how);
		const refused = { ok: false, reason: 'code-damaged' };
		expect(await tablet.vault().recover(code, '135790')).toEqual(refused);
		const after = tablet.vault();
		expect(await after.unlock(PIN)).toEqual({ ok: true });
		expect(await opens(after.key)).toBe(true);
		const renewed = await after.renewCode(PIN);
		if (!renewed.ok) throw new Error(renewed.reason);
		const later = tablet.vault();
		expect(await later.recover(renewed.recoveryCode, '135790')).toMatchObject({ ok: true });
		expect(await opens(later.key)).toBe(true);
	}
);

test('before there is a club a damaged key behind the printed code closes nothing, and the code sets a new one', async () => {
	const code = await tablet.setPin();
	await damage(({ key }) => (key.byCode = 'torn'));
	expect(await tablet.vault().recover(code, '135790')).toMatchObject({ ok: true });
	expect(await tablet.vault().unlock('135790')).toEqual({ ok: true });
});

test('a PIN that is damaged asks for the printed code, and never for a first PIN', async () => {
	const own = tablet.vault();
	const set = await own.setPin(PIN);
	const opens = await closedBy(own.key);
	await damage((saved) => (saved.pin = { salt: 'torn' }));
	expect(await tablet.vault().hasPin()).toBe(true);
	expect(await tablet.vault().setPin('111111')).toEqual({ ok: false, reason: 'already-set' });
	expect(await tablet.vault().unlock(PIN)).toEqual({ ok: false, reason: 'wrong' });
	const after = tablet.vault();
	expect(await after.recover(set.ok ? set.recoveryCode : '', '135790')).toMatchObject({ ok: true });
	expect(await opens(after.key)).toBe(true);
	expect(await tablet.vault().unlock('135790')).toEqual({ ok: true });
});

test.each(['recovery', 'misses', 'codeMisses'])(
	'the PIN opens where "%s" is damaged, and gives another printed code',
	async (part) => {
		const own = tablet.vault();
		await own.setPin(PIN);
		const opens = await closedBy(own.key);
		await damage((saved) => (saved[part] = { torn: true }));
		expect(await tablet.vault().unlock(PIN)).toEqual({ ok: true });
		const renewed = await tablet.vault().renewCode(PIN);
		if (!renewed.ok) throw new Error(renewed.reason);
		const after = tablet.vault();
		expect(await after.recover(renewed.recoveryCode, '135790')).toMatchObject({ ok: true });
		expect(await opens(after.key)).toBe(true);
	}
);

test('a vault from before there were club keys gets one key, also in two windows at once', async () => {
	await tablet.setPin();
	await damage((saved) => Reflect.deleteProperty(saved, 'key'));
	const both = [tablet.vault(), tablet.vault()];
	await Promise.all(both.map((one) => one.unlock(PIN)));
	const later = tablet.vault();
	await later.unlock(PIN);
	const keys = both.flatMap(({ key }) => key ?? []);
	expect(keys.length).toBeGreaterThan(0);
	for (const key of keys) expect(await (await closedBy(key))(later.key)).toBe(true);
});

test('a first key that cannot be kept is not used', async () => {
	await tablet.setPin();
	await damage((saved) => Reflect.deleteProperty(saved, 'key'));
	const own = tablet.vault();
	const closing = vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce((...asked) => {
		tablet.disk.fill();
		closing.mockRestore();
		return crypto.subtle.encrypt(...asked);
	});
	expect(await own.unlock(PIN)).toEqual({ ok: true });
	expect(own.key).toBeUndefined();
});
