/** Open ground and what grows on it. */
import { pick } from '../pick.ts';
import type { Ink } from '../color.ts';
import { PAL, glow, shade } from '../color.ts';
import { rng } from '#lib/domain/random.ts';
import { HEIGHT, WIDTH, ell, f, line, path, rect } from '../geom.ts';
import { stipple, vgrad } from '../patterns.ts';
import { daubs, grainOver } from './texture.ts';

/** open ground: earth, sand, asphalt or grass */
export const ground = (i: Ink, y: number, far: string, near: string, key: string) => {
	const c = i.c;
	return (
		rect(
			0,
			y,
			WIDTH,
			HEIGHT - y,
			vgrad(i, 'gd' + key, [
				[0, c(far)],
				[1, c(near)]
			])
		) +
		daubs(i, -40, y + 20, WIDTH, HEIGHT - y - 40, c(glow(near, 0.4)), 6, 7, 0.18) +
		grainOver(i, 0, y, WIDTH, HEIGHT - y, c(shade(far, 0.4)), 0.32, 'g' + key) +
		stipple(i, 0, y, WIDTH, 120, c(shade(far, 0.38)), 0.5, -1)
	);
};

/** soft dark foreground leaves in a corner: depth */
export const fgLeaves = (
	i: Ink,
	x: number,
	y: number,
	s: number,
	flip = 1,
	col: string = PAL.forest
) => {
	const k = i.c(shade(col, 0.25)),
		k2 = i.c(shade(col, 0.4));
	const leaf = (a: number, l: number, q: string) =>
		`<g transform="rotate(${a})">${path(`M0 0C-22 ${-l * 0.35}-18 ${-l * 0.8} 0 ${-l}C18 ${-l * 0.8} 22 ${-l * 0.35} 0 0Z`, q)}</g>`;
	return `<g transform="translate(${x} ${y}) scale(${s * flip} ${s})">${leaf(-64, 130, k2)}${leaf(-36, 170, k)}${leaf(-8, 150, k2)}${leaf(20, 180, k)}${leaf(48, 130, k2)}${leaf(74, 120, k)}</g>`;
};

export const grassTufts = (
	i: Ink,
	y0: number,
	y1: number,
	seed: number,
	n: number,
	col: string
) => {
	const R = rng(seed);
	let d = '';
	for (let k = 0; k < n; k++)
		d += `M${f(R() * WIDTH)} ${f(y0 + R() * (y1 - y0))}q2-10 0-16m0 16q6-8 9-13m-9 13q-5-8-8-11`;
	return line(d, i.c(col), 2.6, { opacity: 0.75 });
};

export const flowers = (i: Ink, pts: [number, number][]) =>
	pts
		.map(
			([x, y], n) =>
				ell(x, y, 6, 6, i.c(pick([PAL.madder, PAL.saffron, PAL.paper, PAL.lilac], n))) +
				ell(x, y, 2.4, 2.4, i.c(PAL.honey))
		)
		.join('');
