import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_COMFORT } from '#lib/domain/profile/comfort.ts';
import { restoreProfile } from '#lib/domain/profile/profile.ts';
import type { NewProfile } from '#lib/domain/profile/profile.ts';
import { FailingDisk } from '../../../tests/fixtures/failing-disk.ts';
import { RosterLog } from './club/roster-log.ts';
import { YolDatabase } from './database.ts';
import { EventLog } from './event-log.ts';
import { Profiles } from './profiles.ts';
import { clockAt } from '../../../tests/fixtures/clock.ts';
import { makeChild } from '../../../tests/fixtures/make-child.ts';

const SECRET = ['apple', 'ball', 'moon'];
const WRONG = ['ball', 'apple', 'moon'];
const TODAY = '2026-11-24';
const tile: NewProfile = {
	tile: 'blue-swan-dots',
	band: 'l',
	language: 'ug',
	group: 'apple'
};

let database: YolDatabase;
let disk: FailingDisk;
let now: number;
const clock = clockAt(() => now);

/** The profiles of the same tablet, as after a restart. */
function profiles() {
	return new Profiles(database, clock);
}

const roster = () => new RosterLog(database, clock);

async function missTimes(count: number) {
	let last;
	for (let index = 0; index < count; index++) {
		last = await profiles().open('one', WRONG);
		now += 20_000;
	}
	now -= 20_000;
	return last;
}

beforeEach(async () => {
	Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
	database = new YolDatabase();
	disk = new FailingDisk(database);
	now = 1_800_000_000_000;
	await makeChild(roster(), 'one', tile, TODAY);
	await profiles().setSecret('one', SECRET);
});

test('a tile opens with its three pictures in their order and with no others', async () => {
	expect(await profiles().open('one', WRONG)).toEqual({ ok: false, reason: 'wrong' });
	expect(await profiles().open('one', SECRET)).toMatchObject({ ok: true });
});

test('the pictures themselves are not kept', async () => {
	const saved = JSON.stringify(await database.profiles.toArray());
	expect(saved).toContain('hash');
	expect(saved).not.toContain('moon');
});

test('after three misses the pad rests for 20 s, also after a restart', async () => {
	expect(await missTimes(3)).toEqual({ ok: false, reason: 'wait', wait: 20_000 });
	now += 5_000;
	expect(await profiles().open('one', SECRET)).toEqual({ ok: false, reason: 'wait', wait: 15_000 });
	now += 15_000;
	expect(await profiles().open('one', SECRET)).toMatchObject({ ok: true });
});

test('after six misses only a grown-up can open the pad again', async () => {
	expect(await missTimes(6)).toEqual({ ok: false, reason: 'grown-up' });
	now += 86_400_000;
	expect(await profiles().open('one', SECRET)).toEqual({ ok: false, reason: 'grown-up' });
	await profiles().openAgain('one');
	expect(await profiles().open('one', SECRET)).toMatchObject({ ok: true });
});

test('a clock that was set back a year does not lock a child out', async () => {
	await missTimes(3);
	now -= 365 * 86_400_000;
	expect(await profiles().open('one', SECRET)).toEqual({ ok: false, reason: 'wait', wait: 20_000 });
	now += 20_000;
	expect(await profiles().open('one', SECRET)).toMatchObject({ ok: true });
});

test('a pad that rests when the clock is set back a year rests for 20 s, though nobody tries it', async () => {
	await missTimes(3);
	now -= 365 * 86_400_000;
	expect(await profiles().entry('one')).toEqual({ open: false, reason: 'wait', wait: 20_000 });
	now += 20_000;
	expect(await profiles().entry('one')).toEqual({ open: true });
});

test('while a miss cannot be written no secret is looked at, and after that all is as before', async () => {
	disk.fill();
	const full = { ok: false, reason: 'no-space' };
	for (let n = 0; n < 5; n++) expect(await profiles().open('one', WRONG)).toEqual(full);
	expect(await profiles().open('one', SECRET)).toEqual(full);
	disk.free();
	expect(await profiles().entry('one')).toEqual({ open: true });
	expect(await profiles().open('one', SECRET)).toMatchObject({ ok: true });
});

test('guesses at the same time are all counted', async () => {
	await Promise.all(Array.from({ length: 5 }, () => profiles().open('one', WRONG)));
	expect((await profiles().byId('one'))?.misses.count).toBe(3);
});

test('a wall shows the tiles of one group', async () => {
	await makeChild(roster(), 'two', { ...tile, tile: 'red-fox-waves', group: 'pear' }, TODAY);
	expect(await profiles().groups()).toEqual(['apple', 'pear']);
	expect((await profiles().inGroup('pear')).map(({ id }) => id)).toEqual(['two']);
	expect((await profiles().byTile('blue-swan-dots'))?.id).toBe('one');
});

test('a tile that two children have, made on two tablets, names neither of them', async () => {
	await makeChild(roster(), 'two', tile, TODAY);
	expect(await profiles().byTile('blue-swan-dots')).toBeUndefined();
	expect(await profiles().byTile('red-fox-waves')).toBeUndefined();
});

test('erasing a child erases everything and leaves a tombstone', async () => {
	const log = new EventLog(database, clock);
	await log.append([{ lesson: 'moving-safely.m.1', kind: 'launched' }], {
		id: 'one',
		group: 'apple'
	});

	await profiles().erase('one', TODAY);

	const { profiles: rows, events, tallies, roster } = database;
	const left = await Promise.all([rows.count(), events.count(), tallies.count()]);
	expect(left).toEqual([0, 0, 0]);
	expect(await roster.toArray()).toMatchObject([{ kind: 'erased', about: 'one', day: TODAY }]);
});

test('tiles that nobody used for 180 days are erased, the others stay', async () => {
	await makeChild(roster(), 'old', { ...tile, tile: 'red-fox-waves' }, '2026-05-27');
	expect(await profiles().eraseIdle(TODAY)).toEqual({ ok: true });
	expect((await profiles().inGroup('apple')).map(({ id }) => id)).toEqual(['one']);
});

test('a row that is no profile is not shown and does not break the wall', async () => {
	await database.profiles.put({ id: 'x', group: 'apple', tile: 'no-such-tile' } as never);
	expect((await profiles().inGroup('apple')).map(({ id }) => id)).toEqual(['one']);
});

test.each(readdirSync('tests/fixtures/saved').filter((name) => name.startsWith('profile-')))(
	'a profile that was saved as %s can still be read',
	(name) => {
		const saved: unknown = JSON.parse(readFileSync(`tests/fixtures/saved/${name}`, 'utf8'));
		expect(restoreProfile(saved)).toMatchObject({ id: 'one', tile: 'blue-swan-dots', band: 'l' });
	}
);

test('a child of whom no day is known is not taken for one who left', async () => {
	await database.table('profiles').put({ ...tile, id: 'two' });
	await profiles().eraseIdle('2030-01-01');
	expect(await profiles().byId('one')).toBeUndefined();
	expect((await profiles().byId('two'))?.id).toBe('two');
});

describe('two tiles that were joined', () => {
	const comfort = { ...DEFAULT_COMFORT, text: 1.5 } as const;
	const joins = (about: string, into: string) => roster().write([{ kind: 'merged', about, into }]);
	const parts = (about: string) => roster().write([{ kind: 'unmerged', about }]);

	beforeEach(async () => {
		for (const id of ['swan', 'twin', 'third']) await makeChild(roster(), id, tile, TODAY);
		await profiles().setComfort('twin', comfort);
		await profiles().setHand('twin', ['mother']);
		await profiles().setHand('swan', ['teacher']);
	});

	test('have each their comfort and helping hand again when they are parted', async () => {
		await joins('twin', 'swan');
		await joins('swan', 'third');
		expect(await profiles().byId('third')).toMatchObject({ comfort: DEFAULT_COMFORT, hand: [] });
		await parts('swan');
		await parts('twin');
		expect(await profiles().byId('twin')).toMatchObject({ comfort, hand: ['mother'] });
		const { joined, ...swan } = (await profiles().byId('swan')) ?? {};
		expect(swan).toMatchObject({ comfort: DEFAULT_COMFORT, hand: ['teacher'] });
		expect(joined).toBeUndefined();
	});

	test('keep no hand that the child took away meanwhile', async () => {
		await joins('twin', 'swan');
		await profiles().setHand('swan', []);
		await parts('twin');
		expect(await profiles().byId('twin')).toMatchObject({ comfort, hand: [] });
	});
});
