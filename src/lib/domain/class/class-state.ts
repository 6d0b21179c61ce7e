import * as v from 'valibot';
import { MARKS } from '../lesson/state.ts';
import type { LessonState, StepId } from '../lesson/state.ts';
import type { Card } from './course.ts';
import type { Block } from '../progress/session.ts';
import type { Vote } from './vote.ts';
import { count, word } from '../values.ts';

/** Branches of a choice that a class looks at one after the other. */
export interface Tour {
	choice: StepId;
	/** Its options that are still to come. */
	left: string[];
	/** Where the branches have come together again. */
	until: StepId;
}

/**
 * Where a class is. Plain data: it is sent to the teacher’s window as it is, which may run an older app, so
 * what these fields are called stays. No child is in it.
 */
export interface ClassState {
	play: LessonState;
	/** The card that lies over the step, if one does. */
	card: Card | undefined;
	/** Which spoken line of the step is shown, from 0. */
	line: number;
	vote: Vote;
	tours: Tour[];
	/** `dim`: the class says what may come before it is shown. */
	screen: 'lit' | 'dim' | 'black';
	/** The next picture of the story comes dim. */
	guess: boolean;
	/** The bell or the help lines over everything; the step waits. */
	over: 'breathe' | 'help' | undefined;
	/** Questions that went to the question box. */
	parked: number;
	headcount: number | undefined;
	/** Blocks of the plan that the class has come through, in order. */
	done: Block[];
}

const plain = [
	'next',
	'back',
	'show',
	'both',
	'again',
	'others',
	'black',
	'predict',
	'breathe',
	'help',
	'park'
] as const;

/** Everything that a teacher can do in a class; it may come from another window. */
export const classInputSchema = v.variant('do', [
	v.strictObject({ do: v.picklist(plain) }),
	v.strictObject({ do: v.literal('number'), n: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
	v.strictObject({ do: v.literal('lead'), option: word }),
	v.strictObject({ do: v.literal('mark'), item: word, as: v.picklist(MARKS) }),
	v.strictObject({ do: v.literal('count'), option: word, by: v.picklist([1, -1]) }),
	v.strictObject({
		do: v.literal('total'),
		option: word,
		n: count
	}),
	v.strictObject({
		do: v.literal('headcount'),
		n: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)))
	})
]);
export type ClassInput = v.InferOutput<typeof classInputSchema>;

/** Whether a class stands at another line, step or card than before. */
export function isElsewhere(before: ClassState, now: ClassState): boolean {
	return before.play.at !== now.play.at || before.line !== now.line || before.card !== now.card;
}
