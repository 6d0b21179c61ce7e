import { afterEach, beforeEach, expect, test } from 'vitest';
import { ClubTablet, TODAY } from '../../../../tests/fixtures/club-tablet.ts';
import { Club } from './club.svelte.ts';

let tablet: ClubTablet;
let club: Club;
let place: number;

beforeEach(() => {
	place = 0;
	tablet = new ClubTablet(crypto.randomUUID());
	club = new Club({
		profiles: tablet.profiles,
		roster: tablet.roster,
		clock: { now: () => tablet.now, random: (n) => crypto.getRandomValues(new Uint8Array(n)) },
		today: () => TODAY,
		place: () => Promise.resolve(place)
	});
});

afterEach(() => tablet.database.delete());

const wish = { group: 'apple', band: 'm', language: 'ug' } as const;

test('where the codes of the paper list do not reach, that is said and no tile is made', async () => {
	await club.make({ ...wish, count: 3, firstCode: '9998' });
	expect(club.problem).toBe('no-codes');
	expect(await tablet.profiles.all()).toEqual([]);
	await club.make({ ...wish, count: 2, firstCode: '9998' });
	expect(club.problem).toBeUndefined();
	expect(club.made.map(({ code }) => code)).toEqual(['9998', '9999']);
});

test('tablets of two places make other tiles', async () => {
	await club.make({ ...wish, count: 2, firstCode: undefined });
	const before = club.made;
	club.forget();
	place = 1;
	await club.make({ ...wish, count: 2, firstCode: undefined });
	expect(before).toHaveLength(2);
	expect(club.made.filter(({ tile }) => before.some((one) => one.tile === tile))).toEqual([]);
	const tiles = (await tablet.profiles.all()).map(({ tile }) => tile);
	expect(new Set(tiles).size).toBe(4);
});

test('the cards of tiles stay until they are given, also while more are made, each with its last pictures', async () => {
	await club.make({ ...wish, sex: 'girl', count: 2, firstCode: '1' });
	await club.make({ ...wish, sex: 'boy', count: 2, firstCode: '1' });
	expect(club.made.map(({ code }) => code)).toEqual(['1', '2', '3', '4']);
	const [first, second] = await tablet.profiles.all();
	if (!first || !second) throw new Error('no tiles');
	await club.renew(first);
	await club.erase(second);
	expect(club.made.map(({ code }) => code)).toEqual(['3', '4', '1']);
	const pictures = club.made.at(-1)?.pictures ?? [];
	expect(await tablet.profiles.open(first.id, pictures)).toMatchObject({ ok: true });
	club.forget();
	expect(club.made).toEqual([]);
});
