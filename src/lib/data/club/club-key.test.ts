import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { ClubKeys, newKey } from './club-key.ts';
import { YolDatabase } from '../database.ts';
import { FacilitatorVault } from './vault.ts';

const PIN = '246810';
const OTHER_PIN = '135791';
const IV = new Uint8Array(12);

let database: YolDatabase;
let vault: FacilitatorVault;
let keys: ClubKeys;

beforeEach(() => {
	Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
	database = new YolDatabase();
	restart();
});

/** As after the tablet has been off. */
function restart() {
	vault = new FacilitatorVault(database, () => Date.now());
	keys = new ClubKeys(database, () => vault.key);
}

/** What a club key makes of a word; the same only for the same key. */
async function sealed(word: string) {
	const club = await keys.open();
	if (!club) throw new Error('the club is closed');
	const bytes = new TextEncoder().encode(word);
	return crypto.subtle.encrypt({ name: 'AES-GCM', iv: IV }, club.key, bytes);
}

test('a club key is there while an adult is here, and gives its bytes to nobody', async () => {
	await vault.setPin(PIN);
	expect(await keys.make()).toEqual({ ok: true });
	const open = await keys.open();
	expect(open?.key.extractable).toBe(false);
	expect(open?.club).toBe(await keys.club());

	vault.lock();
	expect(await keys.open()).toBeUndefined();
	expect(await keys.secret()).toBeUndefined();
	expect(await keys.club()).toBe(open?.club);
});

test('without an adult no key is kept', async () => {
	expect(await keys.make()).toEqual({ ok: false, reason: 'blocked' });
	expect(await keys.club()).toBeUndefined();
});

test('after a restart the PIN opens the same key', async () => {
	await vault.setPin(PIN);
	await keys.make();
	const before = await sealed('apple');
	restart();
	expect(await vault.unlock(OTHER_PIN)).toEqual({ ok: false, reason: 'wrong' });
	expect(await keys.open()).toBeUndefined();
	await vault.unlock(PIN);
	expect(await sealed('apple')).toEqual(before);
});

test('a forgotten PIN costs no key: the printed code opens it, and so does the new PIN', async () => {
	const set = await vault.setPin(PIN);
	await keys.make();
	const before = await sealed('apple');
	restart();
	await vault.recover(set.ok ? set.recoveryCode : '', OTHER_PIN);
	expect(await sealed('apple')).toEqual(before);
	restart();
	await vault.unlock(OTHER_PIN);
	expect(await sealed('apple')).toEqual(before);
});

test('a club that is begun once more, as in a window that has not heard of it, keeps its key', async () => {
	await vault.setPin(PIN);
	await keys.make();
	const [club, before] = [await keys.club(), await sealed('apple')];
	expect(await keys.make()).toEqual({ ok: true });
	expect(await keys.club()).toBe(club);
	expect(await sealed('apple')).toEqual(before);
});

test('the key of another tablet takes the place of an own one', async () => {
	await vault.setPin(PIN);
	await keys.make();
	const club = crypto.randomUUID();
	const key = newKey();
	expect(await keys.take({ club, key })).toEqual({ ok: true });
	expect(await keys.secret()).toEqual({ club, key });
});

test('a damaged row is no key and no exception', async () => {
	await vault.setPin(PIN);
	await keys.make();
	const row = await database.settings.get('club-key');
	const { club, key } = (row?.value ?? {}) as { club: string; key: { iv: string; bytes: string } };
	const value = {
		club,
		key: { ...key, bytes: key.bytes.replace(/^../, (byte) => (byte === '00' ? '01' : '00')) }
	};
	await database.settings.put({ key: 'club-key', value });
	expect(await keys.open()).toBeUndefined();
	await database.settings.put({ key: 'club-key', value: 'rubbish' });
	expect(await keys.open()).toBeUndefined();
});

test('a vault from before there were club keys gets its key at the next PIN', async () => {
	await vault.setPin(PIN);
	const row = await database.settings.get('vault');
	const { key: _, ...old } = (row?.value ?? {}) as Record<string, unknown>;
	await database.settings.put({ key: 'vault', value: old });
	restart();
	await vault.unlock(PIN);
	await keys.make();
	const before = await sealed('apple');
	restart();
	await vault.unlock(PIN);
	expect(await sealed('apple')).toEqual(before);
});
