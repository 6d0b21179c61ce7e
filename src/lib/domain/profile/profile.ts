import * as v from 'valibot';
import { BANDS, LANGUAGES } from '../content/language.ts';
import { pictureWord } from '../content/words.ts';
import { DEFAULT_COMFORT, comfortSchema } from './comfort.ts';
import { NO_MISSES, missesSchema } from './delay.ts';
import { hashedSecretSchema } from './secret.ts';
import { parseTile } from './tile.ts';

const day = v.pipe(v.string(), v.isoDate());
const word = v.pipe(v.string(), v.nonEmpty());

/** All that is known about a child. No name, birth date, photo, address or free text, ever. */
export const profileSchema = v.object({
	id: word,
	/** Key of the tile: `blue-swan-dots`. */
	tile: v.pipe(
		v.string(),
		v.check((key) => parseTile(key) !== undefined, 'no such tile')
	),
	band: v.picklist(BANDS),
	language: v.picklist(LANGUAGES),
	/** The group (a fruit) that the facilitator put the child in. */
	group: v.optional(word, 'apple'),
	/** Set by a facilitator, only for counts. */
	sex: v.optional(v.picklist(['girl', 'boy'])),
	schooling: v.optional(v.picklist(['in', 'out'])),
	/** Without one, touching the tile is enough. */
	secret: v.optional(hashedSecretSchema),
	misses: v.optional(missesSchema, NO_MISSES),
	comfort: v.optional(v.fallback(comfortSchema, DEFAULT_COMFORT), DEFAULT_COMFORT),
	/** Pictures of the helping hand, only if the child tapped *keep*; never names. */
	hand: v.optional(v.fallback(v.pipe(v.array(pictureWord), v.maxLength(5)), []), []),
	/** The last day on which the tile was used; after 180 idle days everything is erased. Missing: never erased. */
	lastDay: v.optional(day)
});
export type Profile = v.InferOutput<typeof profileSchema>;
export type ProfileId = Profile['id'];

/** What is needed to make a tile on the wall. */
export type NewProfile = Pick<Profile, 'tile' | 'band' | 'language' | 'group'> &
	Partial<Pick<Profile, 'sex' | 'schooling'>>;

/** Today’s shape of a saved profile; undefined if it cannot be one. */
export function restoreProfile(saved: unknown): Profile | undefined {
	const result = v.safeParse(profileSchema, saved);
	return result.success ? result.output : undefined;
}

export const IDLE_DAYS = 180;

/** The day before which a tile counts as left behind. */
export function idleBefore(today: string): string {
	const date = new Date(`${today}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - IDLE_DAYS);
	return date.toISOString().slice(0, 10);
}
