import * as v from 'valibot';
import { BANDS, LANGUAGES } from '../content/language.ts';
import { turnFields, type Drafted } from '../progress/record.ts';
import { hashedSecretSchema } from './secret.ts';
import { parseTile } from './tile.ts';
import { day, word } from '../values.ts';

/**
 * What ties a tile to the paper list that the club keeps locked away. Digits with at most two letters:
 * nothing that could be a name.
 */
export const rosterCode = v.pipe(v.string(), v.regex(/^[A-Z]{0,2}-?\d{1,4}$/));

export const tileKeySchema = v.pipe(
	v.string(),
	v.check((key) => parseTile(key) !== undefined, 'no such tile')
);

/** The steps by which a club reaches out to a child who stays away, in their order. */
export const LADDER = ['message', 'visit', 'helper', 'return', 'moving'] as const;
export type LadderStep = (typeof LADDER)[number];

/** Signs of leaving that a grown-up has noticed (curriculum §5.5): a tick and a day, never words. */
export const WARNINGS = ['talks-of-leaving', 'sibling-left'] as const;
export type Warning = (typeof WARNINGS)[number];

/** What a facilitator says about a child. Sex and schooling are only for counts. */
const about = {
	tile: tileKeySchema,
	band: v.picklist(BANDS),
	language: v.picklist(LANGUAGES),
	group: word
};
const optional = {
	sex: v.picklist(['girl', 'boy']),
	schooling: v.picklist(['in', 'out']),
	code: rosterCode
};

const entryFields = {
	...turnFields,
	/** The child, or the group, that the entry is about. */
	about: word
};

/** One line of the roster: what somebody did with a child or a group. It is never changed. */
export const rosterEntrySchema = v.variant('kind', [
	v.strictObject({ ...entryFields, kind: v.literal('group-made'), sign: word }),
	v.strictObject({ ...entryFields, kind: v.literal('group-closed') }),
	v.strictObject({
		...entryFields,
		kind: v.literal('made'),
		...about,
		...v.partial(v.object(optional)).entries,
		day
	}),
	v.strictObject({
		...entryFields,
		kind: v.literal('changed'),
		...v.partial(v.object(about)).entries,
		// `null` takes back what was said.
		sex: v.optional(v.nullable(optional.sex)),
		schooling: v.optional(v.nullable(optional.schooling)),
		code: v.optional(v.nullable(optional.code))
	}),
	/** The day is missing where it was moved before that was noted. */
	v.strictObject({
		...entryFields,
		kind: v.literal('moved'),
		group: word,
		day: v.optional(day)
	}),
	/** The hash travels, because a child uses any tablet of its club. */
	v.strictObject({ ...entryFields, kind: v.literal('secret'), secret: hashedSecretSchema }),
	/** Somebody used the tile, or the child came to a meeting; written once a month at most. */
	v.strictObject({ ...entryFields, kind: v.literal('seen'), day }),
	/** The child had not been seen for long on the tablet that says so. Void where the child was seen later. */
	v.strictObject({ ...entryFields, kind: v.literal('idle'), lastSeen: day }),
	/** A step of the response ladder was taken for a child who stayed away (curriculum §5.5). */
	v.strictObject({ ...entryFields, kind: v.literal('stepped'), step: v.picklist(LADDER), day }),
	/** That step was not taken after all: `entry` is the id of the one that said so. */
	v.strictObject({ ...entryFields, kind: v.literal('unstepped'), entry: word }),
	/** A sign of leaving was noticed; `holds` is false where that is taken back. */
	v.strictObject({
		...entryFields,
		kind: v.literal('warned'),
		sign: v.picklist(WARNINGS),
		holds: v.boolean(),
		day
	}),
	/** When a child that travels with its family is to be back; `null` where nobody knows. */
	v.strictObject({ ...entryFields, kind: v.literal('expected'), back: v.nullable(day), day }),
	/** The tombstone: final, and all that stays of a child. */
	v.strictObject({ ...entryFields, kind: v.literal('erased'), day }),
	/** These two tiles are the same child; `about` lives on in `into`. */
	v.strictObject({ ...entryFields, kind: v.literal('merged'), into: word }),
	v.strictObject({ ...entryFields, kind: v.literal('unmerged') })
]);
export type RosterEntry = v.InferOutput<typeof rosterEntrySchema>;

/** What is to be noted. */
export type RosterDraft = Drafted<RosterEntry>;

/** A roster entry from storage or from another tablet; undefined if it is none. */
export function restoreEntry(saved: unknown): RosterEntry | undefined {
	const result = v.safeParse(rosterEntrySchema, saved);
	return result.success ? result.output : undefined;
}
