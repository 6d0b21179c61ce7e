import * as v from 'valibot';
import { count, month, word } from '../values.ts';

/** Lessons with flag X: how many were finished in a group in a month, and nothing about who. */
export const countSchema = v.strictObject({
	group: word,
	month,
	module: word,
	/** The tablet that counted; it alone raises this number, and it never lowers it. */
	device: word,
	count
});
export type Count = v.InferOutput<typeof countSchema>;

/** A count from storage or from another tablet; undefined if it is none. */
export function restoreCount(saved: unknown): Count | undefined {
	const result = v.safeParse(countSchema, saved);
	return result.success ? result.output : undefined;
}

/** What names a count. */
export function countKey({
	group,
	month,
	module,
	device
}: Count): [string, string, string, string] {
	return [group, month, module, device];
}

/** The same count heard twice: the higher one is the later one. */
export function laterCount(one: Count | undefined, other: Count): Count {
	return one && one.count >= other.count ? one : other;
}
