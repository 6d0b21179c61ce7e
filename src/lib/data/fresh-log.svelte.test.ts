import { afterEach, expect, test } from 'vitest';
import { YolDatabase } from './database.ts';
import { beginFreshLog } from './fresh-log.ts';

const name = `fresh-${crypto.randomUUID()}`;

afterEach(() => YolDatabase.delete(name));

async function databases() {
	return (await indexedDB.databases()).map((one) => one.name);
}

test('beginning a fresh log leaves what is kept, and nothing of its own', async () => {
	const database = new YolDatabase(name);
	await database.settings.put({ key: 'kept', value: 'yes' });
	await beginFreshLog();
	expect(await database.settings.get('kept')).toMatchObject({ value: 'yes' });
	expect(await databases()).toContain(name);
	expect(await databases()).not.toContain('yol-fresh-log');
	database.close();
});

test('two windows that begin a fresh log at once both come to an end', async () => {
	await Promise.all([beginFreshLog(), beginFreshLog()]);
	await beginFreshLog();
	expect(await databases()).not.toContain('yol-fresh-log');
});

test('storage that is denied is no trouble to a precaution', async () => {
	const denied = {
		open: () => {
			throw new DOMException('no', 'SecurityError');
		}
	} as unknown as IDBFactory;
	await expect(beginFreshLog(denied)).resolves.toBeUndefined();
});
