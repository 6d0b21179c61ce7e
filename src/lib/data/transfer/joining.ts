import * as v from 'valibot';
import {
	TABLET_COLOURS,
	type BundleHeader,
	type TabletColour
} from '#lib/domain/transfer/bundle.ts';
import {
	colourWhenJoining,
	coloursOf,
	drawnColour,
	freeColour
} from '#lib/domain/transfer/colours.ts';
import { othersAmong, SELF } from '#lib/domain/transfer/peer.ts';
import type { YolDatabase } from '../database.ts';
import { keepPeer, peerOf, peersOf } from './peers.ts';

const PROMISED = 'promised-colours';
const colours = v.fallback(v.array(v.picklist(TABLET_COLOURS)), []);

/**
 * The colours that a tablet which is invited now must not take. The next free one is promised to it, so
 * that the one invited after it gets another, long before the two have met.
 */
export function takenColours(database: YolDatabase): Promise<TabletColour[]> {
	const { settings, transfers } = database;
	return database.transaction('rw', settings, transfers, async () => promiseNext(database));
}

async function promiseNext(database: YolDatabase): Promise<TabletColour[]> {
	const known = await knownColours(database);
	const promised = v.parse(colours, (await database.settings.get(PROMISED))?.value);
	// Invitations that nobody took must not use up the colours.
	const taken = freeColour([...known, ...promised]) ? [...known, ...promised] : known;
	const next = freeColour(taken);
	const value = [...taken.filter((one) => !known.includes(one)), ...(next ? [next] : [])];
	await database.settings.put({ key: PROMISED, value });
	return [...new Set(taken)];
}

/** Of the others and of this tablet, which takes one now if it has none: whoever comes must not get the same. */
async function knownColours(database: YolDatabase): Promise<TabletColour[]> {
	const known = coloursOf(othersAmong(await peersOf(database)));
	const self = await peerOf(database, SELF);
	const own = self.colour ?? freeColour(known);
	if (!own) return known;
	if (!self.colour) await keepPeer(database, { ...self, colour: own });
	return [...new Set([own, ...known])];
}

/**
 * Gives this tablet a colour that no other one has, when it comes into a club. A backup comes last: it may be of
 * the tablet that this one stands in for. One without a colour gives tiles as if it had the first. An invitation
 * promises its next colour to one tablet; of what another file leaves, one is `drawn`.
 */
export async function takeColour(
	database: YolDatabase,
	{ taken, others = [], colour: from = TABLET_COLOURS[0] }: BundleHeader,
	drawn: number
): Promise<TabletColour | undefined> {
	const self = await peerOf(database, SELF);
	const known = taken ?? [...coloursOf(others).filter((one) => one !== from), from];
	const free = taken ? freeColour(known) : drawnColour(known, drawn);
	const colour = colourWhenJoining(self.colour, known, free);
	if (colour) await keepPeer(database, { ...self, colour });
	return colour;
}

/**
 * Drops what was noted about a site before this tablet comes into a club, where it could be the later word: ticks
 * typed here would open S2 and S3 in the whole club. Call it before anything of the club is put away.
 */
export async function dropSite({ site }: YolDatabase): Promise<void> {
	await site.clear();
}

/** Whether something of children is here, which belongs to the club that this tablet is in. */
export async function holdsChildren(database: YolDatabase): Promise<boolean> {
	const { profiles, events, sessions, monthly } = database;
	const rows = await Promise.all(
		[profiles, events, sessions, monthly].map((table) => table.limit(1).count())
	);
	return rows.some((n) => n > 0);
}

/** A tablet without children leaves its club: what it knew of the other tablets there is of no use any more. */
export async function forgetTablets(database: YolDatabase): Promise<void> {
	const others = (await peersOf(database)).filter(({ id }) => id !== SELF);
	await database.transfers.bulkDelete(others.map(({ id }) => id));
}
