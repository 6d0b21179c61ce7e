import { beforeEach, expect, test } from 'vitest';
import {
	ClubTablet,
	emptyStorage,
	newClub,
	TODAY
} from '../../../../tests/fixtures/club-tablet.ts';
import { peersOf } from './peers.ts';
import { notYetKept } from './waiting.ts';

let red: ClubTablet;
let blue: ClubTablet;
let green: ClubTablet;

beforeEach(async () => {
	emptyStorage();
	const club = newClub();
	[red, blue, green] = await Promise.all([
		ClubTablet.inClub('red', club),
		ClubTablet.inClub('blue', club),
		ClubTablet.inClub('green', club)
	]);
});

/** Gives all that is news, and hears what became of it. */
async function exchange(from: ClubTablet, to: ClubTablet) {
	const took = await from.giveTo(to);
	await to.answerTo(from);
	return took;
}

/** All records of a bundle as `other` counts them. */
async function givenTo(other: ClubTablet, from: ClubTablet) {
	const took = await from.giveTo(other);
	if (!('outcome' in took)) throw new Error(took.reason);
	const { came, already } = took.outcome;
	return Object.values(came)
		.concat(Object.values(already))
		.reduce((sum, n) => sum + n, 0);
}

test('two tablets that met once and then only a third one do not carry the same for ever', async () => {
	await red.make('swan');
	await exchange(red, blue);
	await exchange(blue, red);
	for (const item of ['q1', 'q2', 'q3']) await red.answer('swan', item);
	// Both come to green, of whom they know nothing before it has answered, and green to both.
	for (const one of [red, blue, red]) await exchange(one, green);
	for (const one of [red, blue, red]) await exchange(green, one);

	expect(await givenTo(green, red)).toBe(0);
	expect(await blue.copy()).toEqual(await red.copy());
});

test('a tablet that has only answered so far does not take itself for another one', async () => {
	await red.make('swan');
	await green.answerTo(red);
	await exchange(red, green);
	await exchange(red, green);
	expect(await peersOf(green.database)).toMatchObject([{ id: await red.device() }]);
});

test('a tablet that nobody has heard of for a month holds up no bundle, and gets all when it is back', async () => {
	await red.make('swan');
	await exchange(red, blue);
	await exchange(red, green);
	red.now += 40 * 86_400_000;
	for (const item of ['q1', 'q2', 'q3']) await red.answer('swan', item);
	const watch = { today: '2027-01-03' };
	const take = async (from: ClubTablet, to: ClubTablet) =>
		to.exchange.take(await from.bundle(), watch);
	await take(red, green);
	await take(green, red);
	await red.answer('swan', 'q4');
	const took = await take(red, green);
	expect(took).toMatchObject({ outcome: { came: { events: 1 }, already: { events: 0 } } });

	// What blue reads now says that there is more; once it has said what it holds, all of it comes.
	expect(await take(red, blue)).toMatchObject({ lacks: true, outcome: { came: { events: 1 } } });
	await take(blue, red);
	expect(await take(red, blue)).toMatchObject({ lacks: false, outcome: { came: { events: 3 } } });
	expect(await blue.copy()).toEqual(await red.copy());
});

test('a tablet that has got only the latest is told that the other one has more', async () => {
	await red.make('swan');
	await red.answer('swan', 'q1');
	await exchange(red, green);
	await red.answer('swan', 'q2');
	expect(await red.giveTo(blue)).toMatchObject({ lacks: true, outcome: { came: { events: 1 } } });
	await blue.answerTo(red);
	expect(await red.giveTo(blue)).toMatchObject({ lacks: false, outcome: { came: { events: 1 } } });
	expect(await blue.copy()).toEqual(await red.copy());
});

test('an invitation carries when a child was seen last, and not each time before', async () => {
	await red.make('swan');
	for (const day of ['2026-09-01', '2026-10-03', '2026-11-05'])
		await red.roster.write([{ kind: 'seen', about: 'swan', day }]);
	const given = await red.exchange.invitation('ABCD-EFGH');
	if (!given.ok) throw new Error(given.reason);
	const fresh = await ClubTablet.withPin('fresh');
	const took = await fresh.exchange.take(given.bytes, { today: TODAY, code: 'ABCD-EFGH' });
	expect(took).toMatchObject({ ok: true, lacks: true, outcome: { came: { roster: 2 } } });
	expect(await fresh.database.roster.where('kind').equals('seen').toArray()).toMatchObject([
		{ day: '2026-11-05' }
	]);
	// The others come with the first bundle.
	await fresh.answerTo(red);
	expect(await red.giveTo(fresh)).toMatchObject({ outcome: { came: { roster: 2 } } });
	expect(await fresh.copy()).toEqual(await red.copy());
});

test('a file of its own that a tablet opens keeps nothing elsewhere', async () => {
	const alone = await ClubTablet.inClub('alone');
	await alone.make('swan');
	await alone.giveTo(alone);
	expect(await notYetKept(alone.database, TODAY)).toMatchObject({ children: 1 });
});
