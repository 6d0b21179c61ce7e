import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { FailingDisk } from '../../../tests/fixtures/failing-disk.ts';
import { YolDatabase } from './database.ts';
import { emptyTablet } from './empty-tablet.ts';

let database: YolDatabase;
let disk: FailingDisk;

/** One row in each table, whatever it is called. */
async function fill() {
	for (const table of database.tables) {
		const keys = [table.schema.primKey.keyPath ?? []].flat();
		await table.add(Object.fromEntries(keys.map((key) => [key, 'a'])));
	}
}

async function filled(): Promise<string[]> {
	const counts = await Promise.all(database.tables.map((table) => table.count()));
	return database.tables.flatMap(({ name }, n) => (counts[n] ? [name] : []));
}

beforeEach(async () => {
	Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
	database = new YolDatabase();
	disk = new FailingDisk(database);
	await fill();
});

test('an emptied tablet keeps nothing but which lessons it has', async () => {
	expect(await filled()).toHaveLength(database.tables.length);
	expect(await emptyTablet(database)).toEqual({ ok: true });
	expect(await filled()).toEqual(['packs']);
});

test('a tablet of which a part cannot be erased keeps all of it, and says so', async () => {
	const before = await filled();
	disk.fill('settings');
	expect(await emptyTablet(database)).toEqual({ ok: false, reason: 'no-space' });
	expect(await filled()).toEqual(before);
});
