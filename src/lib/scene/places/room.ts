/** Walls and floors of rooms. */
import type { Ink } from '../color.ts';
import { PAL, glow, shade } from '../color.ts';
import { rng } from '#lib/domain/random.ts';
import { HEIGHT, WIDTH, f, line, rect } from '../geom.ts';
import { hgrad, stipple, vgrad } from '../patterns.ts';
import { daubs, grainOver } from './texture.ts';

// gaps between the boards, running towards the middle
const gaps = (y: number) => {
	const R = rng(3);
	let d = '';
	const rows = 5;
	for (let k = 1; k <= rows; k++) {
		const yy = y + (HEIGHT - y) * Math.pow(k / rows, 1.5);
		d += `M0 ${f(yy)}H${WIDTH}`;
		const y0 = y + (HEIGHT - y) * Math.pow((k - 1) / rows, 1.5);
		for (let n = 0; n < 4; n++) {
			const x = R() * WIDTH;
			d += `M${f(x)} ${f(y0)}L${f(640 + (x - 640) * 1.02)} ${f(yy)}`;
		}
	}
	return d;
};

export const boards = (i: Ink, y: number, col: string, key: string) => {
	const c = i.c;
	const s = rect(
		0,
		y,
		WIDTH,
		HEIGHT - y,
		vgrad(i, 'fl' + key, [
			[0, c(shade(col, 0.1))],
			[0.35, c(col)],
			[1, c(glow(col, 0.08))]
		])
	);
	return (
		s +
		daubs(i, -40, y + 20, WIDTH, HEIGHT - y - 30, c(glow(col, 0.5)), 5, 7, 0.14) +
		stipple(i, 0, y, WIDTH, 130, c(shade(col, 0.4)), 0.5, -1) +
		line(gaps(y), c(shade(col, 0.2)), 2, { opacity: 0.45 }) +
		grainOver(i, 0, y, WIDTH, HEIGHT - y, c(shade(col, 0.3)), 0.28, 'f' + key)
	);
};

export const wall = (i: Ink, y: number, col: string, key: string) => {
	const c = i.c;
	i.plaster = col;
	return (
		rect(
			0,
			0,
			WIDTH,
			y,
			hgrad(i, 'wl' + key, [
				[0, c(glow(col, 0.22))],
				[0.55, c(col)],
				[1, c(shade(col, 0.1))]
			])
		) +
		daubs(i, -60, 20, WIDTH, y - 40, c(glow(col, 0.6)), 4, 8, 0.16) +
		daubs(i, 0, 20, WIDTH, y - 40, c(shade(col, 0.2)), 8, 6, 0.05) +
		grainOver(i, 0, 0, WIDTH, y, c(shade(col, 0.25)), 0.32, 'w' + key) +
		stipple(i, 0, y - 200, WIDTH, 200, c(shade(col, 0.34)), 0.4) +
		stipple(i, 0, 0, WIDTH, 150, c(shade(col, 0.3)), 0.28, -1)
	);
};

export const skirting = (i: Ink, y: number, col: string) =>
	rect(0, y - 16, WIDTH, 16, i.c(col)) +
	rect(0, y - 17, WIDTH, 3, i.c(glow(col, 0.4))) +
	rect(0, y, WIDTH, 10, i.env.shadow, 0, { opacity: 0.12 });

/** tiled floor running towards the middle of the picture */
export const tiles = (i: Ink, y: number, col: string, key: string, n = 18) => {
	const c = i.c;
	return (
		rect(
			0,
			y,
			WIDTH,
			HEIGHT - y,
			vgrad(i, 'ti' + key, [
				[0, c(shade(col, 0.1))],
				[1, c(glow(col, 0.12))]
			])
		) +
		line(
			Array.from({ length: n }, (_, k) => {
				const x = ((k + 0.5) * WIDTH) / n;
				return `M${f(x)} ${y}L${f((x - 640) * 1.8 + 640)} ${HEIGHT}`;
			}).join('') +
				[0.1, 0.26, 0.5, 0.82].map((k) => `M0 ${f(y + (HEIGHT - y) * k)}H${WIDTH}`).join(''),
			c(shade(col, 0.16)),
			2,
			{ opacity: 0.7 }
		) +
		grainOver(i, 0, y, WIDTH, HEIGHT - y, c(shade(col, 0.34)), 0.24, 't' + key)
	);
};

/** painted lower half of a wall */
export const dado = (i: Ink, y0: number, y1: number, col: string, key: string) =>
	rect(0, y0, WIDTH, y1 - y0, i.c(col)) +
	grainOver(i, 0, y0, WIDTH, y1 - y0, i.c(shade(col, 0.3)), 0.28, 'da' + key) +
	rect(0, y0 - 7, WIDTH, 8, i.c(PAL.paper));

/** small square wall tiles between two heights */
export const wallTiles = (i: Ink, y0: number, y1: number, col: string, key: string, step = 46) => {
	const c = i.c;
	let d = '';
	for (let y = y0 + step; y < y1; y += step) d += `M0 ${y}H${WIDTH}`;
	for (let x = step; x < WIDTH; x += step) d += `M${x} ${y0}V${y1}`;
	return (
		rect(
			0,
			y0,
			WIDTH,
			y1 - y0,
			hgrad(i, 'wt' + key, [
				[0, c(glow(col, 0.2))],
				[0.6, c(col)],
				[1, c(shade(col, 0.08))]
			])
		) +
		line(d, c(shade(col, 0.13)), 2, { opacity: 0.75 }) +
		stipple(i, 0, y1 - 130, WIDTH, 130, c(shade(col, 0.3)), 0.35)
	);
};
