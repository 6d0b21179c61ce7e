import type { Step } from '#lib/domain/content/step.ts';
import type { ClassState } from '#lib/domain/class/class-state.ts';
import { voteOptions } from '#lib/domain/class/vote.ts';
import { isStory } from '#lib/domain/lesson/story-step.ts';
import { askedBy, headOf } from './slide-words.ts';

/** How a place of a class is drawn. */
export type Slide = 'card' | 'story' | 'vote' | 'things' | 'check' | 'words' | 'help';

const THINGS = ['sort', 'order', 'match'];

export function slideOf(step: Step | undefined, { card, over }: ClassState): Slide {
	if (over === 'help') return 'help';
	if (card) return 'card';
	// The last thing on the screen is where help is, also after a lesson that has no such step.
	if (!step || step.type === 'help') return 'help';
	if (step.type === 'checklist') return 'check';
	if (isStory(step)) return 'story';
	if (voteOptions(step).length > 0) return 'vote';
	return THINGS.includes(step.type) ? 'things' : 'words';
}

/** What stands largest on the picture of a step while the class is at this spoken line, from 0. */
export function wordsOnScreen(step: Step | undefined, line: number): string {
	return step ? (askedBy(step) ?? headOf(step, line)) : '';
}
