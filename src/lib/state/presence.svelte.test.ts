import { afterEach, beforeEach, expect, test } from 'vitest';
import { YolDatabase } from '#lib/data/database.ts';
import { RosterLog } from '#lib/data/club/roster-log.ts';
import { Profiles } from '#lib/data/profiles.ts';
import type { NewProfile } from '#lib/domain/profile/profile.ts';
import { Presence } from './presence.svelte.ts';
import { clockAt } from '../../../tests/fixtures/clock.ts';
import { makeChild } from '../../../tests/fixtures/make-child.ts';

const TODAY = '2026-11-24';
const TILE = 'blue-swan-dots';
const made: NewProfile = { tile: TILE, band: 'm', language: 'en', group: 'apple' };
const SECRET = ['sun', 'moon', 'star'];
const clock = clockAt();

let name: string;
let database: YolDatabase;
let profiles: Profiles;
let roster: RosterLog;
let presence: Presence;

beforeEach(() => {
	name = `presence-${crypto.randomUUID()}`;
	database = new YolDatabase(name);
	profiles = new Profiles(database, clock);
	roster = new RosterLog(database, clock);
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
	await makeChild(roster, 'one', made, TODAY);
	await makeChild(roster, 'two', made, TODAY);
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
	await makeChild(roster, 'fox', { ...made, tile: 'red-fox-waves' }, TODAY);
	presence.touch('two');
	expect((await presence.behind('red-fox-waves'))?.id).toBe('fox');
	presence.leave();
	expect(await presence.behind(TILE)).toBeUndefined();
});

test('without a touch, as after a restart, a tile that only one child has is enough', async () => {
	await makeChild(roster, 'one', made, TODAY);
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
	await makeChild(roster, 'one', made, TODAY);
	await makeChild(roster, 'fox', { ...made, tile: 'red-fox-waves' }, TODAY);
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

/** A child who is asked for three pictures. */
async function withSecret(id: string, tile: string) {
	await profiles.createAll([{ id, made: { ...made, tile }, pictures: SECRET }], TODAY);
}

test('a child who went back while the pictures were being checked does not come in', async () => {
	await withSecret('one', TILE);
	const opening = presence.open('one', SECRET);
	presence.leave();
	expect(await opening).toEqual({ ok: false, reason: 'left' });
	expect(presence.isHere).toBe(false);
});

test('a guest who came in meanwhile stays, and no day is noted for the child who went back', async () => {
	await withSecret('one', TILE);
	const opening = presence.open('one', SECRET);
	presence.openGuest('m');
	expect((await opening).ok).toBe(false);
	expect(presence.now).toEqual({ kind: 'guest', band: 'm' });
});

test('of two tiles that were touched one after the other the later one opens', async () => {
	await withSecret('one', TILE);
	await makeChild(roster, 'fox', { ...made, tile: 'red-fox-waves' }, TODAY);
	const opening = presence.open('one', SECRET);
	expect((await presence.open('fox', [])).ok).toBe(true);
	expect((await opening).ok).toBe(false);
	expect(presence.profile?.id).toBe('fox');
});

test('a visit ends when whoever is here leaves, and not before', async () => {
	await makeChild(roster, 'one', made, TODAY);
	await presence.open('one', []);
	const { left } = presence;
	await presence.keepLanguage('kk');
	expect(left.aborted).toBe(false);
	presence.leave();
	expect(left.aborted).toBe(true);
});
