import { beforeEach, describe, expect, test } from 'vitest';
import { ClubTablet, emptyStorage, newClub } from '../../../../tests/fixtures/club-tablet.ts';
import { returnedChildren } from './returned.ts';
import { makeChild } from '../../../../tests/fixtures/make-child.ts';
import { storedTally } from '../../../../tests/fixtures/stored-tally.ts';

const LONG_AFTER = '2027-08-01';
const BACK = '2027-08-02';
/** What the tablet whose clock is behind shows, and what the others show on that day. */
const MONTHS_BEHIND = [
	['2026-02-10', '2026-11-24'],
	['2026-04-20', '2027-02-02'],
	['2026-10-27', '2027-08-10']
] as const;
const FOX = { tile: 'red-fox-waves', band: 'm', language: 'ug', group: 'apple' } as const;

let red: ClubTablet;
let blue: ClubTablet;
let green: ClubTablet;

beforeEach(async () => {
	emptyStorage();
	const club = newClub();
	[red, blue, green] = (await Promise.all(
		['red', 'blue', 'green'].map((name) => ClubTablet.inClub(name, club))
	)) as [ClubTablet, ClubTablet, ClubTablet];
	await red.make('swan');
	await red.answer('swan', 'q1');
	await red.giveTo(blue);
	await blue.answer('swan', 'q2');
	await blue.giveTo(red);
	await red.answerTo(blue);
});

const itemsAt = async ({ database }: ClubTablet) =>
	(await database.events.toArray()).map(({ item }) => item).sort();
const lacks = async ({ database }: ClubTablet) => Object.keys(await returnedChildren(database));

test('a child that comes back to a tablet that had forgotten it brings its older answers', async () => {
	await red.profiles.eraseIdle(LONG_AFTER);
	expect(await itemsAt(red)).toEqual([]);
	await blue.profiles.used('swan', BACK);
	await blue.giveTo(red);
	expect(await itemsAt(red)).toEqual([]);
	expect(await lacks(red)).toEqual(['swan']);

	await red.giveTo(blue);
	expect(await blue.giveTo(red)).toMatchObject({ ok: true, outcome: { came: { events: 2 } } });
	expect(await itemsAt(red)).toEqual(['q1', 'q2']);
	expect(await red.copy()).toEqual(await blue.copy());
	const { answers } = await storedTally(red.database, 'swan', 'moving-safely.m.1');
	expect(Object.keys(answers).sort()).toEqual(['q1', 'q2']);
	expect(await lacks(red)).toEqual([]);
});

test('what has come whole is not sent again', async () => {
	await red.profiles.eraseIdle(LONG_AFTER);
	await blue.profiles.used('swan', BACK);
	for (let round = 0; round < 3; round++) {
		await blue.giveTo(red);
		await red.giveTo(blue);
	}
	const given = await blue.exchange.bundle();
	expect(given).toMatchObject({ ok: true, amount: { events: 0 } });
});

test('a tablet that has forgotten the child as well gives what it has, and is asked again', async () => {
	await green.answerTo(blue);
	await blue.giveTo(green);
	await red.profiles.eraseIdle(LONG_AFTER);
	await red.giveTo(blue);
	expect(await itemsAt(blue)).toEqual([]);
	await green.profiles.used('swan', BACK);
	await green.giveTo(red);
	await red.giveTo(blue);
	await blue.answer('swan', 'q3');
	await red.answerTo(blue);
	await blue.giveTo(red);
	expect(await itemsAt(red)).toEqual(['q3']);
	expect([await lacks(red), await lacks(blue)]).toEqual([['swan'], ['swan']]);

	await red.giveTo(green);
	await green.giveTo(red);
	expect(await itemsAt(red)).toEqual(['q1', 'q2', 'q3']);
	expect(await lacks(red)).toEqual([]);
	await blue.answerTo(red);
	await red.giveTo(blue);
	expect(await itemsAt(blue)).toEqual(['q1', 'q2', 'q3']);
});

test('a child that came under another tile brings the answers of the one that was forgotten', async () => {
	await red.profiles.eraseIdle(LONG_AFTER);
	await red.make('swan again');
	await red.roster.write([{ kind: 'merged', about: 'swan', into: 'swan again' }]);
	expect(await lacks(red)).toEqual(['swan']);
	await red.giveTo(blue);
	await blue.giveTo(red);
	expect(await red.copy()).toEqual(await blue.copy());
	expect(await itemsAt(red)).toEqual(['q1', 'q2']);
});

test('of a child that is erased, or forgotten again, nothing is asked for', async () => {
	await red.profiles.eraseIdle(LONG_AFTER);
	await blue.profiles.used('swan', BACK);
	await blue.giveTo(red);
	await red.profiles.eraseIdle('2028-08-01');
	expect(await lacks(red)).toEqual([]);
	await blue.profiles.used('swan', '2028-08-02');
	await blue.giveTo(red);
	expect(await lacks(red)).toEqual(['swan']);
	await red.profiles.erase('swan', '2028-08-03');
	expect(await lacks(red)).toEqual([]);
});

/** Gives what is new on a tablet to one whose calendar shows another day. */
async function gives(from: ClubTablet, to: ClubTablet, today: string) {
	await to.exchange.take(await from.bundle(), { today });
}

test('a child of a tablet whose clock is most of a year behind is forgotten by none while it comes', async () => {
	green.now = Date.parse('2026-02-10T12:00:00');
	await makeChild(green.roster, 'fox', FOX, '2026-02-10');
	await green.answer('fox', 'q7');
	for (const [there, here] of MONTHS_BEHIND) {
		await green.profiles.used('fox', there);
		await gives(green, red, here);
		await red.profiles.eraseIdle(here);
		await gives(red, green, there);
		for (const tablet of [red, green]) {
			expect(await tablet.profiles.byId('fox')).toMatchObject({ id: 'fox' });
			expect(await itemsAt(tablet)).toContain('q7');
		}
	}
	await red.profiles.eraseIdle('2028-03-01');
	expect(await red.profiles.byId('fox')).toBeUndefined();
});

test('a tablet whose clock runs a year ahead erases nobody of the others', async () => {
	await green.answerTo(red);
	await gives(red, green, '2027-11-24');
	await green.profiles.eraseIdle('2027-11-24');
	await gives(green, red, '2026-11-24');
	for (const tablet of [red, green]) {
		expect(await tablet.profiles.byId('swan')).toMatchObject({ id: 'swan' });
		expect(await itemsAt(tablet)).toEqual(['q1', 'q2']);
	}
});

describe('a child that came once to a tablet whose clock runs a year ahead, and then to another one', () => {
	const MONTHS = ['2027-01-10', '2027-03-10', '2027-05-10', '2027-07-10', '2027-09-10'];
	const ahead = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
	const isWhole = async (...tablets: ClubTablet[]) => {
		for (const tablet of tablets) {
			expect(await tablet.profiles.byId('swan')).toMatchObject({ id: 'swan' });
			expect(await itemsAt(tablet)).toEqual(['q1', 'q2']);
		}
	};

	beforeEach(async () => {
		await green.answerTo(red);
		await gives(red, green, '2027-11-24');
		await green.profiles.used('swan', '2027-11-24');
		await gives(green, red, '2026-11-24');
	});

	test('is forgotten by none while these meet', async () => {
		for (const month of MONTHS) {
			await red.profiles.used('swan', month);
			await gives(red, green, ahead(month));
			await green.profiles.eraseIdle(ahead(month));
			await gives(green, red, month);
			await isWhole(red, green);
		}
		await green.profiles.eraseIdle(ahead('2028-06-10'));
		expect(await green.profiles.byId('swan')).toBeUndefined();
	});

	test('stays where it comes also if these do not meet for long', async () => {
		for (const month of MONTHS) await red.profiles.used('swan', month);
		await green.profiles.eraseIdle('2028-09-10');
		expect(await green.profiles.byId('swan')).toBeUndefined();
		await gives(green, red, '2027-09-10');
		await isWhole(red);
	});
});
