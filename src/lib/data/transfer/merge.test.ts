import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { SessionDraft } from '#lib/domain/progress/session.ts';
import { tallyOf } from '#lib/domain/progress/tally.ts';
import { review } from '#lib/domain/review/card.ts';
import {
	mergeBeliefs,
	mergeCounts,
	mergeEvents,
	mergeRoster,
	mergeSessions,
	mergeSite,
	recordTables
} from './merge.ts';
import { cardsOf, keepCards } from '../cards.ts';
import { YolDatabase } from '../database.ts';
import { EventLog } from '../event-log.ts';
import { eventsOf, talliesOfLearner } from '../tallies.ts';
import { Profiles } from '../profiles.ts';
import { RosterLog } from '../club/roster-log.ts';
import { SessionLog } from '../club/session-log.ts';
import { SiteLog } from '../club/site-log.ts';
import { storedTally } from '../../../../tests/fixtures/stored-tally.ts';
import { clockAt, NOON } from '../../../../tests/fixtures/clock.ts';
import { makeChild } from '../../../../tests/fixtures/make-child.ts';

const TODAY = '2026-11-24';
const LESSON = 'moving-safely.m.1';
const tile = { tile: 'blue-swan-dots', band: 'l', language: 'ug', group: 'apple' } as const;
let now: number;

/** A tablet with its own disk. */
function tablet(name: string) {
	const clock = clockAt(() => now);
	const database = new YolDatabase(name, clock);
	return {
		database,
		profiles: new Profiles(database, clock),
		log: new EventLog(database, clock),
		roster: new RosterLog(database, clock),
		sessions: new SessionLog(database, clock),
		site: new SiteLog(database, clock)
	};
}
type Tablet = ReturnType<typeof tablet>;

/** Everything that one tablet can tell another. */
async function recordsOf({ database }: Tablet) {
	const { roster, events, sessions, monthly, site, beliefs } = database;
	const [r, e, s, c, p, b] = await Promise.all([
		roster.toArray(),
		events.toArray(),
		sessions.toArray(),
		monthly.toArray(),
		site.toArray(),
		beliefs.toArray()
	]);
	return { r, e, s, c, p, b };
}

async function take({ database }: Tablet, from: Tablet) {
	const { r, e, s, c, p, b } = await recordsOf(from);
	await database.transaction('rw', recordTables(database), async () => {
		await mergeRoster(database, r);
		await mergeEvents(database, e);
		await mergeSessions(database, s);
		await mergeSite(database, p);
		await mergeCounts(database, c);
		await mergeBeliefs(database, b);
	});
}

async function shape({ database }: Tablet) {
	const { roster, profiles, groups, site, events, tallies, sessions, monthly, beliefs } = database;
	const tables = [roster, profiles, groups, site, events, tallies, sessions, monthly, beliefs];
	return Promise.all(tables.map((table) => table.toArray()));
}

let blue: Tablet;
let red: Tablet;

beforeEach(() => {
	Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
	now = NOON;
	blue = tablet('blue');
	red = tablet('red');
});

const meeting: SessionDraft = {
	kind: 'club',
	day: TODAY,
	group: 'apple',
	blocks: [],
	attendance: { one: 'present', two: 'absent-unknown' }
};

async function bothAreUsed() {
	await makeChild(blue.roster, 'one', tile, TODAY);
	await makeChild(red.roster, 'two', { ...tile, tile: 'red-fox-waves' }, TODAY);
	await blue.log.append([{ lesson: LESSON, kind: 'launched' }], { id: 'one', group: 'apple' });
	await red.log.append([{ lesson: LESSON, kind: 'completed' }], { id: 'two', group: 'apple' });
	const counted = { lesson: 'safe-body.m.1', kind: 'completed', countOnly: true } as const;
	await blue.log.append([counted], { id: 'one', group: 'apple' });
	const wrong = { lesson: LESSON, kind: 'answered', item: 'q1', correct: false } as const;
	await blue.log.append([{ ...wrong, belief: 'too_late' }], { id: 'one', group: 'apple' });
	await red.log.append([counted, counted], { id: 'two', group: 'apple' });
	await blue.sessions.write(meeting);
	await blue.site.write([{ kind: 'named', place: 'yili', setting: 'club', number: 3 }]);
}

test('two tablets that take from each other, in both orders and twice, hold the same', async () => {
	await bothAreUsed();
	await take(blue, red);
	await take(red, blue);
	const after = await shape(blue);
	expect(await shape(red)).toEqual(after);
	await take(blue, red);
	await take(red, blue);
	expect(await shape(blue)).toEqual(after);
	expect((await blue.database.monthly.toArray()).map(({ count }) => count).sort()).toEqual([1, 2]);
	expect(await storedTally(blue.database, 'two', LESSON)).toMatchObject({ state: 'done' });
	expect((await red.site.read()).name).toMatchObject({ place: 'yili', number: 3 });
});

test('a child uses any tablet of its club with its own pictures', async () => {
	await makeChild(blue.roster, 'one', tile, TODAY);
	await blue.profiles.setSecret('one', ['sun', 'moon', 'fish']);
	await take(red, blue);
	expect(await red.profiles.open('one', ['moon', 'sun', 'fish'])).toMatchObject({ ok: false });
	expect(await red.profiles.open('one', ['sun', 'moon', 'fish'])).toMatchObject({ ok: true });
});

test('an erased child is gone everywhere and an old copy does not bring it back', async () => {
	await bothAreUsed();
	await take(red, blue);
	const old = tablet('old');
	await take(old, red);
	await blue.profiles.erase('one', TODAY);
	await take(red, blue);
	await take(red, old);
	await take(blue, old);
	for (const one of [blue, red]) {
		const all = JSON.stringify([await shape(one), await one.database.cards.toArray()]);
		expect(all.match(/"one"/g)).toHaveLength(1);
		expect(await one.database.roster.where('about').equals('one').toArray()).toMatchObject([
			{ kind: 'erased', day: TODAY }
		]);
		expect(await one.sessions.since()).toMatchObject([{ attendance: { two: 'absent-unknown' } }]);
	}
});

test('two tiles of one child become one with the lessons of both, and two again', async () => {
	await bothAreUsed();
	await take(blue, red);
	await blue.roster.write([{ kind: 'merged', about: 'two', into: 'one' }]);
	expect((await blue.profiles.inGroup('apple')).map(({ id }) => id)).toEqual(['one']);
	const events = await eventsOf(blue.database, 'one', LESSON);
	expect(events.map(({ kind }) => kind).sort()).toEqual(['answered', 'completed', 'launched']);
	const joined = await storedTally(blue.database, 'one', LESSON);
	expect(joined).toEqual(tallyOf('one', LESSON, events));
	expect(await talliesOfLearner(blue.database, 'two')).toEqual([]);

	// The other tablet has not heard of it and goes on with the second tile.
	await red.log.append([{ lesson: LESSON, kind: 'launched' }], { id: 'two', group: 'apple' });
	await take(blue, red);
	expect((await storedTally(blue.database, 'one', LESSON)).launched).toBe(2);

	await blue.roster.write([{ kind: 'unmerged', about: 'two' }]);
	expect((await storedTally(blue.database, 'one', LESSON)).launched).toBe(1);
	expect(await storedTally(blue.database, 'two', LESSON)).toMatchObject({
		state: 'done',
		launched: 1
	});
	await take(red, blue);
	expect(await shape(red)).toEqual(await shape(blue));
});

test('what a tile was asked before it was joined comes back to the child, and to both when they part', async () => {
	await bothAreUsed();
	const answer = { lesson: LESSON, kind: 'answered', item: 'q2', correct: true } as const;
	await red.log.append([answer], { id: 'two', group: 'apple' });
	await take(blue, red);
	const itemsOf = async (id: string) =>
		(await blue.database.cards.toArray())
			.filter(({ learner }) => learner === id)
			.map(({ item }) => item);
	await blue.roster.write([{ kind: 'merged', about: 'two', into: 'one' }]);
	expect(await itemsOf('one')).toContain(`${LESSON}#q2`);
	await blue.roster.write([{ kind: 'unmerged', about: 'two' }]);
	expect(await itemsOf('two')).toContain(`${LESSON}#q2`);
});

test('a child that one tablet forgot comes back from another on which it was seen since', async () => {
	await makeChild(blue.roster, 'one', tile, '2026-05-01');
	await blue.log.append([{ lesson: LESSON, kind: 'launched' }], { id: 'one', group: 'apple' });
	await take(red, blue);
	await red.profiles.used('one', TODAY);
	expect(await blue.profiles.eraseIdle(TODAY)).toEqual({ ok: true });
	expect(await blue.profiles.byId('one')).toBeUndefined();
	expect(await blue.database.events.count()).toBe(0);

	await take(red, blue);
	expect(await red.profiles.byId('one')).toMatchObject({ id: 'one' });
	await take(blue, red);
	expect(await blue.profiles.byId('one')).toMatchObject({ id: 'one', lastDay: TODAY });
	expect(await storedTally(blue.database, 'one', LESSON)).toMatchObject({ launched: 1 });
});

test('of a child that was forgotten an older copy brings nothing back', async () => {
	const answered = { lesson: LESSON, kind: 'answered', item: 'q1', correct: true } as const;
	await makeChild(blue.roster, 'one', tile, '2026-05-01');
	await blue.log.append([answered], { id: 'one', group: 'apple' });
	await take(red, blue);
	await blue.profiles.eraseIdle(TODAY);
	await take(blue, red);
	const { events, tallies, cards } = blue.database;
	expect(await Promise.all([events, tallies, cards].map((table) => table.count()))).toEqual([
		0, 0, 0
	]);
});

test('numbers of all kinds of records of a tablet are one row without gaps', async () => {
	await bothAreUsed();
	await blue.profiles.setLanguage('one', 'kk');
	const { r, e, s, p } = await recordsOf(blue);
	const seqs = [...r, ...e, ...s, ...p].map(({ seq }) => seq).sort((one, other) => one - other);
	expect(seqs).toEqual(seqs.map((_, n) => n));
});

test('records that arrive in any pieces and any order leave the same tablet', async () => {
	await bothAreUsed();
	await take(red, blue);
	await red.roster.write([{ kind: 'merged', about: 'two', into: 'one' }]);
	await makeChild(red.roster, 'three', { ...tile, tile: 'green-owl-checks' }, TODAY);
	await red.profiles.erase('three', TODAY);
	const { r, e, s, c, p, b } = await recordsOf(red);
	const pieces = [
		...r.map((entry) => (to: YolDatabase) => mergeRoster(to, [entry])),
		...e.map((event) => (to: YolDatabase) => mergeEvents(to, [event])),
		...s.map((session) => (to: YolDatabase) => mergeSessions(to, [session])),
		...p.map((entry) => (to: YolDatabase) => mergeSite(to, [entry])),
		...c.map((count) => (to: YolDatabase) => mergeCounts(to, [count])),
		...b.map((sums) => (to: YolDatabase) => mergeBeliefs(to, [sums]))
	];
	let n = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.shuffledSubarray([...pieces, ...pieces], { minLength: 2 * pieces.length }),
			async (mixed) => {
				const other = tablet(`other-${n++}`);
				for (const piece of mixed)
					await other.database.transaction('rw', recordTables(other.database), async () => {
						await piece(other.database);
					});
				const [mine, theirs] = await Promise.all([shape(other), shape(red)]);
				expect(mine).toEqual(theirs);
			}
		),
		{ numRuns: 30 }
	);
});

test('answers of another tablet come back in “Remember?”, and do not put back what was asked here since', async () => {
	const answered = (item: string, correct: boolean) =>
		({ lesson: LESSON, kind: 'answered', item, correct }) as const;
	await red.log.append([answered('q1', true), answered('q2', false), answered('pre-K', true)], {
		id: 'swan',
		group: 'apple'
	});
	await take(blue, red);
	const own = await cardsOf(red.database, 'swan');
	const came = await cardsOf(blue.database, 'swan');
	const what = ({ item, box }: { item: string; box: number }) => `${item} in box ${box}`;
	expect(came.map(what).sort()).toEqual(['q1 in box 1', 'q2 in box 0']);
	expect(came.map(what)).toEqual(own.map(what));
	const moved = came.map((card) => review(card, true, now));
	await keepCards(blue.database, moved);
	await take(blue, red);
	expect(await cardsOf(blue.database, 'swan')).toEqual(moved);
	const learnt = moved.map((card) => review(card, true, now));
	await keepCards(blue.database, learnt);
	now += 5 * 86_400_000;
	const again = [answered('q1', false), answered('q2', true)];
	await red.log.append(again, { id: 'swan', group: 'apple' });
	await take(blue, red);
	expect((await cardsOf(blue.database, 'swan')).map(what).sort()).toEqual([
		'q1 in box 0',
		'q2 in box 2'
	]);
});

test('of two answers to a question on one day that come together the later one makes the card', async () => {
	const answer = (correct: boolean) =>
		({ lesson: LESSON, kind: 'answered', item: 'q1', correct }) as const;
	await red.log.append([answer(true), answer(false)], { id: 'swan', group: 'apple' });
	await take(blue, red);
	expect(await cardsOf(blue.database, 'swan')).toMatchObject([{ item: 'q1', box: 0 }]);
});
