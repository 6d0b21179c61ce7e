import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { AppError } from '#lib/domain/app-error.ts';
import { YolDatabase } from './database.ts';
import { notedErrors, noteError } from './errors.ts';
import { keepPlace, placeOf } from './resume.ts';
import { readSettings, restoreSettings, saveSettings } from './settings.ts';
import { askToPersist, room } from './storage.ts';
import { storageFailureOf } from './storage-failure.ts';

const MEGABYTE = 1024 * 1024;

let database: YolDatabase;

beforeEach(() => {
	Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
	database = new YolDatabase();
});

function storage(free: number) {
	return {
		persist: () => Promise.resolve(false),
		persisted: () => Promise.resolve(false),
		estimate: () => Promise.resolve({ quota: 1000 * MEGABYTE, usage: (1000 - free) * MEGABYTE })
	};
}

test.each([
	[200, 'plenty'],
	[20, 'little'],
	[1, 'full']
])('%i MB left are %s', async (free, expected) => {
	expect(await room(storage(free))).toBe(expected);
});

test('a browser that says nothing about storage is coped with', async () => {
	const denied = () => Promise.reject(new DOMException('no', 'SecurityError'));
	const silent = { persist: denied, persisted: denied, estimate: denied };
	expect(await room(silent)).toBe('unknown');
	expect(await askToPersist(silent)).toBe(false);
	expect(await askToPersist(storage(1))).toBe(false);
});

test('changing one setting leaves the others', async () => {
	await saveSettings(database, { language: 'ug' });
	await saveSettings(database, { script: 'cyrl' });
	expect(await readSettings(database)).toMatchObject({ language: 'ug', script: 'cyrl' });
});

test('one unreadable setting costs only itself', () => {
	const saved = { language: 'klingon', script: 'cyrl', idleMinutes: 'x' };
	const restored = restoreSettings(saved);
	expect(restored).toMatchObject({ script: 'cyrl', idleMinutes: 3 });
	expect(restored.language).toBeUndefined();
	expect(restoreSettings('rubbish')).toEqual(restoreSettings({}));
});

test('the place in a lesson is kept, and a sensitive lesson leaves none behind', async () => {
	await keepPlace(database, 'swan', { lesson: 'moving-safely.m.1', at: 's3' });
	expect(await placeOf(database, 'swan')).toMatchObject({ at: 's3' });
	await keepPlace(database, 'swan', undefined);
	expect(await database.resume.count()).toBe(0);
});

test('equal errors of a day are one row, and the log stays small', async () => {
	await noteError(database, 'pack/damaged', '2026-11-24');
	await noteError(database, 'pack/damaged', '2026-11-24');
	expect(await notedErrors(database)).toEqual([
		{ code: 'pack/damaged', day: '2026-11-24', count: 2 }
	]);
	const day = (index: number) => `20${String(index + 27).padStart(2, '0')}-01-01`;
	for (let index = 0; index < 210; index++) await noteError(database, `e${index}`, day(index % 40));
	expect(await database.errors.count()).toBe(200);
});

test('expected trouble is a reason, anything else is thrown on', () => {
	const quota = Object.assign(new Error('abort'), {
		name: 'AbortError',
		inner: new DOMException('full', 'QuotaExceededError')
	});
	expect(storageFailureOf(quota)).toBe('no-space');
	expect(storageFailureOf(new DOMException('', 'InvalidStateError'))).toBe('blocked');
	expect(storageFailureOf(new DOMException('commit failed', 'AbortError'))).toBe('blocked');
	expect(storageFailureOf(Object.assign(new Error(), { name: 'TimeoutError' }))).toBe('blocked');
	expect(() => storageFailureOf(new TypeError('a mistake of ours'))).toThrow(AppError);
});
