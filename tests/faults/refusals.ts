/** Bundles and backups that are damaged, foreign, newer or older: refused with a code, or read; never half. */
import { readFileSync } from 'node:fs';
import { rng } from '../../src/lib/domain/random.ts';
import { lineText } from '../../src/lib/domain/transfer/bundle.ts';
import type { BundleLine } from '../../src/lib/domain/transfer/bundle.ts';
import { BUNDLE_FORMAT } from '../../src/lib/domain/transfer/envelope.ts';
import { sealBundle } from '../../src/lib/data/transfer/bundles.ts';
import { signerOf } from '../../src/lib/data/transfer/bundles-signature.ts';
import { importKey } from '../../src/lib/data/club/club-key.ts';
import { ClubTablet, emptyStorage, TODAY } from '../fixtures/club-tablet.ts';
import { sampleLines } from '../fixtures/records.ts';
import { SAVED_CLUB, savedBundle } from '../fixtures/saved-bundles.ts';
import type { Proved } from './proved.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const MUTATED_BUNDLES = 10_000;
const MUTATED_EXPORTS = 1000;
/** Each is tried with its right code, which takes its time on purpose. */
const MUTATED_HANDOVERS = 150;

export async function refusals(): Promise<Proved[]> {
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
		await mutatedHandovers('invitations'),
		await mutatedHandovers('backups'),
		await foreign(blue),
		await newer(blue, bundle),
		await older()
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

async function mutatedBundles(tablet: ClubTablet, bundle: Bytes): Promise<Proved> {
	const chance = rng(1);
	const before = JSON.stringify(await everything(tablet));
	const codes = new Map<string, number>();
	for (let n = 0; n < MUTATED_BUNDLES; n++) {
		const bytes = mutated(bundle, chance);
		if (Buffer.from(bytes).equals(Buffer.from(bundle))) continue;
		const took = await tablet.exchange.take(bytes, { today: TODAY });
		const code = took.ok ? 'TAKEN' : took.reason;
		codes.set(code, (codes.get(code) ?? 0) + 1);
	}
	const isSame = JSON.stringify(await everything(tablet)) === before;
	return {
		what: '10,000 mutated bundles refused, and no change',
		holds: isSame && !codes.has('TAKEN'),
		note: [...codes].map(([code, count]) => `${code} ${count}`).join(', ')
	};
}

/** Invitations and backups that were changed on the way, opened with the right code by a tablet in no club. */
async function mutatedHandovers(what: 'invitations' | 'backups'): Promise<Proved> {
	const host = await ClubTablet.withPin(`host of ${what}`);
	await host.keys.make();
	await host.make('swan');
	const code = what === 'invitations' ? 'ABCD2345' : host.recoveryCode;
	const given = await (what === 'invitations'
		? host.exchange.invitation(code)
		: host.exchange.backup());
	const guest = await ClubTablet.withPin(`guest of ${what}`);
	const bytes = given.ok ? given.bytes : new Uint8Array();
	const before = JSON.stringify(await everything(guest));
	const chance = rng(what === 'invitations' ? 3 : 4);
	const codes = new Map<string, number>();
	for (let n = 0; n < MUTATED_HANDOVERS; n++) {
		const changed = mutated(bytes, chance);
		if (Buffer.from(changed).equals(Buffer.from(bytes))) continue;
		const took = await guest.exchange.take(changed, { today: TODAY, code });
		const said = took.ok ? 'TAKEN' : took.reason;
		codes.set(said, (codes.get(said) ?? 0) + 1);
	}
	const isSame = JSON.stringify(await everything(guest)) === before;
	const isAlone = (await guest.keys.club()) === undefined;
	return {
		what: `${MUTATED_HANDOVERS} mutated ${what} refused, no change, and in no club`,
		holds: bytes.length > 0 && isSame && isAlone && !codes.has('TAKEN'),
		note: [...codes].map(([said, count]) => `${said} ${count}`).join(', ')
	};
}

/** Rightly sealed and signed by a tablet of the club, but with records that are none. */
async function mutatedExports(tablet: ClubTablet): Promise<Proved> {
	const chance = rng(2);
	const signer = await signerOf(tablet.database);
	const club = { club: SAVED_CLUB.club, key: await importKey(SAVED_CLUB.key) };
	const before = JSON.stringify(await everything(tablet));
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
		holds: refused === tried && JSON.stringify(await everything(tablet)) === before,
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

async function foreign(tablet: ClubTablet): Promise<Proved> {
	const stranger = await ClubTablet.inClub('stranger');
	await stranger.answer('goose', 'q1');
	const before = JSON.stringify(await everything(tablet));
	const took = await tablet.exchange.take(await stranger.bundle(), { today: TODAY });
	return {
		what: 'a bundle of another club is refused',
		holds:
			!took.ok &&
			took.reason === 'other-club' &&
			JSON.stringify(await everything(tablet)) === before,
		note: took.ok ? 'TAKEN' : took.reason
	};
}

async function newer(tablet: ClubTablet, bundle: Bytes): Promise<Proved> {
	const bytes = bundle.slice();
	bytes[4] = BUNDLE_FORMAT + 1;
	const took = await tablet.exchange.take(bytes, { today: TODAY });
	return {
		what: 'a newer format is refused, with a sentence of its own',
		holds: !took.ok && took.reason === 'newer',
		note: took.ok ? 'TAKEN' : took.reason
	};
}

/** Bundles as the older formats were when they were released. */
async function older(): Promise<Proved> {
	const formats = Array.from({ length: BUNDLE_FORMAT - 1 }, (_, n) => n + 1);
	const read: string[] = [];
	let holds = true;
	for (const format of formats) {
		emptyStorage();
		const tablet = await ClubTablet.inClub('fresh', SAVED_CLUB);
		const bytes = new Uint8Array(readFileSync(savedBundle(format)));
		const took = await tablet.exchange.take(bytes, { today: TODAY });
		const events = await tablet.database.events.count();
		holds &&= took.ok && events === (format === 1 ? 2 : 3);
		read.push(`format ${format}: ${events} events`);
	}
	return { what: 'saved bundles of all older formats are read', holds, note: read.join(', ') };
}

async function everything(tablet: ClubTablet) {
	const { transfers, heard } = tablet.database;
	return [await tablet.copy(), await transfers.toArray(), await heard.toArray()];
}
