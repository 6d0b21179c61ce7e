/** Doors as a story needs them: in a wall that comes into the room, so that no door stands free. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { PAL, shade } from '../color.ts';
import { line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';
import { door } from './windows.ts';

/** Half the width of the wall beside a door, and how far it reaches beyond the edge of the picture. */
const HALF = 84;
const BEYOND = 900;
/** How far the wall goes back into the room, as the eye sees it. */
const DEEP = { x: 34, y: 62 };

/** The wall on the left of the picture, with its end towards the room; its top is out of sight. */
export function wallEnd(ink: Ink): string {
	const { c } = ink;
	const k = ink.plaster ?? '#ecdcbb';
	const end = `M${HALF}-${BEYOND}H${HALF + DEEP.x}V-${DEEP.y}L${HALF} 0Z`;
	return (
		shadowOf(ink, 20, 0, 130, 9) +
		path(end, c(shade(k, 0.2))) +
		rect(-BEYOND, -BEYOND, BEYOND + HALF, BEYOND, c(k)) +
		line(`M${HALF}-${BEYOND}V0`, c(shade(k, 0.16)), 3) +
		rect(-BEYOND, -12, BEYOND + HALF, 12, c(PAL.paper)) +
		path(`M${HALF}-12V0L${HALF + DEEP.x}-${DEEP.y}v-10Z`, c(shade(PAL.paper, 0.2)))
	);
}

/** What is drawn for the left side of the picture, on the side that `kind` says. */
export const onItsSide = (kind: string | undefined, svg: string) =>
	kind === 'right' ? `<g transform="scale(-1 1)">${svg}</g>` : svg;

/** a door in a wall at the side of the picture that `kind` says: left or right */
export const doorway: DrawProp = (ink, x, y, s, o = {}) =>
	placeAt(x, y, s, onItsSide(o.kind, wallEnd(ink)) + door(ink, 0, 0, 1, o));

/** heights of the lines in hundredths of the door, and how long they are */
const LINES = [
	[92, 22],
	[104, 16],
	[113, 20],
	[127, 18],
	[138, 24],
	[151, 16],
	[166, 20]
] as const;

/** a door with pencil lines beside its frame: here children measure how tall they are */
export const measuringDoor: DrawProp = (ink, x, y, s, o = {}) => {
	const marks = LINES.map(([up, long]) => `M68-${up}h${long * 0.6}`).join('');
	return (
		doorway(ink, x, y, s, o) + placeAt(x, y, s, onItsSide(o.kind, line(marks, ink.c(PAL.char), 3)))
	);
};

export const THINGS = {
	door: doorway,
	'measuring-door': measuringDoor
} satisfies Partial<Record<Prop, DrawProp>>;
