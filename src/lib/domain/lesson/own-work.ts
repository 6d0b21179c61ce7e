import type { Step } from '../content/step.ts';

/** A line on a drawing; points in the measure of its paper. */
export interface Stroke {
	colour: string;
	points: { x: number; y: number }[];
}

/**
 * What a child makes in a step for itself, or has not handed in yet. Nobody judges it, and it is no part of
 * the state of a lesson: it is never kept or told, and gone with the open lesson.
 */
export interface OwnWork {
	/** Pictures on the fingers of the helping hand, thumb first. */
	fingers?: readonly string[];
	/** Numbers on a card, by the id of their field. */
	counts?: Readonly<Record<string, number>>;
	strokes?: readonly Stroke[];
	colour?: string;
	/** Which cue was reached, counted from 0. */
	cue?: number;
	seated?: boolean;
	/** What can be found in a picture stands in a list. */
	asList?: boolean;
	/** At the end: the card for home is shown, and not the star. */
	atHome?: boolean;
	/** Answers that are chosen together. */
	picked?: readonly string[];
	/** Things on the places of their order; a place may be empty. */
	way?: readonly (string | undefined)[];
}

/** A private thought is cleared on next (curriculum §3); what else was made comes back with its step. */
export function isClearedOnNext(step: Step | undefined): boolean {
	return step?.type === 'reflect';
}
