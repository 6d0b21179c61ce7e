import * as v from 'valibot';
import { KAZAKH_SCRIPTS } from '../content/language.ts';

/** How a child likes to read and hear. Belongs to the tile, not to the tablet. */
export const comfortSchema = v.object({
	/** Size of text, 1 = as designed. */
	text: v.optional(v.picklist([1, 1.25, 1.5, 2]), 1),
	/** Speed of the voice. */
	speed: v.optional(v.picklist([0.75, 1, 1.25]), 1),
	captions: v.optional(v.boolean(), true),
	/** `still` stops all movement, whatever the tablet says. */
	motion: v.optional(v.picklist(['full', 'still']), 'full'),
	contrast: v.optional(v.picklist(['normal', 'more']), 'normal'),
	/** Tap to hear, tap again to choose. Readers may turn it off. */
	tapTwice: v.optional(v.boolean(), true),
	/** A tablet that is put face down hides what is on it. */
	faceDown: v.optional(v.boolean(), false),
	/** The script in which Kazakh is shown; that of the tablet where the child has chosen none. */
	script: v.optional(v.picklist(KAZAKH_SCRIPTS)),
	/** Small sounds beside the voice. */
	effects: v.optional(v.boolean(), true),
	/** Letters and digits of a keyboard act wherever the focus is (WCAG 2.1.4 asks that they can be turned off). */
	keys: v.optional(v.boolean(), true)
});

export type Comfort = v.InferOutput<typeof comfortSchema>;

export const DEFAULT_COMFORT: Comfort = v.parse(comfortSchema, {});
