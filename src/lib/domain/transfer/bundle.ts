import * as v from 'valibot';
import { restoreSiteEntry } from '../club/site-entry.ts';
import type { SiteEntry } from '../club/site-entry.ts';
import { restoreEntry } from '../profile/roster-entry.ts';
import type { RosterEntry } from '../profile/roster-entry.ts';
import { restoreBeliefSums } from '../progress/belief-sums.ts';
import type { BeliefSums } from '../progress/belief-sums.ts';
import { restoreCount } from '../progress/count.ts';
import type { Count } from '../progress/count.ts';
import { restoreEvent } from '../progress/event.ts';
import type { ProgressEvent } from '../progress/event.ts';
import { restoreSession } from '../progress/session.ts';
import type { Session } from '../progress/session.ts';
import { toldSchema } from '../report/export-guard.ts';
import { tableOf } from '../table.ts';
import { holdingsSchema } from './holdings.ts';
import { count, day, word } from '../values.ts';

/** What a bundle carries, in the order in which it is put away: who is erased comes before what they did. */
export const PARTS = ['roster', 'site', 'sessions', 'counts', 'beliefs', 'events'] as const;
export type Part = (typeof PARTS)[number];

/** What each part holds one of. */
interface Records {
	roster: RosterEntry;
	site: SiteEntry;
	sessions: Session;
	counts: Count;
	beliefs: BeliefSums;
	events: ProgressEvent;
}

const RESTORE: { [P in Part]: (saved: unknown) => Records[P] | undefined } = {
	roster: restoreEntry,
	site: restoreSiteEntry,
	sessions: restoreSession,
	counts: restoreCount,
	beliefs: restoreBeliefSums,
	events: restoreEvent
};

/** One line of a bundle, of one part. */
export type LineOf<P extends Part> = { [One in P]: readonly [part: One, record: Records[One]] }[P];
export type BundleLine = LineOf<Part>;

/** The colours that tablets of a club are told apart by. */
export const TABLET_COLOURS = [
	'red',
	'blue',
	'orange',
	'lilac',
	'brown',
	'black',
	'green',
	'yellow',
	'white',
	'teal',
	'pink',
	'sand'
] as const;
export type TabletColour = (typeof TABLET_COLOURS)[number];

/** Why a bundle was refused, or broken off, by a tablet whose answer its giver can open all the same. */
export const REFUSED_THERE = ['newer', 'damaged', 'no-space'] as const;
export type RefusedThere = (typeof REFUSED_THERE)[number];

/** What a tablet says that it did with a bundle: records that were new there, known there, and not taken. */
const receiptSchema = v.object({
	came: count,
	already: count,
	erased: count,
	// Tablets of before counted these among what was there.
	past: v.optional(count, 0),
	/** Tablets of before leave this unread: to them nothing was new there, and nothing known. */
	refused: v.optional(v.picklist(REFUSED_THERE))
});
export type Receipt = v.InferOutput<typeof receiptSchema>;

/** Another tablet as the sender knows it, so that who met neither learns of it. */
const otherSchema = v.object({
	id: word,
	colour: v.optional(v.picklist(TABLET_COLOURS)),
	holds: holdingsSchema,
	heard: v.optional(day)
});
export type OtherTablet = v.InferOutput<typeof otherSchema>;

/** The first line of a bundle: who sends it, and from where to where it leads. */
export const headerSchema = v.object({
	device: word,
	/** Public key (raw P-256 point, base64); remembered at first sight, and the same ever after. */
	key: word,
	colour: v.optional(v.picklist(TABLET_COLOURS)),
	/** What the sender believed that the other side held: everything after it is inside. */
	since: holdingsSchema,
	/** What the sender holds, and so does whoever held `since` and has put this away. */
	holds: holdingsSchema,
	/** What the other tablets of the club hold, as far as the sender knows. */
	others: v.optional(v.array(otherSchema)),
	/** Counts of the last reports for the office, so that no two tablets tell what can be subtracted. */
	told: v.optional(v.array(toldSchema)),
	/** Children who are back at the sender after it had forgotten them: all about them is asked for. */
	asks: v.optional(v.array(word)),
	/** Of these children all that the sender holds is inside, and it has left out nothing of them. */
	whole: v.optional(v.array(word)),
	/** In an invitation: the colours that other tablets of the club have, or have been promised. */
	taken: v.optional(v.array(v.picklist(TABLET_COLOURS))),
	/** In an answer: what became of the bundle that it answers. */
	receipt: v.optional(receiptSchema)
});
export type BundleHeader = v.InferOutput<typeof headerSchema>;

/** Records of each part. */
export type Amount = Record<Part, number>;

/** An amount, part by part. */
export function amountOf(howMuch: (part: Part) => number): Amount {
	return tableOf(PARTS, howMuch);
}

/** The last line of a bundle: how much it must hold. It comes last, so that a log is read only once. */
const endSchema = v.strictTuple([
	v.literal('end'),
	// Bundles of format 1 know no beliefs.
	v.strictObject({ ...v.entriesFromList(PARTS, count), beliefs: v.optional(count, 0) })
]);

export function endText(amount: Amount): string {
	return JSON.stringify(['end', amount]);
}

/** How much a bundle must have held; undefined if the line is not its end. */
export function restoreEnd(text: string): Amount | undefined {
	const result = v.safeParse(endSchema, parsed(text));
	return result.success ? result.output[1] : undefined;
}

/** A header from another tablet; undefined if it is none. */
export function restoreHeader(text: string): BundleHeader | undefined {
	const result = v.safeParse(headerSchema, parsed(text));
	return result.success ? result.output : undefined;
}

export function lineText(line: BundleLine): string {
	return JSON.stringify(line);
}

/** A line from another tablet; undefined if it is none that this format knows. */
export function restoreLine(text: string): BundleLine | undefined {
	const line = parsed(text);
	if (!Array.isArray(line) || line.length !== 2) return undefined;
	const [name, saved]: unknown[] = line;
	const part = PARTS.find((one) => one === name);
	return part && restoreRecord(part, saved);
}

/** A record from storage as a line; undefined if it is none. */
export function restoreRecord(part: Part, saved: unknown): BundleLine | undefined {
	const record = RESTORE[part](saved);
	// The table above pairs each part with what it holds; the compiler cannot follow it through the choice.
	return record && ([part, record] as BundleLine);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
