import type { TabletColour } from '#lib/domain/transfer/bundle.ts';

const PAINT: Record<TabletColour, string> = {
	red: '#c4454f',
	blue: '#3f62a8',
	orange: '#dd8a3b',
	lilac: '#a48dcb',
	brown: '#7f563c',
	black: '#3b2a3a',
	green: '#4a875c',
	yellow: '#f2b53f',
	white: '#ece5d8',
	teal: '#3ba8a0',
	pink: '#eb9aa0',
	sand: '#d8c090'
};

/** The colour of a tablet’s sticker; grey for one that has none. */
export function tabletPaint(colour: TabletColour | undefined): string {
	return colour ? PAINT[colour] : '#a79ca3';
}
