/** Clouds and mountains. */
import type { Ink } from '../color.ts';
import { shade } from '../color.ts';
import type { P } from '../geom.ts';
import { rng } from '#lib/domain/random.ts';
import { f, lerp, path } from '../geom.ts';
import { placeAt } from './draw-prop.ts';

export const cloud = (x: number, y: number, s: number, col: string, op = 0.8) =>
	placeAt(
		x,
		y,
		s,
		path('M-90 0C-104-22-76-38-58-32C-54-62-8-66 4-42C24-56 54-46 52-24C78-30 94-10 84 0Z', col, {
			opacity: op
		})
	);

type Peak = { left: P; top: P; right: P };

/** Ridge points, left to right: foot, top, foot, top … and the last foot outside the picture. */
function ridge(y: number, h: number, seed: number, x0: number, x1: number): P[] {
	const R = rng(seed),
		pts: P[] = [];
	let x = x0;
	while (x < x1) {
		const pk = h * (0.55 + R() * 0.45),
			w = 120 + R() * 130;
		pts.push([x, y - h * 0.25 * R()], [x + w / 2, y - pk]);
		x += w;
	}
	pts.push([x1 + 40, y]);
	return pts;
}

const peaksOf = (pts: P[]): Peak[] =>
	pts.flatMap((top, i) => {
		const left = pts[i - 1],
			right = pts[i + 1];
		return i % 2 && left && right ? [{ left, top, right }] : [];
	});

/** The face that looks away from the light. */
const shadedFace = ({ top: p, right: b }: Peak, y: number) =>
	`M${f(p[0])} ${f(p[1])}L${f(b[0])} ${f(b[1])}L${f(lerp(p[0], b[0], 0.5))} ${f(y + 60)}L${f(p[0] + 4)} ${f(y + 60)}L${f(p[0] - 10)} ${f(lerp(p[1], y, 0.62))}L${f(p[0] + 9)} ${f(lerp(p[1], y, 0.36))}Z`;

/** Snow on one peak: the lit cap and its shaded side. */
function snowCap({ left: a, top: p, right: b }: Peak): [string, string] {
	const k = 0.34,
		l: P = [lerp(p[0], a[0], k), lerp(p[1], a[1], k)],
		r: P = [lerp(p[0], b[0], k), lerp(p[1], b[1], k)];
	const m1: P = [lerp(l[0], p[0], 0.5), l[1] + 4],
		m2: P = [p[0] + 3, l[1] - 12],
		m3: P = [lerp(p[0], r[0], 0.55), r[1] + 3];
	return [
		`M${f(p[0])} ${f(p[1])}L${f(l[0])} ${f(l[1])}L${f(m1[0])} ${f(m1[1] - 12)}L${f(m1[0] + 8)} ${f(m1[1] + 6)}L${f(m2[0])} ${f(m2[1])}L${f(m3[0])} ${f(m3[1] + 4)}L${f(r[0])} ${f(r[1])}Z`,
		`M${f(p[0])} ${f(p[1])}L${f(m2[0] + 5)} ${f(m2[1] - 10)}L${f(m2[0])} ${f(m2[1])}L${f(m3[0])} ${f(m3[1] + 4)}L${f(r[0])} ${f(r[1])}Z`
	];
}

interface Range {
	/** Where their feet stand. */
	y: number;
	height: number;
	/** Decides their outline. */
	seed: number;
	colour: string;
	/** Aerial depth, 0 near to 1 far. */
	far: number;
	/** High peaks have caps. */
	snow?: boolean;
	/** Where they begin and end, from left to right. */
	from?: number;
	to?: number;
}

/** Mountains with shaded faces. */
export function range(
	ink: Ink,
	{ y, height, seed, colour, far, snow = true, from = -20, to = 1300 }: Range
): string {
	const pts = ridge(y, height, seed, from, to),
		peaks = peaksOf(pts),
		caps = snow ? peaks.filter(({ top }) => y - top[1] > height * 0.5).map(snowCap) : [];
	const crest = pts.map((p) => f(p[0]) + ' ' + f(p[1])).join('L');
	return (
		path(`M${from} ${f(y + 60)}L${crest}L${to} ${f(y + 60)}Z`, ink.d(colour, far)) +
		path(peaks.map((p) => shadedFace(p, y)).join(''), ink.d(shade(colour, 0.22), far), {
			opacity: 0.75
		}) +
		(caps.length
			? path(caps.map(([lit]) => lit).join(''), ink.d('#fffaf2', far * 0.7)) +
				path(caps.map(([, dark]) => dark).join(''), ink.d('#cfd3ea', far * 0.7))
			: '')
	);
}
