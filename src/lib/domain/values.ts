import * as v from 'valibot';

/** An id, a name or anything else that is not free text and cannot be empty. */
export const word = v.pipe(v.string(), v.nonEmpty());

/** How many of something there are. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `2026-11-24`; no hour is ever kept. */
export const day = v.pipe(v.string(), v.isoDate());

/** `2026-11` */
export const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
