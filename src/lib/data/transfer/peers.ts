import type { TabletColour } from '#lib/domain/transfer/bundle.ts';
import { SELF, newPeer, restorePeer } from '#lib/domain/transfer/peer.ts';
import type { Peer } from '#lib/domain/transfer/peer.ts';
import type { YolDatabase } from '../database.ts';
import { restored } from '../restored.ts';
import { attemptWrite } from '../storage-failure.ts';
import type { WriteResult } from '../storage-failure.ts';

/** The tablets, and the place of files, that this one has exchanged with. */
export async function peersOf(database: YolDatabase): Promise<Peer[]> {
	const rows = await database.transfers.toArray();
	return restored(rows, ({ transfer }) => restorePeer(transfer));
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
export function keepColour(database: YolDatabase, colour: TabletColour): Promise<WriteResult> {
	return attemptWrite(() =>
		database.transaction('rw', database.transfers, async () =>
			keepPeer(database, { ...(await peerOf(database, SELF)), colour })
		)
	);
}
