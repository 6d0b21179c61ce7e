import { TABLET_COLOURS, type TabletColour } from './bundle.ts';

/** A colour for a tablet that comes to others; undefined once there are more tablets than colours. */
export function freeColour(taken: readonly TabletColour[]): TabletColour | undefined {
	return TABLET_COLOURS.find((one) => !taken.includes(one));
}

/** The colour of a tablet that has just been invited: its own one, unless another tablet has that. */
export function colourWhenJoining(
	own: TabletColour | undefined,
	taken: readonly TabletColour[]
): TabletColour | undefined {
	return own && !taken.includes(own) ? own : (freeColour(taken) ?? own);
}
