import { beforeEach, expect, test, vi } from 'vitest';
import type { PackIndex } from '#lib/domain/content/compiled.ts';
import { PackStore } from './store.ts';
import { Packs } from './packs.ts';
import { FakeCaches, FakeHost } from '../../../../tests/fixtures/fake-pack-host.ts';
import { LESSON, lessonText, publish, urlOf } from '../../../../tests/fixtures/published-packs.ts';

let host: FakeHost;
let caches: FakeCaches;

function packStore() {
	return new PackStore({ fetch: host.fetch, caches: caches as never });
}

/** The packs of the same tablet, as after a restart. */
function packs() {
	return new Packs(packStore());
}

/** Whether the words and every lesson are on the tablet as they were published. */
async function hasIntact({ words, files }: PackIndex) {
	const all = await Promise.all([words, ...files].map((file) => packStore().has(file)));
	return all.every(Boolean);
}

beforeEach(() => {
	host = new FakeHost();
	caches = new FakeCaches();
});

test('a lesson that was opened once opens again without a network', async () => {
	publish(host, '1', { [LESSON]: lessonText('A') });
	expect(await packs().lesson(LESSON, 'ug')).toMatchObject({ ok: true, checked: true });

	host.online = false;
	expect(await packs().lesson(LESSON, 'ug')).toMatchObject({ ok: true, lesson: { title: 'A' } });
});

test('a lesson whose address is known does not wait for the list of lessons', async () => {
	const url = urlOf(publish(host, '1', { [LESSON]: lessonText('A') }));
	host.files.delete('/packs/ug/index.json');
	const store = packStore();
	const read = await new Packs(store, () => url).lesson(LESSON, 'ug');
	expect(read).toMatchObject({ ok: true, lesson: { title: 'A' }, checked: true });
});

test('a kept lesson whose address is known asks nobody, and no list is read for it', async () => {
	const url = urlOf(publish(host, '1', { [LESSON]: lessonText('A') }));
	await packs().install('ug');
	host.asked.length = 0;
	const store = packStore();
	const readsList = vi.spyOn(store, 'keptIndex');
	const read = await new Packs(store, () => url).lesson(LESSON, 'ug');
	expect(read).toMatchObject({ ok: true, lesson: { title: 'A' }, checked: true });
	expect([host.asked, readsList.mock.calls]).toEqual([[], []]);
});

test('a tablet whose list is newer than the address gives the lesson of its list', async () => {
	const old = urlOf(publish(host, '1', { [LESSON]: lessonText('A') }));
	publish(host, '2', { [LESSON]: lessonText('B') });
	await packs().install('ug');
	const store = packStore();
	const read = await new Packs(store, () => old).lesson(LESSON, 'ug');
	expect(read).toMatchObject({ ok: true, lesson: { title: 'B' } });
});

test('an address that has gone stale is looked up in the list of lessons', async () => {
	const old = urlOf(publish(host, '1', { [LESSON]: lessonText('A') }));
	host.files.delete(old);
	publish(host, '2', { [LESSON]: lessonText('B') });
	const store = packStore();
	const read = await new Packs(store, () => old).lesson(LESSON, 'ug');
	expect(read).toMatchObject({ ok: true, lesson: { title: 'B' } });
});

test('an installed pack has every lesson, and says how far it is on the way', async () => {
	publish(host, '1', {
		[LESSON]: lessonText('A'),
		'work-and-law.o.1': lessonText('B', 'work-and-law.o.1')
	});
	const shares: number[] = [];
	const onprogress = ({ done, total }: { done: number; total: number }) =>
		shares.push(done / total);

	expect(await packs().install('ug', { onprogress })).toMatchObject({ ok: true });
	expect(shares[0]).toBe(0);
	expect(shares.at(-1)).toBe(1);
	host.online = false;
	expect(await packs().hasAll('ug')).toBe(true);
	expect(await packs().lesson('work-and-law.o.1', 'ug')).toMatchObject({ ok: true });
});

test('an installation that was cut off goes on and fetches nothing twice', async () => {
	const index = publish(host, '1', {
		[LESSON]: lessonText('A'),
		'work-and-law.o.1': lessonText('B', 'work-and-law.o.1')
	});
	host.broken.add(urlOf(index, 'work-and-law.o.1'));
	expect(await packs().hasAll('ug')).toBe(false);
	expect(await packs().install('ug')).toEqual({ ok: false, reason: 'offline' });
	expect(await packs().hasAll('ug')).toBe(false);

	host.broken.clear();
	host.asked.length = 0;
	expect(await packs().install('ug')).toMatchObject({ ok: true });
	expect(host.asked).not.toContain(urlOf(index));
});

test('an installation can be stopped', async () => {
	publish(host, '1', { [LESSON]: lessonText('A') });
	expect(await packs().install('ug', { signal: AbortSignal.abort() })).toEqual({
		ok: false,
		reason: 'stopped'
	});
});

test('one flipped byte on the tablet is noticed, and the lesson is fetched again', async () => {
	const index = publish(host, '1', { [LESSON]: lessonText('A') });
	await packs().install('ug');
	caches.flipByte(urlOf(index));

	expect(await hasIntact(index)).toBe(false);
	expect(await packs().lesson(LESSON, 'ug')).toMatchObject({ ok: true, lesson: { title: 'A' } });
	expect(await hasIntact(index)).toBe(true);
});

test('one flipped byte in the list of lessons costs no lesson, also without a network', async () => {
	publish(host, '1', { [LESSON]: lessonText('A') });
	await packs().install('ug');
	const list = '/packs/ug/index.json';
	const sound = caches.textOf(list);
	host.online = false;
	for (const n of [0, sound.indexOf('sha256') + 9, sound.indexOf('/packs/') + 10]) {
		caches.flipByte(list, n);
		expect(await packs().lesson(LESSON, 'ug')).toMatchObject({ ok: true, lesson: { title: 'A' } });
		expect(caches.textOf(list)).toBe(sound);
	}
});

test('one flipped byte in the words costs no telephone number, also without a network', async () => {
	const index = publish(host, '1', { [LESSON]: lessonText('A') });
	await packs().install('ug');
	const before = await packs().words('ug');
	expect(before.ok).toBe(true);
	host.online = false;
	caches.flipByte(index.words.url);
	expect(await packs().words('ug')).toEqual(before);
	// The copy has mended it.
	expect(await hasIntact(index)).toBe(true);
});

test('a tablet that has its words, but no second copy of them or of the list, makes one', async () => {
	const { words } = publish(host, '1', { [LESSON]: lessonText('A') });
	await packs().install('ug');
	const kept = [words.url, '/packs/ug/index.json'];
	const copies = await caches.open('pack-copies');
	for (const url of kept) await copies.delete(url);
	host.online = false;
	await packs().words('ug');
	await expect.poll(() => kept.map((url) => caches.has(url, 'pack-copies'))).toEqual([true, true]);
});

test('a damaged lesson stays on the tablet until a better one is here', async () => {
	const index = publish(host, '1', { [LESSON]: lessonText('A') });
	await packs().install('ug');
	caches.flipByte(urlOf(index));
	host.online = false;
	expect(await packs().lesson(LESSON, 'ug')).toEqual({ ok: false, reason: 'offline' });
	expect(caches.has(urlOf(index))).toBe(true);
});

test.each([
	['the list of lessons', 'index.json'],
	['a lesson', LESSON]
])('a network that is there and brings nothing more is "offline": %s', async (_, name) => {
	const index = publish(host, '1', { [LESSON]: lessonText('A') });
	host.stalling.add(name === LESSON ? urlOf(index) : `/packs/ug/${name}`);
	const store = new PackStore({ fetch: host.fetch, caches: caches as never, stallTimeoutMs: 50 });
	expect(await new Packs(store).lesson(LESSON, 'ug')).toEqual({ ok: false, reason: 'offline' });
});

test('one flipped byte on the host is "damaged" after a second try, and is not kept', async () => {
	const index = publish(host, '1', { [LESSON]: lessonText('A') });
	const url = urlOf(index);
	host.files.set(url, lessonText('B'));

	expect(await packs().lesson(LESSON, 'ug')).toEqual({ ok: false, reason: 'damaged' });
	expect(host.asked.filter((asked) => asked === url)).toHaveLength(2);
	expect(caches.has(url)).toBe(false);
});

test('a tablet that is full still plays the lesson, but says that the pack does not fit', async () => {
	publish(host, '1', { [LESSON]: lessonText('A') });
	caches.full = true;

	expect(await packs().lesson(LESSON, 'ug')).toMatchObject({ ok: true });
	expect(await packs().install('ug')).toEqual({ ok: false, reason: 'no-space' });
});

test('after a failure that nobody foresaw the list of lessons is asked for again', async () => {
	publish(host, '1', { [LESSON]: lessonText('A') });
	caches.mistake = new RangeError('a mistake of ours');
	const same = packs();
	await expect(same.index('ug')).rejects.toThrow();
	caches.mistake = undefined;
	expect(await same.index('ug')).toMatchObject({ ok: true });
});

test('a new release replaces the old lessons only when all of it is here', async () => {
	const old = publish(host, '1', { [LESSON]: lessonText('A') });
	await packs().install('ug');
	const fresh = publish(host, '2', { [LESSON]: lessonText('B') });
	host.broken.add(urlOf(fresh));
	expect(await packs().install('ug')).toEqual({ ok: false, reason: 'offline' });
	host.online = false;
	expect(await packs().lesson(LESSON, 'ug')).toMatchObject({ lesson: { title: 'A' } });

	host.online = true;
	host.broken.clear();
	await packs().install('ug');
	expect(await packs().lesson(LESSON, 'ug')).toMatchObject({ lesson: { title: 'B' } });
	expect(caches.has(urlOf(old))).toBe(false);
});

test.each([
	['unknown-language', LESSON, 'tr'],
	['unknown-lesson', 'no-such.l.1', 'ug']
])('%s is a reason, not an exception', async (reason, lesson, language) => {
	publish(host, '1', { [LESSON]: lessonText('A') });
	expect(await packs().lesson(lesson, language as 'ug')).toEqual({ ok: false, reason });
});

test('a first start without a network is "offline"', async () => {
	host.online = false;
	expect(await packs().lesson(LESSON, 'ug')).toEqual({ ok: false, reason: 'offline' });
});

test('one lesson that is damaged on the host keeps none of the others away', async () => {
	const other = 'safe-body.m.1';
	const index = publish(host, '1', { [LESSON]: lessonText('A'), [other]: lessonText('B', other) });
	host.files.set(urlOf(index), lessonText('a'));
	await packs().index('ug');
	expect(await packs().install('ug')).toEqual({ ok: false, reason: 'damaged' });
	host.online = false;
	expect(await packs().lesson(other, 'ug')).toMatchObject({ ok: true, lesson: { title: 'B' } });
});

test('behind the login page of a network a lesson has not come yet, and it comes once somebody has logged in', async () => {
	publish(host, '1', { [LESSON]: lessonText('A') });
	host.login = true;
	expect(await packs().lesson(LESSON, 'ug')).toEqual({ ok: false, reason: 'offline' });
	host.login = false;
	const waiting = packs();
	await waiting.index('ug');
	host.login = true;
	expect(await waiting.lesson(LESSON, 'ug')).toEqual({ ok: false, reason: 'offline' });
	host.login = false;
	expect(await waiting.lesson(LESSON, 'ug')).toMatchObject({ ok: true, lesson: { title: 'A' } });
});

test('an index that points elsewhere is refused', async () => {
	const index = publish(host, '1', { [LESSON]: lessonText('A') });
	const evil = JSON.stringify(index).replace(/\/packs\/ug\/moving/, 'https://example.org/moving');
	host.files.set('/packs/ug/index.json', evil);
	expect(await packs().index('ug')).toEqual({ ok: false, reason: 'damaged' });
});

test('without Cache Storage, as over plain http, lessons are played and not kept', async () => {
	publish(host, '1', { [LESSON]: lessonText('A') });
	const online = new Packs(new PackStore({ fetch: host.fetch, caches: undefined }));
	expect(await online.lesson(LESSON, 'ug')).toMatchObject({ ok: true });
	expect(await online.install('ug')).toEqual({ ok: false, reason: 'blocked' });
});
