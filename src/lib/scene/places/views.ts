/** What is seen through a window. */
import type { Ink } from '../color.ts';
import { PAL } from '../color.ts';
import { f, path } from '../geom.ts';
import { cloudCol, skyFill } from './sky.ts';
import { skyline } from './town.ts';
import { cloud, range } from '../props/landscape.ts';
import { poplar, tree } from '../props/trees.ts';

/** a town outside the window */
export const townView = (
	i: Ink,
	x: number,
	y: number,
	w: number,
	h: number,
	seed = 4,
	key = 'skyw'
) =>
	skyFill(i, x, y, w, h, key) +
	(i.env.glowLit ? '' : cloud(x + w * 0.3, y + h * 0.32, 0.5, cloudCol(i), 0.85)) +
	skyline(i, y + h + 6, seed, '#7d86ad', 0.32, h * 0.2, h * 0.6);

/** trees outside the window */
export const gardenView = (i: Ink, x: number, y: number, w: number, h: number, key = 'skyw') =>
	skyFill(i, x, y, w, h, key) +
	(i.env.glowLit ? '' : cloud(x + w * 0.66, y + h * 0.24, 0.5, cloudCol(i), 0.9)) +
	tree(i, x + w * 0.28, y + h + 20, h / 330) +
	poplar(i, x + w * 0.6, y + h + 20, h / 300) +
	tree(i, x + w * 0.88, y + h + 24, h / 380, { color: PAL.olive });

/** mountains outside the window */
export const hillView = (
	i: Ink,
	x: number,
	y: number,
	w: number,
	h: number,
	key = 'skyw',
	seed = 17
) => {
	const k = h / 430;
	return (
		skyFill(i, x, y, w, h, key) +
		(i.env.glowLit ? '' : cloud(x + w * 0.7, y + h * 0.26, 0.6, cloudCol(i), 0.85)) +
		`<g transform="translate(${f(x)} ${f(y)}) scale(${Math.round(k * 1000) / 1000})">${range(i, { y: 330, height: 240, seed, colour: '#7f93b8', far: 0.25, from: -40, to: w / k + 60 })}</g>` +
		path(
			`M${x} ${f(y + h * 0.84)}Q${f(x + w * 0.3)} ${f(y + h * 0.7)} ${f(x + w * 0.6)} ${f(y + h * 0.82)}T${x + w} ${f(y + h * 0.78)}V${y + h}H${x}Z`,
			i.d(PAL.leaf, 0.1)
		)
	);
};
