/** Grain, daubs, light shafts and the vignette: what makes a flat area look painted. */
import type { Ink } from '../color.ts';
import type { P } from '../geom.ts';
import { rng } from '#lib/domain/random.ts';
import { HEIGHT, WIDTH, ell, f, rect } from '../geom.ts';
import { grain, rgrad } from '../patterns.ts';
import { soft } from '../props/draw-prop.ts';

export const grainOver = (
	i: Ink,
	x: number,
	y: number,
	w: number,
	h: number,
	col: string,
	op: number,
	key: string,
	n = 260,
	size = 1.15
) => rect(x, y, w, h, grain(i, col, key, n, size), 0, { opacity: op });

/** broad gouache strokes: painterly unevenness for a few bytes */
export const daubs = (
	i: Ink,
	x: number,
	y: number,
	w: number,
	h: number,
	col: string,
	seed: number,
	n = 9,
	op = 0.1
) => {
	const R = rng(seed);
	const fill = rgrad(i, 'db' + col.replace(/\W/g, '') + Math.round(op * 100), [
		[0, col, op * 1.9],
		[0.6, col, op],
		[1, col, 0]
	]);
	let s = '';
	for (let k = 0; k < Math.ceil(n * 0.6); k++)
		s += ell(x + R() * w, y + R() * h, w * (0.1 + R() * 0.16), h * (0.16 + R() * 0.22), fill);
	return s;
};

/** sunlight falling from a window to the floor */
export const shaft = (i: Ink, pts: P[], op = 0.2) =>
	soft(pts, i.env.sun, 2).replace('/>', ` opacity="${op}"/>`);

/** The middle of the vignette and where it begins, in shares of the picture. */
const MIDDLE = 0.46;
const REACH = 0.75;
const BEGINS = 0.62;

/** Shadow towards the corners. Nothing is filled where it shows nothing: two thirds of the picture need no painting. */
export const vignette = (i: Ink, op = 0.16) => {
	const fill = i.def(
		'vg',
		(id) =>
			`<radialGradient id="${id}" cx="${MIDDLE}" cy="${MIDDLE}" r="${REACH}"><stop offset="${BEGINS}" stop-color="${i.env.shadow}" stop-opacity="0"/><stop offset="1" stop-color="${i.env.shadow}" stop-opacity="${op}"/></radialGradient>`
	);
	const [rx, ry] = [WIDTH * REACH * BEGINS, HEIGHT * REACH * BEGINS].map(f);
	const [left, right, y] = [
		WIDTH * MIDDLE - WIDTH * REACH * BEGINS,
		WIDTH * MIDDLE + WIDTH * REACH * BEGINS,
		HEIGHT * MIDDLE
	].map(f);
	return `<path fill="${fill}" fill-rule="evenodd" d="M0 0h${WIDTH}v${HEIGHT}H0zM${left} ${y}A${rx} ${ry} 0 0 0 ${right} ${y}A${rx} ${ry} 0 0 0 ${left} ${y}z"/>`;
};
