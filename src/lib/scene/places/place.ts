/** What a place is: its drawing in layers, and where people and things go in it. All lengths in picture units. */
import type { EmojiProp, Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';

/** A drawn place, as the composer fills it. */
export interface PlaceDrawing {
	/** Behind the people. */
	back: string;
	/** Before the people. */
	front: string;
	/** y of the feet in the middle ground. */
	floor: number;
	/** Size of people in the middle ground, as a multiple of their own. */
	personScale: number;
	/** A bed that somebody can lie on. */
	bed?: {
		x: number;
		/** Top of the mattress. */
		y: number;
		/** y of the ground before it, for those who sit on it. */
		edge?: number;
		facing?: 'left' | 'right';
		color?: string;
	};
	/** What people can stand behind: drawn between depth `far` and depth `mid`. */
	furniture?: string;
	/** From where to where a counter reaches; staff stand behind it by themselves. */
	counter?: [number, number];
	/** y of the top of the counter, where small things lie. */
	counterTop?: number;
	/** y where wheels stand; other things at the back then stand on the pavement beside the people. */
	road?: number;
	/** Things that are in the drawing already and are not drawn a second time. */
	builtInProps?: readonly (Prop | EmojiProp)[];
	/** The seven slots are squeezed into this span. */
	within?: [number, number];
	/** Where people of depth `far` stand, when that is a stage, and their size. */
	stage?: { y: number; s: number };
	/** Seats that belong to the place. */
	seats?: {
		x: number;
		/** y of the ground under the hip. */
		y: number;
		/** Height of the seat. */
		h: number;
		facing?: 'left' | 'right' | 'front';
		/** The edge of a bed: for those who sit on a bed, and for nobody else. */
		bed?: boolean;
	}[];
}

/** Draws a place with the paints of an hour. */
export type PlaceFn = (ink: Ink) => PlaceDrawing;
