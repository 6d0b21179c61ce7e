import { get } from 'svelte/store';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCaches, FakeHost } from '../../../tests/fixtures/pack-world.ts';
import { quietNarrator } from '../../../tests/fixtures/quiet-narrator.ts';
import { YolDatabase } from '#lib/data/database.ts';
import { PackStore } from '#lib/data/pack-store.ts';
import { Packs } from '#lib/data/packs.ts';
import { createRecords } from '#lib/data/records.ts';
import { language } from '#lib/i18n/i18n.ts';
import { App } from './app.svelte.ts';

let app: App;

beforeEach(async () => {
	await YolDatabase.delete('yol');
	const clock = { now: Date.now, random: (length: number) => new Uint8Array(length) };
	const store = new PackStore({ fetch: new FakeHost().fetch, caches: new FakeCaches() as never });
	app = new App({
		records: () => Promise.resolve(createRecords(clock)),
		packs: new Packs(store),
		narrator: quietNarrator().narrator,
		clock
	});
});
afterEach(() => app.database.close());

test('the wall has the language of the tablet again when a child of another one has left', async () => {
	await app.chooseLanguage('zh');
	const child = { tile: 'blue-swan-dots', band: 'm', language: 'en', group: 'apple' } as const;
	await app.profiles.create('one', child, app.today);
	await app.presence.open('one', []);
	await app.welcome();
	expect(get(language)).toBe('en');
	app.leave();
	await vi.waitFor(() => expect([app.language, get(language)]).toEqual(['zh', 'zh']));
});
