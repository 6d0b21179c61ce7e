import type { StepType } from './step.ts';

/** Steps of which nothing is ever kept: no event, no answer, not even that they were shown. */
export const PRIVATE_STEPS: readonly StepType[] = [
	'choice',
	'reflect',
	'body_map',
	'hand_map',
	'card_builder',
	'poll',
	'say_it',
	'checklist',
	'help'
];
