/** What every road shares: which way it runs, the way itself, hills, water, grass. */
import { keysOf } from '#lib/domain/table.ts';
import type { Ink } from '../color.ts';
import type { P } from '../geom.ts';
import { rng } from '#lib/domain/random.ts';
import { closed, f, line, path, smooth } from '../geom.ts';
import { placeAt } from '../props/draw-prop.ts';
import { LANDMARKS } from './landmarks.ts';
import type { RoadMap } from './stops.ts';

export type Direction = 'ltr' | 'rtl';
type Size = { w: number; h: number };

/** Turns a place on the map into a place in the picture; only places turn round, never things. */
export const across =
	(w: number, dir: Direction) =>
	([x, y]: P): P =>
		dir === 'rtl' ? [w - x, y] : [x, y];

/** the road: a shadow, two kerbs, the way and its dashes */
export function roadWay(map: RoadMap, dir: Direction, width: number): string {
	const turn = across(map.w, dir),
		pts: P[] = [map.from];
	for (const id of keysOf(map.stations)) {
		pts.push(map.stations[id].stop);
		const bend = map.bends?.[id];
		if (bend) pts.push(bend);
	}
	const d = smooth([...pts, map.to].map(turn));
	return (
		line(d, '#c79c66', width + 10, {
			opacity: 0.55,
			transform: `translate(0 ${f(width * 0.11)})`
		}) +
		line(d, '#e2bd86', width + 8) +
		line(d, '#f4dcae', width) +
		line(d, '#fffaf0', width * 0.08, {
			'stroke-dasharray': `${f(width * 0.34)} ${f(width * 0.42)}`,
			opacity: 0.95
		})
	);
}

/** all thirteen landmarks, far ones first */
export const landmarks = (ink: Ink, map: RoadMap, dir: Direction) => {
	const turn = across(map.w, dir);
	return keysOf(map.stations)
		.map((id) => ({ id, ...map.stations[id] }))
		.sort((a, b) => a.landmark[1] - b.landmark[1])
		.map(({ id, landmark, size }) => LANDMARKS[id](ink, ...turn(landmark), size, { h: map.kite }))
		.join('');
};

/** rolling ground from `crest` down to the lower edge; crest runs along the road */
export const hill = (map: Size, dir: Direction, crest: P[], fill: string) =>
	path(
		`${smooth(crest.map(across(map.w, dir)))}L${dir === 'rtl' ? 0 : map.w} ${map.h}L${dir === 'rtl' ? map.w : 0} ${map.h}Z`,
		fill
	);

/** a wave of hills over the whole width */
export const wave = (w: number, y: number, rise: number, step: number): P[] =>
	Array.from({ length: Math.ceil(w / step) + 3 }, (_, n): P => [
		(n - 1) * step,
		y + (n % 2 ? -rise : rise)
	]);

/** water between two banks */
export const river = (map: Size, dir: Direction, bank: P[], fill: string) =>
	path(closed(bank.map(across(map.w, dir))), fill);

/** tufts of grass anywhere between two heights */
export const grass = (w: number, y0: number, y1: number, n: number, seed: number, col: string) => {
	const R = rng(seed);
	let d = '';
	for (let k = 0; k < n; k++)
		d += `M${f(R() * w)} ${f(y0 + R() * (y1 - y0))}l-5-9m5 9v-12m0 12l5-9`;
	return line(d, col, 2.4, { opacity: 0.7 });
};

/** dots of flowers: a coloured round and a pale heart, all of one colour in one shape */
export const flowers = (w: number, y0: number, y1: number, n: number) => {
	const R = rng(41),
		dots = ['#c4434d', '#f2b33d', '#fffaf0'].map((k) => ({ k, d: '' }));
	let hearts = '';
	for (let i = 0; i < n; i++) {
		const one = `M${f(R() * w)} ${f(y0 + R() * (y1 - y0))}h0`;
		for (const dot of dots.slice(i % 3, (i % 3) + 1)) dot.d += one;
		hearts += one;
	}
	return dots.map(({ k, d }) => line(d, k, 10)).join('') + line(hearts, '#fff1c0', 4);
};

/** small firs on a far ridge, one shape for all of them */
export const farFirs = (w: number, y: number, step: number, seed: number, fill: string) => {
	const R = rng(seed);
	let d = '';
	for (let x = step * R(); x < w; x += step * (0.6 + R())) {
		const h = 34 + R() * 18;
		d += `M${f(x)} ${f(y + R() * 24 - h)}l${f(h * 0.36)} ${f(h)}h${f(-h * 0.72)}z`;
	}
	return path(d, fill);
};

/** a clump of broad leaves at the lower edge of the picture */
export const clump = (x: number, y: number, s: number) =>
	placeAt(
		x,
		y,
		s,
		(
			[
				[-50, '#5d8a4a'],
				[-22, '#6d9c52'],
				[6, '#5d8a4a'],
				[30, '#7bab5c'],
				[54, '#6d9c52']
			] as const
		)
			.map(([turn, k]) =>
				path('M0 0C-22-46-18-104 0-130C18-104 22-46 0 0Z', k, { transform: `rotate(${turn})` })
			)
			.join('')
	);
