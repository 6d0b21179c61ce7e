import { afterEach, beforeEach, expect, test } from 'vitest';
import saved from '../../../tests/fixtures/saved/tablet-v1.json';
import { YolDatabase } from './database.ts';
import { EventLog } from './event-log.ts';
import { eventsOf } from './tallies.ts';
import { Profiles } from './profiles.ts';
import { SessionLog } from './club/session-log.ts';
import { storedTally } from '../../../tests/fixtures/stored-tally.ts';
import { cardsOf } from './cards.ts';
import { startOfDay } from '#lib/domain/day.ts';
import { clockAt } from '../../../tests/fixtures/clock.ts';
import { firstDatabase, leaveFirstTablet } from '../../../tests/fixtures/first-tablet.ts';

const clock = clockAt();
const LESSON = 'moving-safely.m.1';

let name: string;
let database: YolDatabase;

beforeEach(async () => {
	name = `upgrade-${crypto.randomUUID()}`;
	await leaveFirstTablet(name);
	database = new YolDatabase(name, clock);
});

afterEach(async () => {
	database.close();
	await YolDatabase.delete(name);
});

test('a tablet of version 1 keeps every child with all that belongs to it', async () => {
	expect(await database.profiles.bulkGet(['one', 'two', 'three'])).toEqual(saved.profiles);
	expect(await database.events.toArray()).toEqual(saved.events);
	expect(await database.tallies.toArray()).toEqual(saved.tallies);
	expect(await database.cards.toArray()).toEqual(saved.cards);
	expect(await database.resume.toArray()).toEqual(saved.resume);
	expect(await database.errors.toArray()).toEqual(saved.errors);
	expect((await database.groups.toArray()).map(({ sign }) => sign)).toEqual(['apple', 'pear']);
});

test('children, secrets and tombstones become records that go on with the numbers of the tablet', async () => {
	const entries = (await database.roster.toArray()).sort((a, b) => a.seq - b.seq);
	expect(entries.map(({ kind, about }) => `${kind} ${about}`).sort()).toEqual([
		'erased gone',
		'group-made apple',
		'group-made pear',
		'made one',
		'made three',
		'made two',
		'secret one'
	]);
	expect(entries.map(({ seq }) => seq)).toEqual([2, 3, 4, 5, 6, 7, 8]);
	await new EventLog(database, clock).append([{ lesson: LESSON, kind: 'completed' }], {
		id: 'one',
		group: 'apple'
	});
	const events = await eventsOf(database, 'one', LESSON);
	expect(events.at(-1)).toMatchObject({ seq: 10, device: saved.events[0]?.device });
	expect((await storedTally(database, 'one', LESSON)).state).toBe('done');
});

test('meetings and counts are kept in their new shape', async () => {
	expect(await new SessionLog(database, clock).since()).toMatchObject([
		{ id: 'meeting', kind: 'club', seq: 9, attendance: { one: 'present' }, headcount: 14 }
	]);
	expect(await database.monthly.toArray()).toEqual([
		{ ...saved.counts[0], device: saved.events[0]?.device }
	]);
});

test('what a facilitator changes afterwards leaves everything else of the child as it was', async () => {
	const profiles = new Profiles(database, clock);
	await profiles.setLanguage('one', 'kk');
	const [before] = saved.profiles;
	expect(await profiles.byId('one')).toMatchObject({
		language: 'kk',
		secret: before?.secret,
		misses: before?.misses,
		hand: before?.hand,
		comfort: before?.comfort,
		lastDay: before?.lastDay
	});
});

test('a review card of an earlier version keeps the days of its answer, and no longer the hour', async () => {
	const [seen, due] = [Date.UTC(2026, 10, 24, 3, 41), Date.UTC(2026, 10, 27, 3, 41)];
	const card = { learner: 'two', lesson: LESSON, item: 'q2', box: 1, seen, due };
	const old = firstDatabase(name);
	await old.table('cards').put({ learner: 'two', item: `${LESSON}#q2`, card });
	old.close();
	expect(await cardsOf(database, 'two')).toEqual([
		{ ...card, seen: startOfDay(seen), due: startOfDay(due) }
	]);
});
