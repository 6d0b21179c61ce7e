import { PARTS } from '#lib/domain/transfer/bundle.ts';
import type { Amount, BundleHeader, TabletColour } from '#lib/domain/transfer/bundle.ts';
import { handoverBytes, isHandover, readHandover } from '#lib/domain/transfer/handover.ts';
import { FILE, isKnownKey } from '#lib/domain/transfer/peer.ts';
import { joined } from '#lib/domain/transfer/holdings.ts';
import type { Holdings } from '#lib/domain/transfer/holdings.ts';
import { openBundle, sealBundle } from './bundles.ts';
import type { Refusal } from './bundles.ts';
import { signerOf } from './bundles-signature.ts';
import { openHandover } from './club-key.ts';
import type { ClubKeys, OpenClub } from './club-key.ts';
import type { YolDatabase } from './database.ts';
import { deviceId } from './device.ts';
import type { Clock } from './device.ts';
import { keepPeer, ownHoldings, peerOf } from './exchange-holdings.ts';
import { newsFor } from './exchange-lines.ts';
import { takeBundle } from './exchange-take.ts';
import type { Taken, Watch } from './exchange-take.ts';
import type { FacilitatorVault } from './vault.ts';
import { kept } from './trouble.ts';
import type { Kept } from './trouble.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Something to be carried to another tablet. */
export interface Given {
	bytes: Bytes;
	amount: Amount;
	/** What whoever takes all of it holds. */
	holds: Holdings;
}

/** `no-key`: this tablet belongs to no club yet, or no adult is here. */
export type Giving = ({ ok: true } & Given) | { ok: false; reason: 'no-key' };

export type Taking =
	| (Taken & { header: BundleHeader })
	| { ok: false; reason: Refusal | 'no-key' | 'needs-code' | 'wrong-code' };

/** Bringing tablets together: what is given, what is taken, and what others are known to hold. */
export class Exchange {
	#database: YolDatabase;
	#keys: ClubKeys;
	#vault: FacilitatorVault;
	#clock: Clock;

	constructor(parts: {
		database: YolDatabase;
		keys: ClubKeys;
		vault: FacilitatorVault;
		clock: Clock;
	}) {
		this.#database = parts.database;
		this.#keys = parts.keys;
		this.#vault = parts.vault;
		this.#clock = parts.clock;
	}

	/** A bundle of all that a tablet is not known to hold; of everything if none is named. */
	async bundleFor(peer?: string, colour?: TabletColour): Promise<Giving> {
		const club = await this.#keys.open();
		if (!club) return { ok: false, reason: 'no-key' };
		const theirs = peer === undefined ? {} : (await peerOf(this.#database, peer)).holds;
		return { ok: true, ...(await this.#sealed(club, theirs, colour)) };
	}

	/** Everything, and the key behind the printed code of this tablet: opens on a tablet that has nothing. */
	async backup(): Promise<Giving> {
		const club = await this.#keys.open();
		const handover = await this.#keys.backup(await this.#vault.keyByCode());
		if (!club || !handover) return { ok: false, reason: 'no-key' };
		const given = await this.#sealed(club, {});
		return { ok: true, ...given, bytes: handoverBytes(handover, given.bytes) };
	}

	/** The club, its groups, tiles and key for a second tablet, behind a short code told beside it. */
	async invitation(code: string): Promise<Giving> {
		const club = await this.#keys.open();
		const handover = await this.#keys.invitation(code);
		if (!club || !handover) return { ok: false, reason: 'no-key' };
		const given = await this.#sealed(club, {}, undefined, { rosterOnly: true });
		return { ok: true, ...given, bytes: handoverBytes(handover, given.bytes) };
	}

	/** A file with this inside is in a safe place now, the facilitator says. */
	async filed({ holds }: Pick<Given, 'holds'>): Promise<Kept> {
		const { transfers } = this.#database;
		return kept(() =>
			this.#database.transaction('rw', transfers, async () => {
				const peer = await peerOf(this.#database, FILE);
				await keepPeer(this.#database, { ...peer, holds: joined(peer.holds, holds) });
			})
		);
	}

	/** Takes a bundle, a backup or an invitation; the latter two need their code. */
	async take(bytes: Bytes, watch: Watch & { code?: string }): Promise<Taking> {
		if (!isHandover(bytes)) return this.#taken(bytes, watch);
		const read = readHandover(bytes);
		if (!read.ok) return read;
		const own = await this.#keys.open();
		if (own?.club === read.handover.club) return this.#taken(read.bundle, watch, own);
		if (await this.#keys.club()) return { ok: false, reason: 'other-club' };
		if (watch.code === undefined) return { ok: false, reason: 'needs-code' };
		const secret = await openHandover(read.handover, watch.code);
		if (!secret) return { ok: false, reason: 'wrong-code' };
		const took = await this.#keys.take(secret);
		return took.ok ? this.#taken(read.bundle, watch) : { ok: false, reason: 'no-key' };
	}

	async #taken(bytes: Bytes, watch: Watch, open?: OpenClub): Promise<Taking> {
		const club = open ?? (await this.#keys.open());
		if (!club) return { ok: false, reason: 'no-key' };
		const read = await openBundle(bytes, club);
		if (!read.ok) return read;
		if (!isKnownKey(await peerOf(this.#database, read.header.device), read.header))
			return { ok: false, reason: 'other-signature' };
		return { ...(await takeBundle(this.#database, read, watch)), header: read.header };
	}

	async #sealed(
		club: OpenClub,
		theirs: Holdings,
		colour?: TabletColour,
		{ rosterOnly = false } = {}
	): Promise<Given> {
		const { settings } = this.#database;
		const device = await this.#database.transaction('rw', settings, () =>
			deviceId(settings, this.#clock)
		);
		const signer = await signerOf(this.#database);
		const ours = await ownHoldings(this.#database);
		// A roster by itself fills no gap: whoever takes it holds no more of the log than before.
		const holds = rosterOnly ? {} : ours;
		const header: BundleHeader = {
			device,
			key: signer.publicKey,
			...(colour && { colour }),
			since: theirs,
			holds
		};
		const parts = rosterOnly ? (['roster', 'site'] as const) : PARTS;
		const lines = newsFor(this.#database, { ours, theirs, parts });
		return { ...(await sealBundle(header, lines, { club, signer })), holds };
	}
}
