import { expect, test } from 'vitest';
import { PackStore } from '#lib/data/packs/store.ts';
import { Packs } from '#lib/data/packs/packs.ts';
import { FakeCaches, FakeHost } from '../../../tests/fixtures/fake-pack-host.ts';
import { Library } from './library.svelte.ts';

const LIST = '/packs/ug/index.json';

/** A host with a pack that has no lessons, and a tablet whose storage a test can break. */
function tablet() {
	const host = new FakeHost();
	const words = { url: '/packs/ug/words.00000000.json', bytes: 1, sha256: '0'.repeat(64) };
	host.files.set(
		LIST,
		JSON.stringify({ language: 'ug', version: '1', files: [], lessons: [], words })
	);
	const packs = new Packs(new PackStore({ fetch: host.fetch, caches: new FakeCaches() as never }));
	return { packs, library: new Library(packs) };
}

test('a download that breaks as nobody foresaw is stopped, and the next visit begins it again', async () => {
	const { packs, library } = tablet();
	await library.open('ug');
	packs.install = () => Promise.reject(new TypeError('a mistake of ours'));
	await expect(library.install()).rejects.toThrow('a mistake of ours');
	expect(library.installing).toEqual({ at: 'stopped', reason: 'blocked' });

	packs.install = () => Promise.resolve({ ok: false, reason: 'offline' });
	await library.install();
	expect(library.installing).toEqual({ at: 'stopped', reason: 'offline' });
});

test('names that do not come say why, and come when they are asked for again', async () => {
	const { packs, library } = tablet();
	packs.words = () => Promise.resolve({ ok: false, reason: 'damaged' });
	await library.openWords('ug');
	expect(library.wordsProblem).toBe('damaged');
	expect(library.problem).toBeUndefined();
	packs.words = (language) => Promise.resolve({ ok: true, words: { language } as never });
	await library.openWords('ug');
	expect(library.wordsProblem).toBeUndefined();
	expect(library.words?.language).toBe('ug');
});

test('names that are asked for again are on their way, whatever kept them from coming before', async () => {
	const { packs, library } = tablet();
	packs.words = () => Promise.resolve({ ok: false, reason: 'offline' });
	await library.openWords('ug');
	expect(library.wordsProblem).toBe('offline');
	packs.words = (language) => Promise.resolve({ ok: true, words: { language } as never });
	const naming = library.openWords('ug');
	expect(library.wordsProblem).toBeUndefined();
	await naming;
	expect(library.words?.language).toBe('ug');
});

test('lessons of a language that did not come are asked for again, although those of another one are here', async () => {
	const { packs, library } = tablet();
	let isOnline = true;
	packs.index = (language) =>
		Promise.resolve(
			isOnline
				? { ok: true, index: { language, lessons: [] } as never, checked: true }
				: { ok: false, reason: 'offline' }
		) as never;
	await library.open('en');
	isOnline = false;
	await library.open('ug');
	expect([library.index?.language, library.problem]).toEqual(['en', 'offline']);
	isOnline = true;
	await library.open('ug');
	expect([library.index?.language, library.problem]).toEqual(['ug', undefined]);
});

test('names that were asked for once follow into every other language, so that no telephone line keeps an old one', async () => {
	const { packs, library } = tablet();
	packs.index = (language) =>
		Promise.resolve({
			ok: true,
			index: { language, lessons: [] } as never,
			checked: true
		} as never);
	packs.words = (language) => Promise.resolve({ ok: true, words: { language } as never });
	await library.open('ug');
	await library.open('en');
	expect(library.words).toBeUndefined();
	await library.openWords('en');
	await library.open('ug');
	await expect.poll(() => library.words?.language).toBe('ug');
});

test('a page that wants the names while they follow into its language asks for them once', async () => {
	const { packs, library } = tablet();
	packs.words = (language) => Promise.resolve({ ok: true, words: { language } as never });
	await library.openWords('ug');
	const asked: string[] = [];
	packs.index = (language) =>
		Promise.resolve({ ok: true, index: { language, lessons: [] } }) as never;
	packs.words = (language) => {
		asked.push(language);
		return Promise.resolve({ ok: false, reason: 'offline' });
	};
	await library.openWords('zh');
	expect(library.wordsProblem).toBe('offline');
	await library.open('zh');
	expect(asked).toEqual(['zh']);
});
