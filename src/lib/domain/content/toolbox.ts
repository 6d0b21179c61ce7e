import type { Step, StepType } from './step.ts';
import type { Tool } from './words.ts';

/** Tools that a child takes along from lessons (curriculum §0.4), in the order in which they are met. */
export const TOOLBOX = [
	'bell_breath',
	'no_go_tell',
	'helping_hand',
	'three_doors',
	'star',
	'five_finger_check',
	'safe_journey_card',
	'day_book'
] as const satisfies readonly Tool[];
export type ToolboxTool = (typeof TOOLBOX)[number];

/** Kinds of step that are a tool themselves. */
const TOOL_OF_KIND: Partial<Record<StepType, ToolboxTool>> = {
	breathe: 'bell_breath',
	hand_map: 'helping_hand'
};

/** The tools that steps use; “tell again” ends the words of another tool. */
export function toolsIn(steps: readonly Pick<Step, 'type' | 'tool'>[]): ToolboxTool[] {
	const used = new Set(
		steps.flatMap(({ type, tool }) => [
			TOOL_OF_KIND[type],
			tool === 'tell_again' ? 'no_go_tell' : tool
		])
	);
	return TOOLBOX.filter((tool) => used.has(tool));
}
