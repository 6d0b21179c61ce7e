import { get } from 'svelte/store';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clockAt } from '../../../tests/fixtures/clock.ts';
import { makeChild } from '../../../tests/fixtures/make-child.ts';
import { FakeCaches, FakeHost } from '../../../tests/fixtures/fake-pack-host.ts';
import { quietNarrator } from '../../../tests/fixtures/quiet-narrator.ts';
import { RosterLog } from '#lib/data/club/roster-log.ts';
import type { Clock } from '#lib/data/clock.ts';
import { YolDatabase } from '#lib/data/database.ts';
import { PackStore } from '#lib/data/packs/store.ts';
import { Packs } from '#lib/data/packs/packs.ts';
import { createRecords, type Records } from '#lib/data/records.ts';
import { readSettings, saveSettings } from '#lib/data/settings.ts';
import { DEFAULT_COMFORT } from '#lib/domain/profile/comfort.ts';
import { language } from '#lib/i18n/i18n.ts';
import { App } from './app.svelte.ts';
import { bring } from './bring.ts';

let app: App;
let voice: ReturnType<typeof quietNarrator>;

/** An app whose database comes as the test says. */
function appWith(records: (clock: Clock) => Promise<Records>): App {
	const clock = { now: Date.now, random: (length: number) => new Uint8Array(length) };
	const store = new PackStore({ fetch: new FakeHost().fetch, caches: new FakeCaches() as never });
	voice = quietNarrator();
	const { narrator } = voice;
	return new App({ records: () => records(clock), packs: new Packs(store), narrator, clock });
}

beforeEach(async () => {
	await YolDatabase.delete('yol');
	app = appWith((clock) => Promise.resolve(createRecords(clock)));
});
afterEach(() => app.database.close());

/** As Dexie would number version 9 of the database. */
const NEWER = 90;

/** The database as a newer app opens it, and what is in it. */
async function newerDatabase() {
	const opening = indexedDB.open('yol', NEWER);
	opening.onupgradeneeded = () => opening.result.createObjectStore('later');
	await done(opening);
	const database = opening.result;
	const settings = await done(
		database.transaction('settings').objectStore('settings').get('settings')
	);
	database.close();
	return { version: database.version, settings };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no database'));
	});
}

/** A child of the Middle band who learns in English. */
async function comeIn() {
	const child = { tile: 'blue-swan-dots', band: 'm', language: 'en', group: 'apple' } as const;
	await makeChild(new RosterLog(app.database, clockAt(Date.now)), 'one', child, app.today);
	await app.presence.open('one', []);
	await app.welcome();
}

test('an older app opens nothing of a tablet that a newer one has written, and changes nothing there', async () => {
	const before = new YolDatabase('yol');
	await saveSettings(before, { language: 'ug', starts: ['2026-11-23'] });
	before.close();
	await newerDatabase();
	await app.open();
	expect([app.outdated, app.language]).toEqual([true, 'ug']);
	expect(await app.change({ language: 'zh' })).toEqual({ ok: false, reason: 'blocked' });
	await app.settle();

	const { version, settings } = await newerDatabase();
	expect(version).toBe(NEWER);
	expect(settings).toMatchObject({ value: { language: 'ug', starts: ['2026-11-23'] } });
});

test('so does one that was open when a newer app came to the tablet in another tab, and it keeps no newer app waiting', async () => {
	await app.open();
	await app.change({ language: 'ug' });
	await newerDatabase();
	expect(app.outdated).toBe(true);
	expect(await app.change({ language: 'zh' })).toEqual({ ok: false, reason: 'blocked' });

	const { version, settings } = await newerDatabase();
	expect(version).toBe(NEWER);
	expect(settings).toMatchObject({ value: { language: 'ug' } });
});

test('the wall has the language of the tablet again when a child of another one has left', async () => {
	await app.chooseLanguage('zh');
	await comeIn();
	expect(get(language)).toBe('en');
	app.leave();
	await vi.waitFor(() => expect([app.language, get(language)]).toEqual(['zh', 'zh']));
});

test('a child who turns to another language or script turns no other child’s screen', async () => {
	await app.chooseLanguage('ug');
	await comeIn();
	await app.chooseLanguage('kk');
	await app.chooseScript('cyrl');
	expect([app.language, app.script]).toEqual(['kk', 'cyrl']);
	app.leave();
	expect([app.language, app.script, app.settings.script]).toEqual(['ug', 'arab', 'arab']);
	await vi.waitFor(() => expect(get(language)).toBe('ug'));
	await app.presence.open('one', []);
	expect([app.language, app.script]).toEqual(['kk', 'cyrl']);
});

test('a guest finds nothing of what the guest before has chosen', async () => {
	await app.chooseLanguage('ug');
	app.presence.openGuest('m');
	await app.chooseLanguage('kk');
	await app.chooseScript('cyrl');
	await app.changeComfort({ ...app.presence.comfort, tapTwice: false, captions: false });
	expect([app.language, app.script]).toEqual(['kk', 'cyrl']);
	app.leave();
	expect([app.language, app.script]).toEqual(['ug', 'arab']);
	await vi.waitFor(() => expect(get(language)).toBe('ug'));
	app.presence.openGuest('l');
	expect([app.language, app.script, app.presence.comfort]).toEqual(['ug', 'arab', DEFAULT_COMFORT]);
});

test('the first language of a tablet is remembered, also when a guest has chosen it in a lesson', async () => {
	app.presence.openGuest('m');
	await app.chooseLanguage('kk');
	app.leave();
	expect(app.language).toBe('kk');
});

test('the wall speaks as for everybody when a child who hears slowly has left', async () => {
	await app.chooseLanguage('en');
	await comeIn();
	await app.changeComfort({ ...app.presence.comfort, speed: 0.75 });
	void app.screenVoice.speak('The road');
	expect([voice.narrator.speed, voice.said.at(-1)?.band]).toEqual([0.75, 'm']);
	app.leave();
	void app.screenVoice.speak('Who are you?');
	expect([voice.narrator.speed, voice.said.at(-1)?.band]).toEqual([1, 'l']);
});

test('a language is chosen and shown although the code that would write it down never comes', async () => {
	await app.open();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const waiting = appWith(() => new Promise(() => undefined));
	const chosen = waiting.chooseLanguage('kk');
	await vi.advanceTimersByTimeAsync(2_000);
	vi.useRealTimers();
	await chosen;
	expect([waiting.language, get(language), waiting.opened]).toEqual(['kk', 'kk', false]);
});

test('a language that was chosen before the database came is not taken back by what that remembers', async () => {
	await app.open();
	let come = () => {};
	const fetched = new Promise<void>((resolve) => (come = resolve));
	const late = appWith((clock) => fetched.then(() => createRecords(clock)));
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const chosen = late.chooseLanguage('kk');
	await vi.advanceTimersByTimeAsync(2_000);
	vi.useRealTimers();
	await chosen;
	const shown: unknown[] = [];
	const end = $effect.root(() => {
		$effect(() => void (late.opened && shown.push(late.settings.language)));
	});
	come();
	await late.open();
	await vi.waitFor(async () => expect((await readSettings(late.database)).language).toBe('kk'));
	end();
	late.database.close();
	expect(new Set(shown)).toEqual(new Set(['kk']));
});

test('a browser is asked to keep what is on the tablet, and may say no', async () => {
	vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
	const asked = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false);
	vi.spyOn(app.updates, 'start').mockResolvedValue();
	await app.open();
	await bring(app);
	expect(asked).toHaveBeenCalledOnce();
	vi.restoreAllMocks();
});

test('hiding ends the sound in the same turn, and what was lit for it goes out beneath the cover', async () => {
	await app.start();
	const cut = vi.spyOn(voice.narrator, 'cut');
	void app.screenVoice.speak('Hello');
	app.cover.hide();
	expect(cut).toHaveBeenCalledOnce();
	await vi.waitFor(() => expect(app.screenVoice.speaking).toBeUndefined());
	void app.screenVoice.speak('Still there?');
	expect(voice.said.map(({ text }) => text)).toEqual(['Hello']);
	await app.open();
});

test('a language that a child chose just before leaving is not that of the wall', async () => {
	await app.chooseLanguage('zh');
	await comeIn();
	const choosing = app.chooseLanguage('kk');
	app.leave();
	await choosing;
	expect([app.language, app.settings.language]).toEqual(['zh', 'zh']);
	await vi.waitFor(() => expect(get(language)).toBe('zh'));
	await app.presence.open('one', []);
	expect(app.language).toBe('kk');
});

test('a child who has left while the words came is not welcome any more', async () => {
	await app.chooseLanguage('zh');
	await comeIn();
	const welcoming = app.welcome();
	app.leave();
	expect(await welcoming).toBe(false);
	app.presence.openGuest('m');
	expect(await app.welcome()).toBe(true);
});
