import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { Ink, TIMES } from '#lib/scene/color.ts';
import { f } from '#lib/scene/geom.ts';
import { PROPS } from '#lib/scene/props/props.ts';

/** A prop of the scenes as a small picture; the box is what the prop covers: x, y, width, height. */
type KitThing = { prop: Prop; box: readonly [number, number, number, number] };

const KIT: Record<string, KitThing> = {
	naan: { prop: 'naan', box: [-40, -20, 80, 45] },
	piyala: { prop: 'piyala', box: [-17, -52, 34, 52] },
	teapot: { prop: 'teapot', box: [-48, -57, 94, 57] },
	'fruit-stall': { prop: 'fruit-stall', box: [-160, -256, 320, 271] },
	bench: { prop: 'bench', box: [-157, -140, 315, 150] },
	desk: { prop: 'desk', box: [-136, -112, 273, 126] },
	lamp: { prop: 'lamp', box: [-110, -464, 220, 220] },
	shelf: { prop: 'shelf', box: [-123, -294, 258, 305] },
	poplar: { prop: 'poplar', box: [-33, -250, 66, 250] },
	cushion: { prop: 'cushion', box: [-62, -32, 124, 45] },
	swing: { prop: 'swing', box: [-140, -250, 280, 262] },
	'question-box': { prop: 'question-box', box: [-56, -104, 126, 113] },
	'ticket-desk': { prop: 'ticket-desk', box: [-176, -288, 352, 303] },
	'departure-board': { prop: 'departure-board', box: [-156, -120, 312, 206] },
	'water-tap': { prop: 'water-tap', box: [-70, -124, 140, 135] },
	'sewing-machine': { prop: 'sewing-machine', box: [-101, -181, 202, 193] },
	'weighing-scale': { prop: 'weighing-scale', box: [-52, -68, 104, 76] },
	crate: { prop: 'crate', box: [-76, -90, 152, 100] },
	sack: { prop: 'sack', box: [-52, -113, 104, 122] },
	'red-shoes': { prop: 'new-red-shoes', box: [-52, -26, 104, 33] },
	'day-book': { prop: 'day-book', box: [-24, -63, 52, 61] },
	'toy-horse': { prop: 'toy-horse', box: [-36, -68, 81, 64] },
	van: { prop: 'van', box: [-210, -206, 420, 225] },
	blackboard: { prop: 'blackboard', box: [-150, -92, 300, 186] },
	counter: { prop: 'counter', box: [-229, -144, 458, 160] },
	dough: { prop: 'dough', box: [-30, -46, 63, 34] },
	ladle: { prop: 'ladle', box: [-16, -33, 51, 86] },
	'shirt-line': { prop: 'washing-line', box: [-170, -190, 340, 190] },
	'melon-peel': { prop: 'melon-slices', box: [-80, -22, 160, 34] },
	banknotes: { prop: 'cash', box: [-55, -52, 112, 60] }
};

/** Free space around the prop, as a share of its longer side. */
const MARGIN = 0.04;

/** The prop drawn by daylight in a square, or nothing for a thing that is not a prop. */
export function drawnProp(thing: string): { size: number; body: string } | undefined {
	const found = KIT[thing];
	if (!found) return undefined;
	const ink = new Ink({ ...TIMES.day, shadowOp: 0 }, 'k');
	const [x, y, width, height] = found.box;
	const size = Math.max(width, height) * (1 + 2 * MARGIN);
	const shiftX = size / 2 - (x + width / 2);
	const shiftY = size / 2 - (y + height / 2);
	const body = PROPS[found.prop](ink, 0, 0, 1);
	const defs = ink.defs.size > 0 ? `<defs>${[...ink.defs.values()].join('')}</defs>` : '';
	return {
		size: Math.ceil(size),
		body: `${defs}<g transform="translate(${f(shiftX)} ${f(shiftY)})">${body}</g>`
	};
}
