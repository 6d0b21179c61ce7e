import type { Step, StepType } from '../content/step.ts';

/** Steps that tell: a picture and spoken lines, and nothing to answer. */
export const STORY_STEPS: readonly StepType[] = ['panel', 'dialogue', 'consequence', 'letter'];

/** Whether a step is a page of the story. */
export function isStory(step: Pick<Step, 'type'> | undefined): boolean {
	return step !== undefined && STORY_STEPS.includes(step.type);
}
