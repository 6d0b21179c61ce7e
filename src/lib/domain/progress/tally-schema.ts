import * as v from 'valibot';
import type { Tally } from './tally.ts';
import { count, word } from '../values.ts';

const tallySchema = v.object({
	learner: word,
	lesson: word,
	state: v.picklist(['begun', 'done']),
	answers: v.record(v.string(), v.object({ correct: v.boolean(), at: v.number(), id: word })),
	launched: count,
	completed: count,
	firstAt: v.number(),
	lastAt: v.number(),
	doneAt: v.number(),
	counted: v.array(word)
});

/** A saved tally, or undefined if it has to be counted again from the log. */
export function restoreTally(saved: unknown): Tally | undefined {
	const result = v.safeParse(tallySchema, saved);
	return result.success ? result.output : undefined;
}
