import * as v from 'valibot';
import { lessonId } from '../content/names.ts';
import { recordFields } from './record.ts';
import { word } from '../values.ts';

/** Verbs of xAPI. `answered` is the first try of a question and nothing else. */
export const EVENT_KINDS = ['launched', 'answered', 'completed', 'suspended'] as const;

/** One line of the log. It is never changed after it is written. */
export const progressEventSchema = v.strictObject({
	...recordFields,
	learner: word,
	lesson: lessonId,
	kind: v.picklist(EVENT_KINDS),
	/** The step that asked, or `pre-K` … `later-A` for the paired items around a module. */
	item: v.optional(word),
	correct: v.optional(v.boolean()),
	/** Milliseconds since 1970 by the tablet’s clock, which may jump. */
	at: v.pipe(v.number(), v.finite())
});
export type ProgressEvent = v.InferOutput<typeof progressEventSchema>;

/** What the lesson says happened. Who, when and where are added when it is written. */
export interface EventDraft {
	lesson: ProgressEvent['lesson'];
	kind: ProgressEvent['kind'];
	item?: string;
	correct?: boolean;
	/** The belief that a wrong answer voiced: added to the sums of the group, and never part of an event. */
	belief?: string;
	/** Lessons with flag X: add one to the group’s count of the month, and write no event. */
	countOnly?: true;
}

/** An event from storage or from another tablet; undefined if it is none. */
export function restoreEvent(saved: unknown): ProgressEvent | undefined {
	const result = v.safeParse(progressEventSchema, saved);
	return result.success ? result.output : undefined;
}
