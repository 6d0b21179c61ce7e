import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { YolDatabase } from '../database.ts';
import { existingIds } from './existing-ids.ts';
import { recordId, sampleEvent } from '../../../../tests/fixtures/records.ts';

let database: YolDatabase;

beforeEach(async () => {
	Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
	database = new YolDatabase('blue');
	const all = Array.from({ length: 40 }, (_, seq) => sampleEvent('blue', seq));
	await database.events.bulkAdd(all);
});

/** Which of these numbers of the tablet itself are found; `red` has written nothing that is here. */
async function found(seqs: readonly number[], device = 'blue') {
	const ids = seqs.map((seq) => recordId(device, seq)).sort();
	const present = await existingIds(database.events, ids);
	return ids.filter((id) => present.has(id)).length;
}

test('of ids close together those that are here are found', async () => {
	expect(await found([3, 4, 5])).toBe(3);
	expect(await found([38, 39, 40, 41])).toBe(2);
	expect(await found([3, 4, 5], 'red')).toBe(0);
});

test('of ids far apart those that are here are found, however many others lie between', async () => {
	expect(await found([0, 39])).toBe(2);
	expect(await found([0, 41])).toBe(1);
	expect(await found([0, 39], 'red')).toBe(0);
});

test('of no ids none is found', async () => {
	expect(await found([])).toBe(0);
});
