/** A screen as browsers describe it; most say where it lies among the others, though no standard asks for it. */
interface Described {
	width: number;
	height: number;
	availLeft?: number;
	availTop?: number;
}
/** Where a window lies among all screens. */
type Lying = Pick<Window, 'screenX' | 'screenY' | 'outerWidth' | 'outerHeight'>;

/**
 * Tells the screens of a device apart: by size, by place, and by where the middle of the window lies from
 * there, since a browser may go on describing the screen on which its window began. A tablet that is turned
 * keeps its screen, and so does one whose taskbar comes or goes.
 */
export function screenOf(lying: Lying, described: Described): string {
	const { width, height, availLeft = 0, availTop = 0 } = described;
	const short = Math.max(1, Math.min(width, height));
	const across = lying.screenX + lying.outerWidth / 2 - availLeft;
	const down = lying.screenY + lying.outerHeight / 2 - availTop;
	const size = [Math.max(width, height), short];
	const place = [availLeft, availTop].map((edge) => Math.round(edge / short));
	const middle = [Math.floor(across / Math.max(1, width)), Math.floor(down / Math.max(1, height))];
	return [...size, ...place, ...middle].join(' ');
}
