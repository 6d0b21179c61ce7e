import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Attendance } from '#lib/domain/progress/session.ts';
import { YolDatabase } from './database.ts';
import { EventLog } from './event-log.ts';
import { Profiles } from './profiles.ts';
import { RosterLog } from './club/roster-log.ts';
import { SessionLog } from './club/session-log.ts';
import { tidy } from './tidy.ts';
import { mergeBeliefs, mergeCounts } from './transfer/merge.ts';
import { clockAt } from '../../../tests/fixtures/clock.ts';
import { makeChild } from '../../../tests/fixtures/make-child.ts';
import { FailingDisk } from '../../../tests/fixtures/failing-disk.ts';

const made = { tile: 'blue-swan-dots', band: 'l', language: 'ug', group: 'apple' } as const;

let database: YolDatabase;
let day: string;
let disk: FailingDisk;

const clock = clockAt(() => Date.parse(`${day}T12:00:00`));

/** A start of the app on a day, with everything made anew as after a restart. */
function starts(on: string) {
	day = on;
	const profiles = new Profiles(database, clock);
	return tidy({ database, profiles, sessions: new SessionLog(database, clock) }, on);
}

/** A meeting on the day of the last start. */
function meets(attendance: Record<string, Attendance>) {
	const meeting = { kind: 'club' as const, group: 'apple', day, blocks: [], attendance };
	return new SessionLog(database, clock).write(meeting);
}

async function startsWeekly(
	first: string,
	weeks: number,
	eachWeek: () => Promise<unknown> = () => Promise.resolve()
) {
	for (let week = 0; week < weeks; week++) {
		const at = new Date(Date.parse(`${first}T00:00:00Z`) + week * 7 * 86_400_000);
		await starts(at.toISOString().slice(0, 10));
		await eachWeek();
	}
}

async function children() {
	return (await new Profiles(database, clock).all()).map(({ id }) => id).sort();
}

beforeEach(async () => {
	Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
	database = new YolDatabase();
	disk = new FailingDisk(database);
	day = '2026-09-01';
	await makeChild(new RosterLog(database, clock), 'one', made, day);
});

test('a clock that jumps ahead by years erases nobody, however often the app is started', async () => {
	await startsWeekly('2026-09-01', 10);
	for (const on of ['2030-01-01', '2030-01-01', '2030-01-02', '2030-01-03', '2030-01-04'])
		await starts(on);
	await starts('2026-11-24');
	expect(await children()).toEqual(['one']);
});

test('a clock that jumps ahead keeps the sums of groups', async () => {
	const sum = { group: 'apple', month: '2026-09', module: 'hiv-and-care', device: 'd', count: 3 };
	await database.monthly.put(sum);
	await startsWeekly('2026-09-01', 10);
	for (const on of ['2030-01-01', '2030-01-01', '2030-01-02']) await starts(on);
	expect(await database.monthly.toArray()).toEqual([sum]);
});

test('a start on which sums cannot be forgotten says why', async () => {
	const sum = { group: 'apple', month: '2026-09', module: 'hiv-and-care', device: 'd', count: 3 };
	await database.monthly.put(sum);
	disk.fill('monthly');
	await startsWeekly('2029-01-01', 10);
	expect(await starts('2029-03-12')).toEqual({ ok: false, reason: 'no-space' });
	expect(await database.monthly.toArray()).toEqual([sum]);
});

test('a clock that falls back and is set right again erases nobody', async () => {
	await startsWeekly('2026-09-01', 10);
	for (const on of ['1970-01-01', '2026-11-24', '1970-01-01', '2026-11-25']) await starts(on);
	expect(await children()).toEqual(['one']);
});

test('a child made on a tablet whose clock had fallen back to its making is not forgotten where clocks are right', async () => {
	await makeChild(
		new RosterLog(database, clock),
		'two',
		{ ...made, tile: 'red-fox-waves' },
		'2015-01-03'
	);
	const comes = () => new Profiles(database, clock).used('one', day);
	await startsWeekly('2026-09-01', 10, comes);
	expect(await children()).toEqual(['one', 'two']);
});

test('after holidays of half a year a child who comes back in the first weeks is still there', async () => {
	await startsWeekly('2026-09-01', 10);
	await startsWeekly('2027-05-04', 5);
	await new Profiles(database, clock).used('one', day);
	await startsWeekly('2027-06-08', 10);
	expect(await children()).toEqual(['one']);
});

test('a child who has not come for 180 days of a club that meets is erased', async () => {
	await startsWeekly('2026-09-01', 26);
	expect(await children()).toEqual(['one']);
	await startsWeekly('2027-03-02', 4);
	expect(await children()).toEqual([]);
});

test('a child who comes every week and never touches its tile stays, and the other tablets are told each month', async () => {
	await startsWeekly('2026-09-01', 40, () => meets({ one: 'present' }));
	expect(await children()).toEqual(['one']);
	const seen = await database.roster.where('kind').equals('seen').toArray();
	expect(seen.length).toBeGreaterThan(5);
	expect(seen.length).toBeLessThan(10);
});

test('of a child who came and has used its tile since, a start neither asks the roster nor tells the others again', async () => {
	await startsWeekly('2026-09-01', 10);
	await meets({ one: 'present' });
	await starts('2026-11-09');
	await new Profiles(database, clock).used('one', day);
	const asked = vi.spyOn(database.roster, 'where');
	await starts('2026-11-10');
	expect(asked).not.toHaveBeenCalledWith('about');
	expect(await database.roster.where('kind').equals('seen').toArray()).toMatchObject([
		{ day: '2026-11-09' }
	]);
});

test('a child who is only missed at meetings is forgotten all the same', async () => {
	await startsWeekly('2026-09-01', 34, () => meets({ one: 'absent-unknown' }));
	expect(await children()).toEqual([]);
});

test('a child who came by a tile that was made twice stays', async () => {
	await makeChild(new RosterLog(database, clock), 'twice', { ...made, tile: 'red-fox-waves' }, day);
	const roster = new RosterLog(database, clock);
	await roster.write([{ kind: 'merged', about: 'twice', into: 'one' }]);
	await startsWeekly('2026-09-01', 40, () => meets({ twice: 'late' }));
	expect(await children()).toEqual(['one']);
});

test('an answer is forgotten after 180 days of a child who still comes', async () => {
	await starts('2026-09-01');
	const lesson = 'moving-safely.m.1';
	const answer = { lesson, kind: 'answered', item: 'q1', correct: true } as const;
	await new EventLog(database, clock).append([{ lesson, kind: 'launched' }, answer], {
		id: 'one',
		group: 'apple'
	});
	const comes = () => new Profiles(database, clock).used('one', day);
	await startsWeekly('2026-09-08', 24, comes);
	const kinds = async () => (await database.events.toArray()).map(({ kind }) => kind);
	expect(await kinds()).toEqual(['launched', 'answered']);
	await startsWeekly('2027-02-23', 6, comes);
	await expect.poll(kinds).toEqual(['launched']);
	expect(await children()).toEqual(['one']);
});

test('sums of groups that are forgotten here are not taken from a tablet that still has them', async () => {
	const lesson = 'moving-safely.m.1' as const;
	const sums = (month: string) => ({
		group: 'apple',
		month,
		lesson,
		device: 'd',
		seq: 1,
		items: {}
	});
	const count = (month: string) => ({ group: 'apple', month, module: 'm', device: 'd', count: 3 });
	const months = ['2024-01', '2026-08', '2026-09'];
	const take = async () => [
		await mergeCounts(database, months.map(count)),
		await mergeBeliefs(database, months.map(sums))
	];
	await startsWeekly('2028-07-04', 13);
	expect(await take()).toEqual([2, 2]);
	const kept = [await database.monthly.toArray(), await database.beliefs.toArray()];
	expect(kept.map((rows) => rows.map(({ month }) => month))).toEqual([
		['2024-01', '2026-09'],
		['2024-01', '2026-09']
	]);
});
