import * as v from 'valibot';
import { BANDS, LANGUAGES } from '../content/language.ts';
import { pictureWord } from '../content/words.ts';
import { DEFAULT_COMFORT, comfortSchema } from './comfort.ts';
import { NO_MISSES, missesSchema } from './delay.ts';
import { rosterCode, tileKeySchema } from './roster-entry.ts';
import { hashedSecretSchema } from './secret.ts';
import { day, word } from '../values.ts';

/** What a child has set for itself on this tablet. */
const ownFields = {
	comfort: v.optional(v.fallback(comfortSchema, DEFAULT_COMFORT), DEFAULT_COMFORT),
	/** Pictures of the helping hand, only if the child tapped *keep*; never names. */
	hand: v.optional(v.fallback(v.pipe(v.array(pictureWord), v.maxLength(5)), []), [])
};
const ownSchema = v.object(ownFields);
export type OwnSettings = v.InferOutput<typeof ownSchema>;

/**
 * All that is known about a child. No name, birth date, photo, address or free text, ever. The first
 * part follows from the roster and travels; half, misses, comfort, hand and last day belong to this tablet.
 */
export const profileSchema = v.object({
	id: word,
	/** Key of the tile: `blue-swan-dots`. */
	tile: tileKeySchema,
	band: v.picklist(BANDS),
	language: v.picklist(LANGUAGES),
	/** The group (a fruit) that the facilitator put the child in. */
	group: v.optional(word, 'apple'),
	/** Set by a facilitator, only for counts. */
	sex: v.optional(v.picklist(['girl', 'boy'])),
	schooling: v.optional(v.picklist(['in', 'out'])),
	/** What ties the tile to the paper list of the club. */
	code: v.optional(v.fallback(v.optional(rosterCode), undefined)),
	/** Other ids of the same child: tiles that were made twice and merged into this one. */
	also: v.optional(v.fallback(v.array(word), []), []),
	/** A tile that was joined into this one was erased elsewhere: whether the child is gone, somebody has to say. */
	half: v.optional(v.fallback(v.optional(v.literal(true)), undefined)),
	/** Without one, touching the tile is enough. */
	secret: v.optional(hashedSecretSchema),
	misses: v.optional(missesSchema, NO_MISSES),
	...ownFields,
	/** The same of tiles that were joined into this one, by their ids: for when that is taken back. */
	joined: v.optional(v.fallback(v.optional(v.record(word, ownSchema)), undefined)),
	/** The last day on which the child was seen, by its tile or at a meeting; after 180 idle days the tablet forgets the child. Missing: never. */
	lastDay: v.optional(day)
});
export type Profile = v.InferOutput<typeof profileSchema>;
export type ProfileId = Profile['id'];

/** A child and the other ids that it has. */
export type MergedChild = Pick<Profile, 'id' | 'also'>;

/** All ids of a child, its own first. */
export function idsOf({ id, also }: MergedChild): string[] {
	return [id, ...also];
}

/** The child to whom each id belongs: tiles that were merged are one child. */
export function ownersOf<C extends MergedChild>(children: readonly C[]): Map<string, C> {
	return new Map(children.flatMap((child) => idsOf(child).map((id) => [id, child] as const)));
}

/** What is needed to make a tile on the wall. */
export type NewProfile = Pick<Profile, 'tile' | 'band' | 'language' | 'group'> &
	Partial<Pick<Profile, 'sex' | 'schooling' | 'code'>>;

/** Today’s shape of a saved profile; undefined if it cannot be one. */
export function restoreProfile(saved: unknown): Profile | undefined {
	const result = v.safeParse(profileSchema, saved);
	return result.success ? result.output : undefined;
}

/** After this many days without use, a tablet forgets a child. */
export const IDLE_DAYS = 180;
/** After how many days other tablets are told again that a tile is still in use. */
export const SEEN_DAYS = 30;
