import * as v from 'valibot';
import { lessonId } from '../content/names.ts';
import { NO_MISSES, missesSchema } from './delay.ts';
import { hashedSecretSchema } from './secret.ts';
import { tileSchema } from './tile.ts';
import { day } from '../values.ts';

/** How a try in class went, as the teacher sees it. Each counts, since trying is the point; see `mustWork`. */
export const OUTCOMES = ['worked', 'little', 'notyet'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const tried = v.strictObject({
	day,
	outcome: v.picklist(OUTCOMES),
	/** It will be done again. */
	again: v.boolean()
});
export type Tried = v.InferOutput<typeof tried>;

const observed = v.strictObject({ day, passed: v.boolean() });

/** A teacher on this tablet: a picture, a PIN, and ticks. No name, no school, no free text. */
export const teacherSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
	tile: tileSchema,
	pin: hashedSecretSchema,
	misses: v.optional(missesSchema, NO_MISSES),
	/** Units whose story was heard to the end. */
	heard: v.array(lessonId),
	tries: v.record(lessonId, tried),
	observed: v.array(observed)
});
export type Teacher = v.InferOutput<typeof teacherSchema>;

const TRIES_NEEDED = 6;
const LAST_UNIT = 'welcoming-classroom.t.10';

/** Whether a try counts for the certificate only when it worked: a child who tells must be met well. */
export function mustWork(unit: string): boolean {
	return unit === LAST_UNIT;
}

/** What the certificate still asks for: tries in class, and the rehearsal of unit ten. */
export function toCertificate({ tries }: Pick<Teacher, 'tries'>) {
	const done = Object.keys(tries).length;
	const rehearsed = tries[LAST_UNIT]?.outcome === 'worked';
	return { done, needed: TRIES_NEEDED, rehearsed, ready: done >= TRIES_NEEDED && rehearsed };
}

/** A teacher as it was kept; undefined if it is damaged. */
export function restoreTeacher(saved: unknown): Teacher | undefined {
	const result = v.safeParse(teacherSchema, saved);
	return result.success ? result.output : undefined;
}
