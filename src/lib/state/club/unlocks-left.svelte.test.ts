import { afterEach, beforeEach, expect, test } from 'vitest';
import { FacilitatorVault } from '#lib/data/club/vault.ts';
import { YolDatabase } from '#lib/data/database.ts';
import { PIN } from '../../../../tests/fixtures/vault.ts';
import { Unlocks } from './unlocks.svelte.ts';

const NEW_PIN = '975310';

let name: string;
let database: YolDatabase;
let vault: FacilitatorVault;
let unlocks: Unlocks;
/** The printed code of the PIN that this tablet has. */
let code: string;

beforeEach(async () => {
	name = `unlocks-${crypto.randomUUID()}`;
	database = new YolDatabase(name);
	vault = new FacilitatorVault(database, Date.now);
	unlocks = new Unlocks(
		() => vault,
		() => Promise.resolve(true),
		Date.now
	);
	const set = await vault.setPin(PIN);
	if (!set.ok) throw new Error(set.reason);
	code = set.recoveryCode;
});

afterEach(async () => {
	database.close();
	await YolDatabase.delete(name);
});

const isOpen = () => unlocks.adultHere || vault.key !== undefined;

test('the right PIN lets in whoever waits for it', async () => {
	expect(await unlocks.enter(PIN)).toEqual({ ok: true });
	expect([unlocks.adultHere, vault.key !== undefined]).toEqual([true, true]);
});

test('a PIN that was still being checked when its adult left opens nothing', async () => {
	const entering = unlocks.enter(PIN);
	unlocks.leave();
	expect(await entering).toEqual({ ok: false, reason: 'left' });
	expect(isOpen()).toBe(false);
});

test('a pad that was taken away while it checked the PIN lets nobody in', async () => {
	const gone = new AbortController();
	const entering = unlocks.enter(PIN, { told: () => undefined, left: gone.signal });
	gone.abort();
	expect(await entering).toEqual({ ok: false, reason: 'left' });
	expect(isOpen()).toBe(false);
});

test('a printed code that was still being checked gives its new code, and opens nothing for whoever left', async () => {
	const recovering = unlocks.recover(code, NEW_PIN);
	unlocks.leave();
	expect(await recovering).toMatchObject({ ok: true, recoveryCode: expect.any(String) });
	expect(isOpen()).toBe(false);
	expect(await unlocks.enter(NEW_PIN)).toEqual({ ok: true });
});

test('a first PIN that was still being set holds, and opens nothing for whoever left', async () => {
	await database.settings.clear();
	const setting = unlocks.setPin(NEW_PIN);
	unlocks.leave();
	expect(await setting).toMatchObject({ ok: true, recoveryCode: expect.any(String) });
	expect(isOpen()).toBe(false);
	expect(await unlocks.enter(NEW_PIN)).toEqual({ ok: true });
});

test('a PIN that comes late locks nothing for the adult who entered it after', async () => {
	const late = unlocks.enter(PIN);
	unlocks.leave();
	const entering = unlocks.enter(PIN);
	expect((await late).ok).toBe(false);
	expect(await entering).toEqual({ ok: true });
	expect([unlocks.adultHere, vault.key !== undefined]).toEqual([true, true]);
});

test('an adult who left while the site was asked whether it is ready teaches nothing, and nobody says that it is not', async () => {
	await unlocks.enter(PIN);
	const teaching = unlocks.teach('safe-body.o.1');
	unlocks.leave();
	expect(await teaching).toBe('left');
	expect(unlocks.teaching).toBeUndefined();
});

test('a lesson that was given back while the site was asked may not be taught any more', async () => {
	await unlocks.enter(PIN);
	await unlocks.teach('safe-body.o.1');
	const may = unlocks.mayTeach('safe-body.o.1');
	unlocks.leave();
	expect(await may).toBe(false);
});
