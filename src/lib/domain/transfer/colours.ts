import { TABLET_COLOURS, type OtherTablet, type TabletColour } from './bundle.ts';

/** The colours of tablets, of that first which was heard of last. */
export function coloursOf(tablets: readonly OtherTablet[]): TabletColour[] {
	const latestFirst = [...tablets].sort((one, other) =>
		(other.heard ?? '').localeCompare(one.heard ?? '')
	);
	return [...new Set(latestFirst.flatMap(({ colour }) => colour ?? []))];
}

/** A colour for a tablet that comes to others; undefined once there are more tablets than colours. */
export function freeColour(taken: readonly TabletColour[]): TabletColour | undefined {
	return TABLET_COLOURS.find((one) => !taken.includes(one));
}

/**
 * One of the free colours. Many tablets may open one and the same file before they meet: if each took the first
 * colour that the file leaves, all of them would give the same tiles.
 */
export function drawnColour(
	taken: readonly TabletColour[],
	drawn: number
): TabletColour | undefined {
	const free = TABLET_COLOURS.filter((one) => !taken.includes(one));
	return free[drawn % free.length];
}

/**
 * The colour of a tablet that has just been invited: its own one, unless another tablet has that. Where all are
 * taken it gets the last of them, of the tablet that it most likely stands in for.
 */
export function colourWhenJoining(
	own: TabletColour | undefined,
	taken: readonly TabletColour[],
	free = freeColour(taken)
): TabletColour | undefined {
	return own && !taken.includes(own) ? own : (free ?? taken.at(-1));
}
