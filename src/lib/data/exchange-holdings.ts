import type { Holdings } from '#lib/domain/transfer/holdings.ts';
import type { TabletColour } from '#lib/domain/transfer/bundle.ts';
import { SELF, newPeer, restorePeer } from '#lib/domain/transfer/peer.ts';
import type { Peer } from '#lib/domain/transfer/peer.ts';
import type { YolDatabase } from './database.ts';
import { DEVICE, restoreDevice } from './device.ts';
import { kept } from './trouble.ts';
import type { Kept } from './trouble.ts';

/** Where the numbering of this tablet stands; undefined as long as it has numbered nothing. */
async function ownStand(database: YolDatabase) {
	const device = restoreDevice(await database.settings.get(DEVICE));
	if (!device || device.numbering.seq === 0) return undefined;
	const { id, numbering } = device;
	return { id, seq: numbering.seq - 1, ms: numbering.ms };
}

/** The name under which this tablet’s records travel; undefined as long as there are none. */
export async function ownDevice(database: YolDatabase): Promise<string | undefined> {
	return (await ownStand(database))?.id;
}

/** All that this tablet holds: its own records, and of others what came whole. */
export async function ownHoldings(database: YolDatabase): Promise<Holdings> {
	const rows = await database.heard.toArray();
	const others = rows.map(
		({ device, seq, ms }) => [device, [seq, ms]] as [string, [number, number]]
	);
	const own = await ownStand(database);
	const last = own ? [[own.id, [own.seq, own.ms]] as [string, [number, number]]] : [];
	return Object.fromEntries([...others, ...last]);
}

/** Keeps what is held of others; call it in the transaction that has put the last of it away. */
export async function keepHoldings(database: YolDatabase, holdings: Holdings): Promise<void> {
	const own = await ownStand(database);
	const rows = Object.entries(holdings)
		.filter(([device]) => device !== own?.id)
		.map(([device, [seq, ms]]) => ({ device, seq, ms }));
	await database.heard.bulkPut(rows);
}

/** The tablets, and the place of files, that this one has exchanged with. */
export async function peersOf(database: YolDatabase): Promise<Peer[]> {
	const rows = await database.transfers.toArray();
	return rows.map(({ transfer }) => restorePeer(transfer)).filter((peer) => peer !== undefined);
}

export async function peerOf(database: YolDatabase, id: string): Promise<Peer> {
	const row = await database.transfers.get(id);
	return restorePeer(row?.transfer) ?? newPeer(id);
}

/** Keeps what is known of a tablet; call it in a transaction, or what another window wrote is lost. */
export async function keepPeer(database: YolDatabase, peer: Peer): Promise<void> {
	await database.transfers.put({ id: peer.id, transfer: peer });
}

/** The colour by which this tablet is known among those of the club. */
export function keepColour(database: YolDatabase, colour: TabletColour): Promise<Kept> {
	return kept(() =>
		database.transaction('rw', database.transfers, async () =>
			keepPeer(database, { ...(await peerOf(database, SELF)), colour })
		)
	);
}
