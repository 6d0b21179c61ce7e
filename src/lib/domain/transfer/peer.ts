import * as v from 'valibot';
import { DAY_MS, dayBefore, midnightOf } from '../day.ts';
import { day, word } from '../values.ts';
import { TABLET_COLOURS } from './bundle.ts';
import type { BundleHeader, OtherTablet } from './bundle.ts';
import { advanced, common, holdingsSchema, isNews, joined } from './holdings.ts';
import type { Holdings } from './holdings.ts';

/** Files that a facilitator has put in a safe place count as one more tablet. */
export const FILE = 'file';

/** The row in which this tablet keeps its own colour. */
export const SELF = 'self';

/** Another tablet of the club as this one knows it, or the place of the files. */
const peerSchema = v.object({
	/** Device, `file` or `self`. */
	id: word,
	/** Public key that its first bundle was signed with. */
	key: v.optional(v.string()),
	colour: v.optional(v.picklist(TABLET_COLOURS)),
	/** What it is known to hold, because it said so. */
	holds: v.optional(v.fallback(holdingsSchema, {}), {}),
	/** Children of whom it wants all there is. */
	asks: v.optional(v.fallback(v.array(v.string()), []), []),
	/** The last day on which its bundle was put away here. */
	gathered: v.optional(day),
	/** The last day on which its bundle was put away on any tablet, as far as that is known. */
	heard: v.optional(day)
});
export type Peer = v.InferOutput<typeof peerSchema>;

export function newPeer(id: string): Peer {
	return { id, holds: {}, asks: [] };
}

/** A peer from storage; undefined if it is none. */
export function restorePeer(saved: unknown): Peer | undefined {
	const result = v.safeParse(peerSchema, saved);
	return result.success ? result.output : undefined;
}

/** Whether a bundle is signed as this tablet’s bundles have been before. */
export function isKnownKey(peer: Peer | undefined, header: BundleHeader): boolean {
	return peer?.key === undefined || peer.key === header.key;
}

/** What is known of a tablet once its bundle has been put away. A file of some day before says nothing of today. */
export function afterBundle(peer: Peer, header: BundleHeader, today: string): Peer {
	const known = { ...peer, key: header.key, holds: joined(peer.holds, header.holds) };
	if (isBehind(header, peer)) return known;
	return {
		...known,
		...(header.colour && { colour: header.colour }),
		asks: header.asks ?? [],
		gathered: today,
		heard: today
	};
}

/** Whether a tablet is known to have written more since it made this bundle. */
function isBehind({ device, holds }: BundleHeader, peer: Peer): boolean {
	const [seq] = peer.holds[device] ?? [];
	return seq !== undefined && isNews({ device, seq }, holds);
}

/** What is known of a tablet once another one has told of it. */
export function afterHearsay(peer: Peer, { colour, holds, heard }: OtherTablet): Peer {
	const days = [heard, heardOn(peer)].filter((one) => one !== undefined).sort();
	const last = days.at(-1);
	return {
		...peer,
		...(colour && !peer.colour && { colour }),
		holds: joined(peer.holds, holds),
		...(last && { heard: last })
	};
}

/** The tablets that a bundle for anybody tells of. */
export function othersAmong(peers: readonly Peer[]): OtherTablet[] {
	return tabletsOf(peers).map((peer) => {
		const [{ id, colour, holds }, heard] = [peer, heardOn(peer)];
		return { id, ...(colour && { colour }), holds, ...(heard && { heard }) };
	});
}

function heardOn({ heard, gathered }: Peer): string | undefined {
	return heard ?? gathered;
}

/** What this tablet holds once a bundle has been put away. */
export function heldAfter(own: Holdings, { since, holds }: BundleHeader): Holdings {
	return advanced(own, since, holds);
}

/** Days since a tablet was gathered here; undefined if it never was, or on a day that a clock ran ahead to. */
export function daysSinceGathered({ gathered }: Peer, today: string): number | undefined {
	if (gathered === undefined || gathered > today) return undefined;
	return Math.round((midnightOf(today) - midnightOf(gathered)) / DAY_MS);
}

/** The other tablets among the rows. */
export function tabletsOf(peers: readonly Peer[]): Peer[] {
	return peers.filter(({ id }) => id !== FILE && id !== SELF);
}

/** A tablet that nobody has heard of for this long is broken or lost, or will say what it holds when it is back. */
const SILENT_DAYS = 28;

function isHeard(peer: Peer, today: string): boolean {
	return (heardOn(peer) ?? '') >= dayBefore(today, SILENT_DAYS);
}

/** What anybody else holds: tablets that are heard of, and files in a safe place. */
export function keptElsewhere(peers: readonly Peer[], today: string): Holdings {
	return peers
		.filter((peer) => peer.id === FILE || (peer.id !== SELF && isHeard(peer, today)))
		.map(({ holds }) => holds)
		.reduce(joined, {});
}

/**
 * What every other tablet that is known holds; nothing as long as none is known. One that is silent does not
 * count, or bundles would grow for ever.
 */
export function heldByAll(peers: readonly Peer[], today: string): Holdings {
	const tablets = tabletsOf(peers);
	const heard = tablets.filter((peer) => isHeard(peer, today));
	const [first, ...others] = (heard.length > 0 ? heard : tablets).map(({ holds }) => holds);
	return others.reduce(common, first ?? {});
}

/** The children of whom some tablet wants all there is. */
export function askedBy(peers: readonly Peer[]): string[] {
	return [...new Set(tabletsOf(peers).flatMap(({ asks }) => asks))];
}
