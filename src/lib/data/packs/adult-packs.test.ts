import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AdultIndex } from '#lib/domain/content/compiled-adults.ts';
import { AdultPacks } from './adult-packs.ts';
import { Packs } from './packs.ts';
import { PackStore } from './store.ts';
import { FakeCaches, FakeHost } from '../../../../tests/fixtures/fake-pack-host.ts';

const CHAPTER = 'guide.words';

/** A tablet, and a host with one chapter for adults and an empty pack for children. */
function tablet(host = new FakeHost(), caches = new FakeCaches()) {
	const text = JSON.stringify({ id: CHAPTER, language: 'ug', title: 'Words', sections: [] });
	const sha256 = createHash('sha256').update(text).digest('hex');
	const url = `/packs/adults/ug/${CHAPTER}.page.${sha256.slice(0, 8)}.json`;
	const file = {
		text: CHAPTER,
		kind: 'read' as const,
		url,
		bytes: Buffer.byteLength(text),
		sha256
	};
	const index: Partial<AdultIndex> = {
		...{ language: 'ug', version: '1', files: [file], sessions: [], units: [] },
		chapters: [{ id: CHAPTER, icon: 'speech-heart', title: 'Words', summary: 'Which help' }]
	};
	host.files.set(url, text);
	host.files.set('/packs/adults/ug/index.json', JSON.stringify(index));
	const words = JSON.stringify({ language: 'ug', modules: [], cast: [], lines: [] });
	const hash = createHash('sha256').update(words).digest('hex');
	const named = { url: '/packs/ug/words.json', bytes: Buffer.byteLength(words), sha256: hash };
	host.files.set(named.url, words);
	const learners = { language: 'ug', version: '1', files: [], lessons: [], words: named };
	host.files.set('/packs/ug/index.json', JSON.stringify(learners));
	const store = new PackStore({ fetch: host.fetch, caches: caches as never });
	return { host, adults: new AdultPacks(store), learners: new Packs(store), url };
}

test('a chapter that was read once can be read without a network', async () => {
	const { host, adults } = tablet();
	expect(await adults.page<'chapter'>(CHAPTER, 'ug')).toMatchObject({ ok: true });
	host.online = false;
	expect(await adults.page<'chapter'>(CHAPTER, 'ug')).toMatchObject({
		ok: true,
		value: { title: 'Words' }
	});
});

test('everything for adults can be brought onto the tablet at once', async () => {
	const { host, adults } = tablet();
	expect(await adults.install('ug')).toMatchObject({ ok: true });
	host.online = false;
	expect(await adults.page<'chapter'>(CHAPTER, 'ug')).toMatchObject({ ok: true });
});

test('bringing the children’s lessons neither fetches nor drops what adults have', async () => {
	const { host, adults, learners, url } = tablet();
	await adults.page(CHAPTER, 'ug');
	host.asked = [];
	await learners.install('ug');
	expect(host.asked.filter((asked) => asked.startsWith('/packs/adults/'))).toEqual([]);
	host.online = false;
	expect(await adults.page(CHAPTER, 'ug')).toMatchObject({ ok: true });
	expect(url).toContain('/packs/adults/ug/');
});

test('a page with another name than the one that was asked for is not shown', async () => {
	const { adults } = tablet();
	expect(await adults.page('guide.readiness', 'ug')).toEqual({ ok: false, reason: 'unknown-text' });
	expect(await adults.story(CHAPTER, 'ug', 'units')).toEqual({ ok: false, reason: 'unknown-text' });
});

test('a unit of the teachers’ course is no parents’ session, and the other way round', async () => {
	const UNIT = 'welcoming-classroom.t.1';
	const { host, adults } = tablet();
	const played = {
		text: UNIT,
		kind: 'play',
		url: '/packs/t.1.json',
		bytes: 2,
		sha256: 'a'.repeat(64)
	};
	const index = { language: 'ug', version: '1', files: [played], sessions: [], chapters: [] };
	const units = [{ id: UNIT, title: 'A door' }];
	host.files.set('/packs/adults/ug/index.json', JSON.stringify({ ...index, units }));
	host.files.set(played.url, '{}');
	const asSession = await adults.story(UNIT, 'ug', 'sessions');
	expect(asSession).toEqual({ ok: false, reason: 'unknown-text' });
	const asUnit = await adults.story(UNIT, 'ug', 'units');
	expect(asUnit).toEqual({ ok: false, reason: 'damaged' });
});
