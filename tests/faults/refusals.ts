/** Bundles, backups and invitations that are damaged, foreign, newer or older: refused with a code, or read; never half. */
import { isDeepStrictEqual } from 'node:util';
import { rng } from '../../src/lib/domain/random.ts';
import { lineText } from '../../src/lib/domain/transfer/bundle.ts';
import type { BundleLine } from '../../src/lib/domain/transfer/bundle.ts';
import { BUNDLE_FORMAT } from '../../src/lib/domain/transfer/envelope.ts';
import { sealBundle } from '../../src/lib/data/transfer/bundles.ts';
import { signerOf } from '../../src/lib/data/transfer/bundles-signature.ts';
import type { Taking } from '../../src/lib/data/transfer/exchange.ts';
import { importKey } from '../../src/lib/data/club/club-key.ts';
import { ClubTablet, emptyStorage, TODAY } from '../fixtures/club-tablet.ts';
import { sampleLines } from '../fixtures/records.ts';
import type { HANDOVERS } from '../fixtures/saved-bundles.ts';
import { SAVED_CLUB, savedHandover } from '../fixtures/saved-bundles.ts';
import type { Result } from './result.ts';
import { foreignBundles } from './foreign-bundles.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const MUTATED_BUNDLES = 10_000;
const MUTATED_EXPORTS = 1000;

export async function refusals(): Promise<Result[]> {
	emptyStorage();
	const red = await ClubTablet.inClub('red', SAVED_CLUB);
	const blue = await ClubTablet.inClub('blue', SAVED_CLUB);
	await blue.make('fox');
	await blue.answer('fox', 'q1');
	for (let n = 0; n < 5; n++) await red.make(`child-${n}`);
	for (let n = 0; n < 60; n++) await red.answer(`child-${n % 5}`, `q${n}`);
	const bundle = await red.bundle();
	return [
		await mutatedBundles(blue, bundle),
		await mutatedExports(blue),
		await mutatedHandovers('invitation'),
		await mutatedHandovers('backup'),
		...(await foreignBundles())
	];
}

/** Bytes changed, cut out, doubled, swapped or cut off, wherever chance has it. */
function mutated(bytes: Bytes, chance: () => number): Bytes {
	const at = Math.floor(chance() * bytes.length);
	const other = Math.floor(chance() * bytes.length);
	const copy = bytes.slice();
	switch (Math.floor(chance() * 5)) {
		case 0:
			copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(chance() * 8));
			return copy;
		case 1:
			return copy.slice(0, at);
		case 2:
			return Uint8Array.from([...copy.slice(0, at), ...copy.slice(at + 1)]);
		case 3:
			return Uint8Array.from([...copy, ...copy.slice(0, 1 + (other % 50))]);
		default:
			copy.fill(Math.floor(chance() * 256), at, at + 1 + (other % 30));
			return copy;
	}
}

/** So many that differ from what they were, each taken; how often which code came. */
async function takenMutated(bytes: Bytes, count: number, take: (bytes: Bytes) => Promise<Taking>) {
	const chance = rng(count + bytes.length);
	const codes = new Map<string, number>();
	for (let tried = 0; tried < count;) {
		const changed = mutated(bytes, chance);
		if (Buffer.from(changed).equals(Buffer.from(bytes))) continue;
		tried++;
		const code = codeOf(await take(changed));
		codes.set(code, (codes.get(code) ?? 0) + 1);
	}
	return { codes, note: [...codes].map(([code, n]) => `${code} ${n}`).join(', ') };
}

const codeOf = (took: Taking) => (took.ok ? 'TAKEN' : took.reason);

async function mutatedBundles(tablet: ClubTablet, bundle: Bytes): Promise<Result> {
	const before = await tablet.rows();
	const { codes, note } = await takenMutated(bundle, MUTATED_BUNDLES, (bytes) =>
		tablet.exchange.take(bytes, { today: TODAY })
	);
	return {
		what: '10,000 mutated bundles refused, and no change',
		holds: !codes.has('TAKEN') && isDeepStrictEqual(await tablet.rows(), before),
		note
	};
}

/** Invitations and backups that were changed on the way, opened with the right code by a tablet in no club. */
async function mutatedHandovers(what: (typeof HANDOVERS)[number]): Promise<Result> {
	const { bytes, code } = savedHandover(what, BUNDLE_FORMAT);
	const guest = await ClubTablet.withPin(`guest of ${what}`);
	const before = await guest.rows();
	const { codes, note } = await takenMutated(bytes, MUTATED_EXPORTS, (changed) =>
		guest.exchange.take(changed, { today: TODAY, code })
	);
	return {
		what: `1,000 mutated ${what}s refused, no change, and in no club`,
		holds: !codes.has('TAKEN') && isDeepStrictEqual(await guest.rows(), before),
		note
	};
}

/** Rightly sealed and signed by a tablet of the club, but with records that are none. */
async function mutatedExports(tablet: ClubTablet): Promise<Result> {
	const chance = rng(2);
	const signer = await signerOf(tablet.database);
	const club = { club: SAVED_CLUB.club, key: await importKey(SAVED_CLUB.key) };
	const before = await tablet.rows();
	let [refused, tried] = [0, 0];
	while (tried < MUTATED_EXPORTS) {
		const lines = sampleLines('stranger', 20);
		const bad = brokenLine(lines[Math.floor(chance() * lines.length)], chance);
		if (!bad) continue;
		tried++;
		lines.splice(Math.floor(chance() * lines.length), 1, bad);
		const header = { device: 'stranger', key: signer.publicKey, since: {}, holds: {} };
		const { bytes } = await sealBundle(header, [lines], { club, signer });
		const took = await tablet.exchange.take(bytes, { today: TODAY });
		if (!took.ok && took.reason === 'damaged') refused++;
	}
	return {
		what: '1,000 exports with records that are none refused, and no change',
		holds: refused === tried && isDeepStrictEqual(await tablet.rows(), before),
		note: `${refused} of ${tried} refused as damaged`
	};
}

/** A line whose record lacks a field, has one too many, or holds something of another kind. */
function brokenLine(line: BundleLine | undefined, chance: () => number): BundleLine | undefined {
	if (!line) return undefined;
	const [part, record] = JSON.parse(lineText(line)) as [string, Record<string, unknown>];
	// The answer to a question may be missing; everything else may not.
	const names = Object.keys(record).filter((name) => name !== 'item' && name !== 'correct');
	const name = names[Math.floor(chance() * names.length)] ?? 'id';
	const kind = Math.floor(chance() * 4);
	if (kind === 0) delete record[name];
	else if (kind === 1) record[name] = null;
	else if (kind === 2) record[name] = { [name]: record[name] };
	else record[`${name}?`] = 1;
	return [part, record] as unknown as BundleLine;
}
