/** The Older road: dusk, quiet; the road itself is only a line of lights. */
import type { P } from '../geom.ts';
import { rng } from '#lib/domain/random.ts';
import { f, line, path, rect, smooth } from '../geom.ts';
import type { Direction } from './country.ts';
import { across, hill } from './country.ts';

const SIZE = { w: 1280, h: 800 };

const stars = () => {
	const R = rng(9);
	let small = '',
		large = '';
	for (let k = 0; k < 56; k++) {
		const one = `M${f(R() * SIZE.w)} ${f(R() * 112)}h0`;
		if (k % 4) small += one;
		else large += one;
	}
	return (
		line(small, '#fff4e2', 2.2, { opacity: 0.6 }) + line(large, '#fff4e2', 3.6, { opacity: 0.6 })
	);
};

// Lit and shaded side of each peak, low in the picture so that text above it stays on plain sky.
const PEAKS = [
	[66, 392, 190],
	[300, 378, 170],
	[461, 344, 200],
	[628, 402, 180],
	[742, 410, 120],
	[908, 390, 170],
	[1090, 343, 250],
	[1298, 404, 200]
] as const;

const mountains = (dir: Direction) => {
	const turn = across(SIZE.w, dir);
	let lit = '',
		dark = '';
	for (const [px, py, w] of PEAKS) {
		const [x, y] = turn([px, py]);
		lit += `M${f(x)} ${y}L${f(x + w * 0.56)} 492H${f(x - w * 0.56)}Z`;
		dark += `M${f(x)} ${y}L${f(x + w * 0.56)} 492H${f(x + 6)}L${f(x - 10)} ${f(y + 66)}L${f(x + 10)} ${f(y + 38)}Z`;
	}
	return path(lit, '#4f568f') + path(dark, '#3f457c', { opacity: 0.8 });
};

const HILL: P[] = [
	[-20, 476],
	[240, 456],
	[560, 470],
	[880, 492],
	[1300, 452]
];
const NEAR: P[] = [
	[-20, 560],
	[280, 530],
	[600, 548],
	[960, 582],
	[1300, 540]
];
const LIGHTS: P[] = [
	[-20, 546],
	[300, 536],
	[540, 542],
	[760, 490],
	[1040, 480],
	[1300, 454]
];

const sky = () =>
	`<linearGradient id="ro-sky" x2="0" y2="1"><stop offset="0" stop-color="#23284d"/><stop offset=".5" stop-color="#333a6c"/><stop offset=".82" stop-color="#6a5f93"/><stop offset="1" stop-color="#b07f95"/></linearGradient>`;

/** The picture behind the Older road: the inside of an svg of 1280 × 800, sliced from below. */
export function olderRoad(dir: Direction): string {
	return (
		`<defs>${sky()}</defs>` +
		rect(0, 0, SIZE.w, SIZE.h, '#2a2f57') +
		rect(0, 0, SIZE.w, 520, 'url(#ro-sky)') +
		stars() +
		mountains(dir) +
		hill(SIZE, dir, HILL, '#343a6b') +
		hill(SIZE, dir, NEAR, '#2a2f57') +
		line(smooth(LIGHTS.map(across(SIZE.w, dir))), '#f6c56a', 4.6, {
			'stroke-dasharray': '3 13',
			opacity: 0.7
		})
	);
}
