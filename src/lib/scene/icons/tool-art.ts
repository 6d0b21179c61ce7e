import { PAL, shade, glow } from '../color.ts';
import { path, line, ell, rect } from '../geom.ts';

/** A tool's sign on a field of 96 × 96 around (0, 0); `k` is the colour of its ring. */
export type ToolArt = { colour: string; art: (k: string) => string };

/** The tools that lessons teach (curriculum): each has a sign, a jingle and a card. */
export const TOOL_NAMES = [
	'bell-breath',
	'breath',
	'no-go-tell',
	'three-doors',
	'star',
	'helping-hand',
	'five-finger-check',
	'journey-card',
	'day-book'
] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

const P = '#fff8ea';
const I = PAL.ink;

const heart = (x: number, y: number, s: number, k: string) =>
	path('M0 10C-20-4-12-20 0-11C12-20 20-4 0 10Z', k, {
		transform: `translate(${x} ${y}) scale(${s})`
	});
const star = (x: number, y: number, s: number, k: string) =>
	path('M0-14L4-4.500 14-4 6 2.500 9 12.500 0 6.500-9 12.500-6 2.500-14-4-4-4.500Z', k, {
		transform: `translate(${x} ${y}) scale(${s})`
	});
/** five fingers: the helping hand */
const fiveFingers = (k: string, tips: string[]) =>
	line('M-18-2L-26-20M-8-6L-12-32M3-7L4-34M13-4L19-28', k, 10) +
	line('M-18 14L-34 4', k, 10) +
	path('M-24-2Q-4-14 18-6Q26 8 18 24Q6 34-10 30Q-24 22-24-2Z', k) +
	(
		[
			[-26.5, -22],
			[-12.5, -34],
			[4, -36],
			[19.5, -30],
			[-36, 3]
		] as const
	)
		.map(([x, y], n) => ell(x, y, 5.5, 5.5, tips[n] ?? P))
		.join('');
/** What we can take along from a lesson. Order as taught. */
export const TOOL_ART: Record<ToolName, ToolArt> = {
	'bell-breath': {
		colour: '#e9b44a',
		art: (k) =>
			path('M-24 14C-16 4-22-28 0-28C22-28 16 4 24 14Z', P) +
			rect(-28, 11, 56, 8, P, 4) +
			ell(0, 25, 6.5, 6, P) +
			ell(0, -32, 5, 5, 'none', { stroke: P, 'stroke-width': 4 }) +
			path('M-34-18Q-42-2-34 14M34-18Q42-2 34 14', 'none', {
				stroke: glow(k, 0.6),
				'stroke-width': 5,
				'stroke-linecap': 'round'
			})
	},
	breath: {
		colour: '#7fb9cf',
		art: () =>
			path('M-36-8H8Q22-8 22-19Q22-30 11-30Q2-30 1-22', 'none', {
				stroke: P,
				'stroke-width': 7,
				'stroke-linecap': 'round'
			}) +
			path('M-36 6H24Q38 6 38 18Q38 29 27 29Q18 29 17 21', 'none', {
				stroke: P,
				'stroke-width': 7,
				'stroke-linecap': 'round'
			}) +
			line('M-36 20H0', P, 7)
	},
	'no-go-tell': {
		colour: '#cf4d55',
		art: () =>
			line('M-11 0V-22M-1-2V-30M9-2V-28M18 2V-20', P, 9) +
			line('M-16 10L-27 0', P, 10) +
			path('M-16-4Q4-12 22-2V12Q22 34 2 34Q-10 34-16 20Z', P)
	},
	'three-doors': {
		colour: '#5f8a6a',
		art: () =>
			[-27, 0, 27]
				.map(
					(x, n) =>
						rect(x - 11, -26, 22, 54, P, 3) +
						rect(x - 8, -23, 16, 51, [PAL.madder, PAL.saffron, PAL.lapis][n] ?? PAL.madder, 2) +
						ell(x + 4, 4, 2.2, 2.2, P)
				)
				.join('') +
			path('M16-23L30-18V33L16 28Z', shade(PAL.lapis, 0.3)) +
			line('M-42 30H42', P, 4)
	},
	star: { colour: '#f2b632', art: (k) => star(0, 1, 2.5, P) + heart(0, 3, 0.9, k) },
	'helping-hand': {
		colour: '#3f8f8a',
		art: () => fiveFingers(P, [PAL.madder, PAL.saffron, PAL.leaf, PAL.azure, PAL.violet])
	},
	'five-finger-check': {
		colour: '#8a5a8c',
		art: (k) =>
			fiveFingers(P, [P, P, P, P, P]) +
			path('M-14 10L-5 20L12 0', 'none', {
				stroke: k,
				'stroke-width': 7,
				'stroke-linecap': 'round',
				'stroke-linejoin': 'round'
			})
	},
	'journey-card': {
		colour: '#2b8c9e',
		art: () =>
			rect(-34, -24, 68, 48, P, 6) +
			rect(-28, -17, 20, 24, PAL.azure, 3) +
			ell(-18, -9, 5, 5, '#efbf98') +
			path('M-27 7q0-10 9-10t9 10z', PAL.madder) +
			line('M-1-14H26M-1-4H18', PAL.stone, 4.5) +
			line('M-26 16q10-8 20 0t20 0', PAL.teal, 3, { 'stroke-dasharray': '4 4' }) +
			path('M24 20C14 8 18-2 24-2C30-2 34 8 24 20Z', PAL.madder) +
			ell(24, 5, 3, 3, P)
	},
	'day-book': {
		colour: '#c98a3f',
		art: () =>
			rect(-26, -34, 54, 68, '#3f7a6a', 5) +
			rect(-26, -34, 11, 68, '#2f5d52', 4) +
			rect(-8, -24, 28, 40, P, 3) +
			line('M-3-16V-6M3-16V-6M9-16V-6M-5-7L11-15', I, 2.8) +
			line('M-2 2H14M-2 9H8', PAL.stone, 3.4) +
			line('M-30-20h8M-30 0h8M-30 20h8', PAL.honey, 4)
	}
};
