import { beforeEach, expect, test } from 'vitest';
import {
	ClubTablet,
	emptyStorage,
	newClub,
	TODAY
} from '../../../../tests/fixtures/club-tablet.ts';
import { entriesOfKinds } from '#lib/data/club/roster-log.ts';
import { halfErased, JOINS } from './half-erased.ts';

let red: ClubTablet;
let blue: ClubTablet;

const halfAt = async ({ database, profiles }: ClubTablet) => [
	...halfErased(await entriesOfKinds(database, JOINS), await profiles.all())
];
const childrenAt = async ({ profiles }: ClubTablet) => (await profiles.all()).map(({ id }) => id);

/** Red joins two tiles, while blue erases the one that both were to be. */
beforeEach(async () => {
	emptyStorage();
	const club = newClub();
	[red, blue] = await Promise.all([
		ClubTablet.inClub('red', club),
		ClubTablet.inClub('blue', club)
	]);
	await red.make('swan');
	await red.make('goose');
	await red.giveTo(blue);
	await red.roster.write([{ kind: 'merged', about: 'goose', into: 'swan' }]);
	await blue.profiles.erase('swan', TODAY);
});

test('of a tile that was joined with one that is erased elsewhere it is asked, on both tablets', async () => {
	expect(await halfAt(red)).toEqual([]);
	await blue.giveTo(red);
	await red.giveTo(blue);
	for (const tablet of [red, blue]) {
		expect(await childrenAt(tablet)).toEqual(['goose']);
		expect(await halfAt(tablet)).toEqual(['goose']);
	}
});

test('it is asked no more once somebody said that the child is still here, or erased it', async () => {
	await blue.giveTo(red);
	await red.roster.write([{ kind: 'unmerged', about: 'goose' }]);
	expect(await halfAt(red)).toEqual([]);
	expect(await childrenAt(red)).toEqual(['goose']);
	await red.roster.write([{ kind: 'merged', about: 'goose', into: 'swan' }]);
	expect(await halfAt(red)).toEqual(['goose']);
	await red.profiles.erase('goose', TODAY);
	expect(await halfAt(red)).toEqual([]);
});

test.each([
	['who hears of the joining after it erased', ['red', 'blue']],
	['who joined them', ['blue', 'red']]
])(
	'of a tile that stays, while one joined into it is erased elsewhere, it is asked: %s',
	async (_, [first]) => {
		await red.make('cat');
		await red.make('kitten');
		await red.giveTo(blue);
		await red.roster.write([{ kind: 'merged', about: 'kitten', into: 'cat' }]);
		await blue.profiles.erase('kitten', TODAY);
		const [one, other] = first === 'red' ? [red, blue] : [blue, red];
		await one.giveTo(other);
		expect(await other.profiles.byId('cat')).toMatchObject({ half: true, also: [] });
		await other.profiles.stays('cat');
		await other.giveTo(one);
		await one.giveTo(other);
		expect(await other.profiles.byId('cat')).not.toHaveProperty('half');
	}
);

test('of a tile that was parted again and then erased nothing is asked', async () => {
	await red.make('cat');
	await red.make('kitten');
	await red.roster.write([{ kind: 'merged', about: 'kitten', into: 'cat' }]);
	await red.roster.write([{ kind: 'unmerged', about: 'kitten' }]);
	await red.profiles.erase('kitten', TODAY);
	expect(await red.profiles.byId('cat')).not.toHaveProperty('half');
});
