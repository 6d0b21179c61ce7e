import type { CompiledLesson } from '../content/compiled.ts';
import type { LessonId } from '../content/names.ts';
import type { Band } from '../content/language.ts';

/** What the engine needs of a lesson; compiled lessons and their English masters both fit. */
export type PlayableLesson = Pick<
	CompiledLesson,
	'id' | 'version' | 'sensitivity' | 'must_see' | 'start' | 'steps'
>;

export type StepId = string;
/** A question is known by the id of its step. */
export type ItemId = string;

/** How the first try of a question went. Later tries never change it. */
export type FirstTry = 'right' | 'not-yet' | 'unsure';

/** A question with options, or things to put in order: what was tried, and what came of it. */
export interface QuestionWork {
	kind: 'question';
	tried: string[][];
	verdict?: FirstTry;
	/** The second try is over, or the child was not sure: the answer is on the screen. */
	shown: boolean;
}

/** Something that came back to the child’s hand, and where it had been put. */
export interface HandedBack {
	what: string;
	where: string;
	/** `full` is no mistake: the basket holds no more. */
	because: 'not-yet' | 'full';
}

/** Cards in baskets, or halves that were joined. */
export interface ArrangingWork {
	kind: 'sort' | 'match';
	placed: Record<string, string>;
	/** How often a card came back; after the second time it is put in its place. */
	missed: Record<string, number>;
	back?: HandedBack;
	/** The last one that found its place; its sentence is on the screen. */
	last?: string;
	unsure: boolean;
}

/** How an item of a checklist may look, in the order in which a touch turns it. */
export const MARKS = ['ok', 'ask', 'red'] as const;
export type Mark = (typeof MARKS)[number];

/** What has been done so far in the step at hand. It is not saved; a step begins afresh. */
export type Work =
	| { kind: 'none' }
	| QuestionWork
	| ArrangingWork
	| { kind: 'hotspot'; found: string[] }
	| { kind: 'checklist'; marks: Record<string, Mark> }
	| { kind: 'poll'; option?: string };

/** Where a child is in a lesson. Plain data. */
export interface LessonState {
	lesson: LessonId;
	version: number;
	at: StepId | 'end';
	/** The steps before this one, in the order in which they were seen. */
	trail: StepId[];
	work: Work;
	tries: Record<ItemId, FirstTry>;
}

/** Everything that a child can do in a lesson. */
export type LessonInput =
	| { do: 'next' }
	| { do: 'back' }
	| { do: 'skip' }
	| { do: 'choose'; option: string }
	| { do: 'rewind' }
	| { do: 'answer'; options: string[] }
	| { do: 'unsure' }
	| { do: 'retry' }
	| { do: 'put'; card: string; basket: string }
	| { do: 'arrange'; items: string[] }
	| { do: 'pair'; a: string; b: string }
	| { do: 'find'; spot: string }
	| { do: 'mark'; item: string; as: Mark };

/** Who stands before the lesson, and what a facilitator has opened. */
export interface Access {
	band: Band;
	/** A facilitator has opened S2 lessons on this tablet. */
	unlocked: boolean;
	/** A facilitator leads a session right now. */
	ledSession: boolean;
}
