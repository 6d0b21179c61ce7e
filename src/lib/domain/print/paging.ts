/** A4 in millimetres, with a wider margin where the sheets are bound: left, or right in Uyghur. */
export const PAPER = { width: 210, height: 297, margin: 12, bound: 18, foot: 11 } as const;

const PIXELS_PER_MM = 96 / 25.4;
/** Pixels that a page has for what flows through it. */
export const ROOM = Math.floor((PAPER.height - 2 * PAPER.margin - PAPER.foot) * PIXELS_PER_MM);
/** Pixels between two pieces of a page. */
export const GAP = 5;

/** A piece as it was measured, in pixels. */
export interface Measured {
	height: number;
	/** A heading, or a step that belongs to the next one: it never stands at the foot of a page, away from it. */
	heads?: boolean;
	/** Begins a page of its own, which may hang apart from the others. */
	opens?: boolean;
}

/**
 * Lays pieces on pages in their order; each page is a list of places in `pieces`. A piece is never cut:
 * one that is higher than a page has a page of its own.
 */
export function fillPages(pieces: readonly Measured[], room = ROOM, gap = GAP): number[][] {
	const pages: number[][] = [];
	let left = 0;
	for (const group of withHeadings(pieces)) {
		const height = group.reduce((sum, at) => sum + (pieces[at]?.height ?? 0) + gap, 0);
		const page = pages.at(-1);
		// The last gap of a page may lie over its edge.
		const opens = group.some((at) => pieces[at]?.opens);
		if (page && !opens && height - gap <= left) page.push(...group);
		else {
			pages.push([...group]);
			left = room;
		}
		left -= height;
	}
	return pages;
}

function withHeadings(pieces: readonly Measured[]): number[][] {
	const groups: number[][] = [];
	let open: number[] = [];
	pieces.forEach(({ heads }, at) => {
		open.push(at);
		if (heads) return;
		groups.push(open);
		open = [];
	});
	return open.length > 0 ? [...groups, open] : groups;
}

/** Things in groups of equal size, such as four cards a page; the last group may be smaller. */
export function inPages<T>(things: readonly T[], perPage: number): T[][] {
	const pages = Math.ceil(things.length / perPage);
	return Array.from({ length: pages }, (_, n) => things.slice(n * perPage, (n + 1) * perPage));
}
