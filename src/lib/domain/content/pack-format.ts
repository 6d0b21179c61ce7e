import * as v from 'valibot';

/**
 * What packs may hold: kinds of step, people, places, things. Raised with each word that an app before it does
 * not know, which would show an empty place for it. Packs without a number are of format 1.
 */
export const PACK_FORMAT = 1;

/** Why there is no pack: no network, a damaged file, or one that only a newer app can show. */
export type PackProblem = 'offline' | 'damaged' | 'newer';

const newer = v.looseObject({ format: v.pipe(v.number(), v.gtValue(PACK_FORMAT)) });

/** Whether an index is one of packs that only a newer app can show. */
export function isNewer(index: unknown): boolean {
	return v.is(newer, index);
}
