import { dayText, startOfDay } from '#lib/domain/day.ts';
import { PARTS } from '#lib/domain/transfer/bundle.ts';
import type {
	Amount,
	BundleHeader,
	Part,
	RefusedThere,
	TabletColour
} from '#lib/domain/transfer/bundle.ts';
import { handoverBytes, isHandover, readHandover } from '#lib/domain/transfer/handover.ts';
import { isBundle } from '#lib/domain/transfer/envelope.ts';
import {
	askedBy,
	FILE,
	heldByAll,
	isKnownKey,
	othersAmong,
	SELF
} from '#lib/domain/transfer/peer.ts';
import { receiptOf, total } from '#lib/domain/transfer/outcome.ts';
import type { Outcome } from '#lib/domain/transfer/outcome.ts';
import { covers, joined } from '#lib/domain/transfer/holdings.ts';
import type { Holdings } from '#lib/domain/transfer/holdings.ts';
import { openBundle, sealBundle } from './bundles.ts';
import type { Refusal } from './bundles.ts';
import { signerOf } from './bundles-signature.ts';
import type { Signer } from './bundles-signature.ts';
import { importKey, openHandover } from '../club/club-key.ts';
import type { ClubKeys, OpenClub } from '../club/club-key.ts';
import type { YolDatabase } from '../database.ts';
import { deviceId } from '../device.ts';
import type { Clock } from '../clock.ts';
import { keepPeer, peerOf, peersOf } from './peers.ts';
import { isOwnDevice, ownHoldings } from './holdings.ts';
import { dropSite, forgetTablets, holdsChildren, takeColour, takenColours } from './joining.ts';
import { newsFor } from './lines.ts';
import { toldFor } from '../club/report-source.ts';
import { returnedChildren } from './returned.ts';
import { entriesOfKinds, forgottenChildren } from '../club/roster-log.ts';
import { importBundle } from './import-bundle.ts';
import type { FirstBatchHook, Taken } from './import-bundle.ts';
import type { Watch } from './watch.ts';
import type { FacilitatorVault } from '../club/vault.ts';
import { attemptWrite } from '../storage-failure.ts';
import type { StorageFailure, WriteResult } from '../storage-failure.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Something to be carried to another tablet. */
export interface Given {
	bytes: Bytes;
	amount: Amount;
	/** What whoever takes all of it holds. */
	holds: Holdings;
}

/** `no-key`: this tablet belongs to no club yet, or no adult is here. */
export type Giving =
	| ({ ok: true } & Given)
	/** Storage trouble: a tablet that has never given anything could not keep what it signs with. */
	| { ok: false; reason: 'no-key' | StorageFailure };

export type Taking =
	/** `alsoThere`: the other tablet says that it holds all that this one holds. */
	| (Extract<Taken, { outcome: Outcome }> & {
			header: BundleHeader;
			/** This tablet has made it itself. */
			isOwn: boolean;
			alsoThere: boolean;
			/** Something that the other tablet holds is not here, and this bundle did not bring it. */
			lacks: boolean;
			/** The colour of this tablet from now on, if it has just come into the club. */
			joinedAs?: TabletColour;
	  })
	/** `leaves`: this tablet would leave a club that it has begun and that has no children yet. */
	| { ok: false; reason: 'needs-code' | 'wrong-code'; leaves: boolean }
	/** `has-children`: a tablet with children of one club cannot come into another. */
	| { ok: false; reason: Refusal | StorageFailure | 'no-key' | 'has-children' | 'stopped' };

/** From where to where a bundle leads, and which parts it carries. */
interface Plan {
	since: Holdings;
	holds: Holdings;
	parts?: readonly Part[];
	/** Ids of records that may stay behind. */
	without?: ReadonlySet<string>;
	also?: Pick<BundleHeader, 'taken' | 'receipt'>;
}

type Giver =
	{ ok: true; device: string; signer: Signer; plan: Plan } | { ok: false; reason: StorageFailure };

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

	/** A bundle of all that some of the other tablets of the club are not known to hold. */
	async bundle(): Promise<Giving> {
		const today = dayText(startOfDay(this.#clock.now()));
		const since = heldByAll(await peersOf(this.#database), today);
		return this.#given(async () => ({ since, holds: await ownHoldings(this.#database) }));
	}

	/**
	 * Says what this tablet holds and carries nothing: the answer to a bundle, so that it is not sent again,
	 * and so that whoever gave it learns what became of it, and why it was refused.
	 */
	async answer(outcome?: Outcome, refused?: RefusedThere): Promise<Giving> {
		const holds = await ownHoldings(this.#database);
		const also = outcome && { receipt: receiptOf(outcome, refused) };
		return this.#given(async () => ({ since: holds, holds, parts: [], ...(also && { also }) }));
	}

	/** Everything, and the key behind the printed code of this tablet: opens on a tablet that has nothing. */
	async backup(): Promise<Giving> {
		const handover = await this.#keys.backup(await this.#vault.keyByCode());
		if (!handover) return { ok: false, reason: 'no-key' };
		const given = await this.#given(async () => ({
			since: {},
			holds: await ownHoldings(this.#database)
		}));
		return given.ok ? { ...given, bytes: handoverBytes(handover, given.bytes) } : given;
	}

	/** The club, its site, groups, tiles and key for a second tablet, behind a short code told beside it. */
	async invitation(code: string): Promise<Giving> {
		const handover = await this.#keys.invitation(code);
		if (!handover) return { ok: false, reason: 'no-key' };
		// By itself this fills no gap: whoever takes it holds no more of the log than before.
		const given = await this.#given(async () => ({
			since: {},
			holds: {},
			parts: ['roster', 'site'],
			without: await this.#seenBefore(),
			also: { taken: await takenColours(this.#database) }
		}));
		return given.ok ? { ...given, bytes: handoverBytes(handover, given.bytes) } : given;
	}

	/** A file with this inside is in a safe place now, the facilitator says. */
	async filed({ holds }: Pick<Given, 'holds'>): Promise<WriteResult> {
		const { transfers } = this.#database;
		return attemptWrite(() =>
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
		const known = await this.#keys.club();
		// Into its own club, whose key does not open here any more, a tablet comes with its children.
		const leaves = known !== undefined && known !== read.handover.club;
		if (leaves && (await holdsChildren(this.#database)))
			return { ok: false, reason: 'has-children' };
		if (watch.code === undefined) return { ok: false, reason: 'needs-code', leaves };
		const secret = await openHandover(read.handover, watch.code);
		if (!secret) return { ok: false, reason: 'wrong-code', leaves };
		const club = { club: secret.club, key: await importKey(secret.key) };
		const keep = await this.#keys.closed(secret);
		if (!keep) return { ok: false, reason: 'blocked' };
		let joinedAs: TabletColour | undefined;
		const [drawn = 0] = this.#clock.random(1);
		const first: FirstBatchHook = async (header) => {
			await keep();
			if (leaves) await forgetTablets(this.#database);
			if (known === secret.club) return;
			await dropSite(this.#database);
			joinedAs = await takeColour(this.#database, header, drawn);
		};
		const taken = await this.#taken(read.bundle, { ...watch, first }, club);
		return 'header' in taken ? { ...taken, ...(joinedAs && { joinedAs }) } : taken;
	}

	async #taken(
		bytes: Bytes,
		watch: Watch & { first?: FirstBatchHook },
		open?: OpenClub
	): Promise<Taking> {
		const club = open ?? (await this.#keys.open());
		if (!club) return { ok: false, reason: isBundle(bytes) ? 'no-key' : 'not-a-bundle' };
		const read = await openBundle(bytes, club, watch);
		if (!read.ok) return read;
		if (!isKnownKey(await peerOf(this.#database, read.header.device), read.header))
			return { ok: false, reason: 'other-signature' };
		if (watch.signal?.aborted) return { ok: false, reason: 'stopped' };
		const { header } = read;
		// Up to here a stop leaves all as it was; what follows writes, and says what has come.
		watch.onprogress?.({ phase: 'saving', done: 0, all: total(read.amount) });
		const taken = await importBundle(this.#database, read, watch);
		if (!('outcome' in taken)) return taken;
		const own = await ownHoldings(this.#database);
		const alsoThere = covers(header.holds, own);
		// An invitation says what its sender gives, and not what it holds.
		const lacks = header.taken !== undefined || !covers(own, header.holds);
		const isOwn = await isOwnDevice(this.#database, header.device);
		return { ...taken, header, isOwn, alsoThere, lacks };
	}

	async #given(plan: () => Promise<Plan>): Promise<Giving> {
		const club = await this.#keys.open();
		if (!club) return { ok: false, reason: 'no-key' };
		const giver = await this.#giver(plan);
		if (!giver.ok) return giver;
		const { device, signer } = giver;
		const { since, holds, parts = PARTS, without, also } = giver.plan;
		const { colour } = await peerOf(this.#database, SELF);
		const told = await toldFor(this.#database, device);
		const peers = await peersOf(this.#database);
		const asked = parts.includes('events') ? askedBy(peers) : [];
		const others = othersAmong(peers);
		const header = {
			device,
			key: signer.publicKey,
			...(colour && { colour }),
			since,
			holds,
			...(others.length > 0 && { others }),
			...(told.length > 0 && { told }),
			...(await this.#returning(asked)),
			...also
		};
		const ours = await ownHoldings(this.#database);
		const lines = newsFor(this.#database, { ours, theirs: since, parts, asked, without });
		return { ok: true, ...(await sealBundle(header, lines, { club, signer })), holds };
	}

	/** Who gives, and what it signs with; both are kept before the first bundle, and only read after. What it plans comes last. */
	async #giver(plan: () => Promise<Plan>): Promise<Giver> {
		const { settings } = this.#database;
		let giver: Giver | undefined;
		const result = await attemptWrite(async () => {
			const device = await this.#database.transaction('rw', settings, async () =>
				deviceId(settings, this.#clock)
			);
			const signer = await signerOf(this.#database);
			giver = { ok: true, device, signer, plan: await plan() };
		});
		return result.ok ? (giver ?? { ok: false, reason: 'blocked' }) : result;
	}

	/** That a child was seen says nothing once it was seen later: after a year that is most of a roster. */
	async #seenBefore(): Promise<Set<string>> {
		const last = new Map<string, { id: string; day: string }>();
		const before = new Set<string>();
		for (const entry of await entriesOfKinds(this.#database, ['seen'])) {
			if (entry.kind !== 'seen') continue;
			const known = last.get(entry.about);
			const [later, earlier] = known && known.day > entry.day ? [known, entry] : [entry, known];
			last.set(entry.about, later);
			if (earlier) before.add(earlier.id);
		}
		return before;
	}

	/** Whom this tablet asks for, and of whom it can say that nothing was left out here. */
	async #returning(asked: readonly string[]): Promise<Pick<BundleHeader, 'asks' | 'whole'>> {
		const asks = Object.keys(await returnedChildren(this.#database));
		const forgotten = await forgottenChildren(this.#database);
		const whole = asked.filter((child) => !asks.includes(child) && !forgotten.has(child));
		return { ...(asks.length > 0 && { asks }), ...(whole.length > 0 && { whole }) };
	}
}
