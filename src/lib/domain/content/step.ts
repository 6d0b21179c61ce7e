import * as v from 'valibot';
import * as arranging from './steps/arranging.ts';
import * as self from './steps/body-and-self.ts';
import * as knowing from './steps/knowing.ts';
import * as questions from './steps/questions.ts';
import * as story from './steps/story.ts';

/** All thirty kinds of step. */
export const stepSchema = v.variant('type', [
	story.panel,
	story.dialogue,
	story.consequence,
	story.letter,
	story.choice,
	questions.pictureChoice,
	questions.tfu,
	questions.single,
	questions.multi,
	questions.numberPick,
	questions.poll,
	questions.linkReview,
	arranging.sort,
	arranging.order,
	arranging.match,
	arranging.hotspot,
	arranging.checklist,
	self.breathe,
	self.ground,
	self.move,
	self.reflect,
	self.bodyMap,
	self.handMap,
	self.cardBuilder,
	self.roleplay,
	self.sayIt,
	knowing.fact,
	knowing.glossary,
	knowing.recap,
	knowing.help
]);

export type Step = v.InferOutput<typeof stepSchema>;
export type StepType = Step['type'];
/** The picture of a step. */
export type StepScene = NonNullable<Step['scene']>;
/** The names of the kinds, in the order above. */
export const STEP_TYPES: readonly StepType[] = stepSchema.options.map(
	({ entries }) => entries.type.literal
);
export type StepOf<T extends StepType> = Extract<Step, { type: T }>;
