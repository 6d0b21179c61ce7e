import { beforeEach, expect, test } from 'vitest';
import { PACK_FORMAT } from '#lib/domain/content/pack-format.ts';
import { PackStore } from './store.ts';
import { Packs } from './packs.ts';
import { FakeCaches, FakeHost } from '../../../../tests/fixtures/fake-pack-host.ts';
import { LESSON, lessonText, publish, urlOf } from '../../../../tests/fixtures/published-packs.ts';

let host: FakeHost;
let caches: FakeCaches;

const store = () => new PackStore({ fetch: host.fetch, caches: caches as never });
/** The packs of the same tablet, as after a restart. */
const packs = () => new Packs(store());

beforeEach(() => {
	host = new FakeHost();
	caches = new FakeCaches();
});

test('lessons that only a newer app can show stay on the host, and those of the tablet open as before', async () => {
	publish(host, '1', { [LESSON]: lessonText('A') });
	await packs().install('ug');
	publish(host, '2', { [LESSON]: lessonText('B') }, PACK_FORMAT + 1);
	const older = packs();
	await older.index('ug');
	expect(await older.install('ug')).toEqual({ ok: false, reason: 'newer' });
	expect(await older.lesson(LESSON, 'ug')).toMatchObject({ ok: true, lesson: { title: 'A' } });
	expect(await packs().hasAll('ug')).toBe(true);
});

test('where the tablet has no other lessons, "newer" says why they do not open', async () => {
	publish(host, '1', { [LESSON]: lessonText('A') }, PACK_FORMAT + 1);
	expect(await packs().lesson(LESSON, 'ug')).toEqual({ ok: false, reason: 'newer' });
	expect(await packs().words('ug')).toEqual({ ok: false, reason: 'newer' });
	expect(await packs().hasAll('ug')).toBe(false);
	expect(caches.has('/packs/ug/index.json')).toBe(false);
});

test('"newer" says why a lesson does not open that never came before its host had newer ones only', async () => {
	const old = urlOf(publish(host, '1', { [LESSON]: lessonText('A') }));
	await packs().index('ug');
	host.files.delete(old);
	publish(host, '2', { [LESSON]: lessonText('B') }, PACK_FORMAT + 1);
	const older = packs();
	await older.index('ug');
	await expect.poll(() => older.lesson(LESSON, 'ug')).toEqual({ ok: false, reason: 'newer' });
});

test('so it is where the host gives its first page for each file that it has no more', async () => {
	publish(host, '1', { [LESSON]: lessonText('A') });
	await packs().index('ug');
	publish(host, '2', { [LESSON]: lessonText('B') }, PACK_FORMAT + 1);
	const older = packs();
	await older.index('ug');
	await expect.poll(() => older.install('ug')).toEqual({ ok: false, reason: 'newer' });
	host.login = true;
	expect(await older.lesson(LESSON, 'ug')).toEqual({ ok: false, reason: 'newer' });
});

test('an older app on a tablet whose lessons a newer one has brought takes those of its own host', async () => {
	const list = '/packs/ug/index.json';
	publish(host, '2', { [LESSON]: lessonText('B') }, PACK_FORMAT + 1);
	await store().keepIndex(list, host.files.get(list) ?? '');
	expect(await packs().lesson(LESSON, 'ug')).toEqual({ ok: false, reason: 'newer' });
	publish(host, '1', { [LESSON]: lessonText('A') });
	expect(await packs().lesson(LESSON, 'ug')).toMatchObject({ ok: true, lesson: { title: 'A' } });
});
