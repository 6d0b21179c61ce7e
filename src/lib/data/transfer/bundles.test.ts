import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { BundleLine } from '#lib/domain/transfer/bundle.ts';
import { BUNDLE_FORMAT } from '#lib/domain/transfer/envelope.ts';
import { headerFor, sampleLines } from '../../../../tests/fixtures/records.ts';
import { openBundle, sealBundle } from './bundles.ts';
import { signerOf } from './bundles-signature.ts';
import type { Signer } from './bundles-signature.ts';
import { importKey, newKey } from '../club/club-key.ts';
import type { OpenClub } from '../club/club-key.ts';
import { YolDatabase } from '../database.ts';

const CLUB = '0193a1b2-0000-4000-8000-00000000c1ab';
let club: OpenClub;
let signer: Signer;

beforeAll(async () => {
	Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
	club = { club: CLUB, key: await importKey(newKey()) };
	signer = await signerOf(new YolDatabase());
});

async function seal(lines: BundleLine[], header = headerFor(lines, 'blue', signer.publicKey)) {
	return (await sealBundle(header, [lines], { club, signer })).bytes;
}

async function linesIn(bytes: Uint8Array<ArrayBuffer>) {
	const read = await openBundle(bytes, club);
	if (!read.ok) return read.reason;
	const lines: BundleLine[] = [];
	for await (const some of read.lines()) lines.push(...some);
	return lines;
}

function changed(bytes: Uint8Array<ArrayBuffer>, at: number, byte: number) {
	const copy = bytes.slice();
	copy[at] = byte;
	return copy;
}

test('what was sealed is what is opened, however much it is', async () => {
	for (const count of [0, 1, 4000]) {
		const lines = sampleLines('blue', count);
		expect(await linesIn(await seal(lines))).toEqual(lines);
	}
});

test('reading may stop anywhere, and nothing fails behind it', async () => {
	const sealed = await seal(sampleLines('blue', 6000));
	const failures: unknown[] = [];
	const note = (failure: unknown) => failures.push(failure);
	process.on('uncaughtException', note);
	for (let stop = 1; stop <= 40; stop++) {
		const read = await openBundle(sealed, club);
		if (!read.ok) throw new Error(read.reason);
		let seen = 0;
		for await (const some of read.lines()) if ((seen += some.length) > stop * 100) break;
	}
	process.off('uncaughtException', note);
	expect(failures).toEqual([]);
});

test('nothing of a child can be read on the outside', async () => {
	const text = new TextDecoder('latin1').decode(await seal(sampleLines('blue', 50)));
	expect(text.startsWith('YOLB')).toBe(true);
	for (const word of ['child-1', 'moving-safely', 'answered', 'blue', signer.publicKey])
		expect(text).not.toContain(word);
});

test('a bundle of another club is refused before its key is tried', async () => {
	const other = { club: CLUB.replace('c1ab', 'c1ac'), key: club.key };
	expect(await openBundle(await seal([]), other)).toEqual({ ok: false, reason: 'other-club' });
	const sameName = { club: CLUB, key: await importKey(newKey()) };
	expect(await openBundle(await seal([]), sameName)).toEqual({ ok: false, reason: 'damaged' });
});

test('a newer format and other files are told apart from damage', async () => {
	const bytes = await seal(sampleLines('blue', 3));
	expect(await linesIn(changed(bytes, 4, BUNDLE_FORMAT + 1))).toBe('newer');
	expect(await linesIn(changed(bytes, 0, 0x50))).toBe('not-a-bundle');
	expect(await linesIn(new Uint8Array(0))).toBe('not-a-bundle');
	expect(await linesIn(bytes.slice(0, 60))).toBe('damaged');
});

test('whatever is changed, cut or added, a bundle is refused', async () => {
	const bytes = await seal(sampleLines('blue', 40));
	const place = fc.nat({ max: bytes.length - 1 });
	await fc.assert(
		fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, by) => {
			expect(await linesIn(changed(bytes, at, (bytes[at] ?? 0) ^ by))).toBeTypeOf('string');
			expect(await linesIn(bytes.slice(0, at))).toBeTypeOf('string');
			expect(await linesIn(Uint8Array.from([...bytes, by]))).toBeTypeOf('string');
		}),
		{ numRuns: 100 }
	);
});

test('a line that the format does not know makes the whole bundle damaged', async () => {
	const strange = [...sampleLines('blue', 3), ['events', { id: 'x' }] as unknown as BundleLine];
	expect(await linesIn(await seal(strange))).toBe('damaged');
});

test('a signature of another tablet is found out', async () => {
	const other = await signerOf(new YolDatabase('other'));
	const header = headerFor([], 'blue', other.publicKey);
	expect(await linesIn(await seal([], header))).toBe('damaged');
	expect(await linesIn(await seal([], { ...header, key: 'no key' }))).toBe('damaged');
});

test('a tablet signs with the same key after a restart', async () => {
	const again = await signerOf(new YolDatabase());
	expect(again.publicKey).toBe(signer.publicKey);
});
