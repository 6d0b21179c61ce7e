import { PAL, glow, shade } from '../color.ts';
import { ell, g, line, path, rect } from '../geom.ts';
import type { Drawing, Tint } from './held.ts';
import { held, tilt } from './held.ts';

/** x, y, radius */
const BUBBLES: [number, number, number][] = [
	[0, -4, 12],
	[16, -12, 9],
	[-14, -12, 8],
	[6, -22, 7],
	[-4, -32, 4.5],
	[22, -28, 4]
];

const hangingScarf = (c: Tint, k: string, dark: string) =>
	path('M-20-8Q4-20 26-8L22 8Q4 0-14 8Z', c(k)) +
	path('M-14 4Q-6 34-16 62L2 64Q8 34 6 4Z', c(dark)) +
	line('M-16 62v8m6-8v9m6-8v8', c(k), 3);

/** Things to work, clean and care with. */
export const HELD = {
	phone: (c) =>
		held(
			g(
				rect(-11, -34, 23, 42, c('#3a3550'), 5) +
					rect(-8, -30, 17, 33, c('#bfe4f4'), 2.5) +
					rect(-5, -26, 11, 7, c('#fff'), 2, { opacity: 0.9 }) +
					rect(-5, -16, 11, 4, c(PAL.turquoise), 2) +
					rect(-5, -9, 8, 4, c('#fff'), 2, { opacity: 0.8 }),
				{ transform: 'rotate(10)' }
			),
			17,
			-4
		),
	bag: (c) =>
		held(
			path('M-24 6Q0 0 24 6L28 54Q0 62-28 54Z', c(PAL.teal)) +
				line('M-13 8C-12-12 12-12 13 8', c(shade(PAL.teal, 0.3)), 4) +
				path('M-10 24h20v16h-20z', c(PAL.honey)),
			2,
			22
		),
	box: (c) =>
		held(
			path('M-40-34H40V26H-40Z', c('#d0a06c')) +
				path('M-40-34H40V-20H-40Z', c('#dfb582')) +
				path('M-8-34H8V-12L0-16-8-12Z', c(PAL.paper), { opacity: 0.8 }),
			26,
			-14
		),
	mic: (c) =>
		held(
			g(rect(-4, -6, 8, 28, c(PAL.ink), 3) + ell(0, -12, 10, 11, c(PAL.slate)), {
				transform: 'rotate(-14)'
			}),
			14,
			-10
		),
	hammer: (c) =>
		held(
			g(rect(-4, -52, 7, 62, c(PAL.wood), 3) + path('M-18-62H16Q24-58 24-50H-18Z', c(PAL.slate)), {
				transform: 'rotate(12)'
			}),
			14,
			0
		),
	brush: (c) =>
		held(
			g(rect(-2.5, -30, 5, 44, c(PAL.wood), 2) + path('M-6-46Q0-50 6-46L4-30H-4Z', c(PAL.madder)), {
				transform: 'rotate(20)'
			}),
			14,
			0
		),
	broom: (c) =>
		held(
			tilt(
				14,
				rect(-3.5, -70, 7, 210, c(PAL.wood), 3) +
					path('M-9 132H9L26 196Q0 206-26 196Z', c('#d9b25f')) +
					line('M-8 146L-14 194M0 146V198M8 146L14 194', c('#b58d3f'), 2.4) +
					rect(-11, 128, 22, 10, c(PAL.madder), 3)
			),
			14,
			-2
		),
	'needle-and-cloth': (c) =>
		held(
			path('M-30-2Q-4-14 34-4L30 30Q14 22 0 32Q-18 22-30 30Z', c(PAL.turquoise)) +
				path('M0-9Q20-9 34-4L30 30Q18 24 8 28Q14 6 0-9Z', c(shade(PAL.turquoise, 0.18))) +
				line('M-18 8h6m6-2h6m6 0h6', c(PAL.paper), 2.4) +
				line('M-12-24L4-6', c(PAL.steel), 2.6) +
				line('M-12-24q-14 6-6 24', c(PAL.madder), 1.6),
			22,
			4,
			true
		),
	scarf: (c) => held(hangingScarf(c, '#f08a3c', '#e07a30'), 20, 4),
	'two-scarves': (c) =>
		held(
			g(hangingScarf(c, '#5f9a63', '#4b7f5c'), { transform: 'translate(20 0)' }) +
				hangingScarf(c, '#cf4a4f', '#b53d45'),
			20,
			4
		),
	waistcoat: (c) =>
		held(
			path('M-26-14Q0-26 26-14L34 58Q18 66 2 60Q-16 66-32 58Z', c('#8a5a3c')) +
				path('M-10-19Q0-4 12-19L4 58H-4Z', c('#6d452d')) +
				path('M-26-14Q-14-6-18 18L-30 26Z', c('#74492f')) +
				path('M26-14Q14-6 18 18L30 26Z', c('#74492f')) +
				line('M-2 4V56', c('#5d3a26'), 2.4) +
				ell(6, 16, 2.6, 2.6, c(PAL.honey)) +
				ell(6, 32, 2.6, 2.6, c(PAL.honey)) +
				ell(6, 48, 2.6, 2.6, c(PAL.honey)) +
				line('M-28 56Q-14 62 2 57T32 56', c('#b98658'), 2.4),
			14,
			6,
			true
		),
	soap: (c) =>
		held(
			rect(-18, -16, 38, 22, c('#f6c9c0'), 10) +
				rect(-12, -12, 26, 8, c('#fde4dc'), 5) +
				ell(-16, -24, 6, 6, '#ffffff', { opacity: 0.8 }) +
				ell(12, -26, 8, 8, '#ffffff', { opacity: 0.7 }) +
				ell(0, -32, 4, 4, '#ffffff', { opacity: 0.8 }),
			20,
			-2
		),
	'soap-bubbles': () =>
		held(
			BUBBLES.map(
				([x, y, r]) =>
					ell(x, y, r, r, '#ffffff', { opacity: 0.82 }) +
					ell(x - r * 0.3, y - r * 0.3, r * 0.3, r * 0.3, '#bfe4ec')
			).join(''),
			16,
			0,
			true
		),
	towel: (c) =>
		held(
			path('M-24-10H26L28 50Q2 56-26 50Z', c(PAL.mint)) +
				line('M-25 34Q2 40 27 34M-25 42Q2 48 27 42', c(PAL.turquoise), 3) +
				path('M-24-10H26V-2H-24Z', c(glow(PAL.mint, 0.4))),
			18,
			8
		),
	medicine: (c) =>
		held(
			rect(-18, -26, 38, 34, c(PAL.paper), 3) +
				rect(-18, -26, 38, 10, c(PAL.leaf), 3) +
				path('M-2-14h6v5h5v6h-5v5h-6v-5h-5v-6h5z', c(PAL.leaf)),
			20,
			-2
		),
	keys: (c) =>
		held(
			ell(0, 8, 10, 10, 'none', { stroke: c(PAL.steel), 'stroke-width': 3.4 }) +
				line('M-4 16L-12 40m2-6l6 2m-8 4l6 2M5 16L12 42m-1-7l7-1m-6 8l7-1', c(PAL.saffron), 4),
			14,
			6
		),
	bell: (c) =>
		held(
			path('M-18 4C-14-6-16-26 0-26C16-26 14-6 18 4Z', c(PAL.saffron)) +
				rect(-20, 1, 40, 6, c(shade(PAL.saffron, 0.2)), 3) +
				ell(0, 10, 5, 4, c(PAL.clay)) +
				ell(0, -30, 4, 4, 'none', { stroke: c(PAL.clay), 'stroke-width': 3 }),
			14,
			14
		)
} satisfies Record<string, Drawing>;
