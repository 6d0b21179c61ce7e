import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { SELF } from '#lib/domain/transfer/peer.ts';
import { FailingDisk } from '../../../../tests/fixtures/failing-disk.ts';
import { YolDatabase } from '../database.ts';
import { keepColour, peerOf } from './peers.ts';

beforeEach(() => {
	Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
});

test('the colour of a tablet is called kept only where it is', async () => {
	const database = new YolDatabase();
	const disk = new FailingDisk(database);
	disk.fill();
	expect(await keepColour(database, 'red')).toEqual({ ok: false, reason: 'no-space' });
	expect((await peerOf(database, SELF)).colour).toBeUndefined();
	disk.free();
	expect(await keepColour(database, 'red')).toEqual({ ok: true });
	expect((await peerOf(database, SELF)).colour).toBe('red');
});
