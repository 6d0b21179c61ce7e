import * as v from 'valibot';
import { word } from '../values.ts';
import type { BundleHeader } from './bundle.ts';
import { covers, holdingsSchema } from './holdings.ts';
import type { Holdings } from './holdings.ts';

const returnedSchema = v.record(word, holdingsSchema);

/**
 * Children who are back on a tablet that had forgotten them, each with what it held when they came: what
 * was left out of their records counts as held there, so that nobody sends it without being asked.
 */
export type Returned = Readonly<v.InferOutput<typeof returnedSchema>>;

/** Who has returned, from storage; nobody if it cannot be read. */
export function restoreReturned(saved: unknown): Returned {
	const result = v.safeParse(returnedSchema, saved);
	return result.success ? result.output : {};
}

/** With those who are back, and without those who are gone again. */
export function withReturned(
	known: Returned,
	{ back, gone }: { back: readonly string[]; gone: ReadonlySet<string> },
	held: Holdings
): Returned {
	const all = { ...known, ...Object.fromEntries(back.map((child) => [child, held])) };
	return Object.fromEntries(Object.entries(all).filter(([child]) => !gone.has(child)));
}

/**
 * Who still has to be asked for once a bundle has been put away: whoever has given all of a child, and
 * holds all that was held here when it came, has given all that was left out.
 */
export function afterWhole(
	returned: Returned,
	{ whole = [], holds }: Pick<BundleHeader, 'whole' | 'holds'>
): Returned {
	const lacks = ([child, held]: [string, Holdings]) =>
		!whole.includes(child) || !covers(holds, held);
	return Object.fromEntries(Object.entries(returned).filter(lacks));
}
