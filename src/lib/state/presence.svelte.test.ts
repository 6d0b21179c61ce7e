import { afterEach, beforeEach, expect, test } from 'vitest';
import { YolDatabase } from '#lib/data/database.ts';
import { Profiles } from '#lib/data/profiles.ts';
import type { NewProfile } from '#lib/domain/profile/profile.ts';
import { Presence } from './presence.svelte.ts';
import { clockAt } from '../../../tests/fixtures/clock.ts';

const TODAY = '2026-11-24';
const TILE = 'blue-swan-dots';
const made: NewProfile = { tile: TILE, band: 'm', language: 'en', group: 'apple' };
const clock = clockAt();

let name: string;
let database: YolDatabase;
let profiles: Profiles;
let presence: Presence;

beforeEach(() => {
	name = `presence-${crypto.randomUUID()}`;
	database = new YolDatabase(name);
	profiles = new Profiles(database, clock);
	presence = new Presence(
		() => profiles,
		() => TODAY
	);
});

afterEach(async () => {
	database.close();
	await YolDatabase.delete(name);
});

/** Children who were given the same tile on two tablets. */
async function twins() {
	await profiles.create('one', made, TODAY);
	await profiles.create('two', made, TODAY);
}

test.each(['one', 'two'])(
	'of two children with one tile the one who was touched opens: %s',
	async (id) => {
		await twins();
		presence.touch(id);
		expect((await presence.behind(TILE))?.id).toBe(id);
	}
);

test('who was touched counts for their own tile only, and no longer once the wall is back', async () => {
	await twins();
	await profiles.create('fox', { ...made, tile: 'red-fox-waves' }, TODAY);
	presence.touch('two');
	expect((await presence.behind('red-fox-waves'))?.id).toBe('fox');
	presence.leave();
	expect(await presence.behind(TILE)).toBeUndefined();
});

test('without a touch, as after a restart, a tile that only one child has is enough', async () => {
	await profiles.create('one', made, TODAY);
	expect((await presence.behind(TILE))?.id).toBe('one');
});

test('a guest who was shown the brush knows it, and the next guest does not', () => {
	presence.openGuest('m');
	presence.meetBrush();
	expect(presence.knowsBrush).toBe(true);
	presence.leave();
	presence.openGuest('m');
	expect(presence.knowsBrush).toBe(false);
});

test('a child who was shown the brush knows it after another child and a guest', async () => {
	await profiles.create('one', made, TODAY);
	await profiles.create('fox', { ...made, tile: 'red-fox-waves' }, TODAY);
	await presence.open('one', []);
	presence.meetBrush();
	await presence.open('fox', []);
	expect(presence.knowsBrush).toBe(false);
	presence.leave();
	presence.openGuest('m');
	expect(presence.knowsBrush).toBe(false);
	await presence.open('one', []);
	expect(presence.knowsBrush).toBe(true);
});
