import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { SELF } from '#lib/domain/transfer/peer.ts';
import { ClubTablet, newClub, TODAY } from '../../../../tests/fixtures/club-tablet.ts';
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

test('a file of some day before does not count its tablet as gathered today', async () => {
	const club = newClub();
	const red = await ClubTablet.inClub('red', club);
	const blue = await ClubTablet.inClub('blue', club);
	const days: (string | undefined)[] = [];
	const take = async (bytes: Uint8Array<ArrayBuffer>, today: string) => {
		await blue.exchange.take(bytes, { today });
		days.push((await peerOf(blue.database, await red.device())).gathered);
	};
	await red.make('swan');
	const old = await red.bundle();
	await take(old, '2026-11-20');
	await red.answer('swan', 'q1');
	await take(await red.bundle(), TODAY);
	await take(old, '2026-11-26');
	await take(await red.bundle(), '2026-11-27');
	expect(days).toEqual(['2026-11-20', TODAY, TODAY, '2026-11-27']);
});
