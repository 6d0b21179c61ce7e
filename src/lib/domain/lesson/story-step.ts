import type { Step, StepOf, StepType } from '../content/step.ts';

/** Steps that tell: a picture and spoken lines, and nothing to answer. */
export const STORY_STEPS = [
	'panel',
	'dialogue',
	'consequence',
	'letter'
] as const satisfies StepType[];
export type StoryStep = StepOf<(typeof STORY_STEPS)[number]>;

/** Whether a step is a page of the story. */
export function isStory(step: Pick<Step, 'type'> | undefined): step is StoryStep {
	return step !== undefined && (STORY_STEPS as readonly StepType[]).includes(step.type);
}
