import { PAL, shade } from '../color.ts';
import { ell, g, line, path, rect } from '../geom.ts';
import type { Drawing, Tint } from './held.ts';
import { held, tilt } from './held.ts';

const bowlOfSoup = (c: Tint) =>
	path('M-27-14H29Q26 12 1 12Q-24 12-27-14Z', c(PAL.paper)) +
	path('M-26-8Q1-2 28-8Q27-3 24 1Q1 7-22 1Q-25-3-26-8Z', c(PAL.lapis)) +
	ell(1, -14, 28, 7, c('#f3e7d3')) +
	ell(1, -13.5, 24, 5.4, c('#d99a56')) +
	line('M-14-14q6-4 12 0t12 0t8-1', c('#f7e6b0'), 3);

const water = (c: Tint) =>
	rect(-10, -34, 20, 46, c('#9fd3e6'), 6) +
	rect(-6, -44, 12, 10, c(PAL.lapis), 3) +
	rect(-10, -20, 20, 16, c(PAL.paper), 1) +
	ell(0, -12, 5, 5, c(PAL.azure));

/** Things to eat and drink, and what they are cooked in. */
export const HELD = {
	cup: (c) =>
		held(
			path('M-13-18H13Q13 4 0 4Q-13 4-13-18Z', c(PAL.paper)) +
				path('M-13-12H13Q13-6 11-3H-11Q-13-6-13-12Z', c(PAL.turquoise)) +
				ell(0, -18, 13, 3.6, c('#b8693a')),
			16,
			-4
		),
	naan: (c) =>
		held(
			ell(0, 0, 30, 27, c('#c98a4b')) +
				ell(-1, -2, 27, 24, c('#e8b269')) +
				ell(-1, -2, 15, 13, c('#dda055')) +
				line('M-8-6h0m8-3h0m6 6h0m-4 7h0m-9-1h0', c('#a9683a'), 3),
			24,
			-6
		),
	dough: (c) =>
		held(
			path('M-26 4C-30-16-10-22 2-20C18-24 32-12 28 4Q0 14-26 4Z', c('#f3e2c0')) +
				line('M-12-8q8-5 16-1', c('#dcc69c'), 2.4),
			22,
			0
		),
	// Meant to be a half moon; the left end hangs and the seam wanders.
	dumpling: (c) =>
		held(
			path(
				'M-34 8C-40-10-16-34 8-32C30-30 40-12 32 0C22 8 6 2-6 8C-16 14-30 18-34 8Z',
				c('#d9b98a')
			) +
				path(
					'M-30 6C-34-10-13-29 8-28C26-26 35-12 28-3C18 4 4-2-8 4C-16 9-27 13-30 6Z',
					c('#fbf0d8')
				) +
				line('M-26-6l-7-7m15-4l-5-10m16 6l-2-11m14 11l3-11m9 15l8-7', c('#c9a676'), 3),
			22,
			0
		),
	bowl: (c) => held(bowlOfSoup(c), 24, 0),
	bowls: (c) =>
		held(
			[0, 1, 2, 3]
				.map((n) => g(bowlOfSoup(c), { transform: `translate(${n % 2 ? 7 : -5} ${-24 * n})` }))
				.join(''),
			24,
			4
		),
	spoon: (c) =>
		held(tilt(38, rect(-2, -4, 4, 32, c(PAL.steel), 2) + ell(0, -10, 6, 8, c(PAL.steel))), 13, -2),
	ladle: (c) =>
		held(
			tilt(
				-16,
				rect(-2.5, -6, 5, 56, c(PAL.steel), 2) +
					path('M-13 48H13Q12 64 0 64Q-12 64-13 48Z', c(PAL.slate))
			),
			15,
			-4
		),
	pan: (c) =>
		held(
			path('M-4-10H64Q62 12 30 12Q0 12-4-10Z', c('#4d4a58')) +
				ell(30, -10, 34, 8, c('#65626f')) +
				ell(30, -9, 28, 5.4, c('#d9a05a')) +
				line('M16-10q4-4 8 0m6 1q4-4 8 0', c(PAL.leaf), 3),
			8,
			0
		),
	teapot: (c) =>
		held(
			g(
				path('M18-22C36-34 40-50 50-48L48-40C44-30 36-14 24-10Z', c(shade(PAL.turquoise, 0.12))) +
					path('M-28-16C-28-40 28-40 28-16C28 4 16 10 0 10S-28 4-28-16Z', c(PAL.turquoise)) +
					line('M-24-16q6-7 12 0t12 0t12 0t12 0', c(PAL.paper), 2.4) +
					ell(0, -38, 4.5, 4.5, c(PAL.honey)) +
					line('M-26-26C-50-30-50 2-24-2', c(shade(PAL.turquoise, 0.12)), 5.5),
				{ transform: 'rotate(22)' }
			),
			36,
			6
		),
	bottle: (c) => held(water(c), 15, -4),
	'empty-bottle': (c) => held(g(water(c), { transform: 'rotate(168)' }), 15, -4),
	apple: (c) =>
		held(
			path(
				'M0-18C-10-26-22-18-20-4C-19 8-8 14 0 10C8 14 19 8 20-4C22-18 10-26 0-18Z',
				c(PAL.madder)
			) +
				line('M0-18q1-8 5-10', c(PAL.woodDk), 3) +
				path('M3-24q8-6 13-1q-6 5-13 1z', c(PAL.leaf)) +
				ell(-9, -10, 3, 4, '#fff', { opacity: 0.5 }),
			20,
			-4
		),
	melon: (c) =>
		held(
			ell(0, 0, 58, 44, c('#a9c46a')) +
				line('M-56-4Q0-26 56-4M-48-24Q0-46 48-24M-52 14Q0 32 52 14', c(PAL.pine), 5) +
				line('M57-6q12-5 10-18', c(PAL.woodDk), 5),
			40,
			-16
		),
	'juice-bottle': (c) =>
		held(
			path('M-13-30Q-13-40-6-44H6Q13-40 13-30V12Q13 16 8 16H-8Q-13 16-13 12Z', c('#f2a53f')) +
				rect(-7, -54, 14, 11, c(PAL.leaf), 3) +
				rect(-13, -24, 26, 28, c(PAL.paper)) +
				path('M0-15C-6-20-12-15-10-7C-9-1-3 3 0 0C3 3 9-1 10-7C12-15 6-20 0-15Z', c(PAL.madder)) +
				path('M1-16q4-7 9-4q-3 6-9 4z', c(PAL.leaf)),
			16,
			-4
		),
	'pill-glass': (c) =>
		held(
			rect(-20, -36, 40, 46, c('#e6f3f6'), 8, { opacity: 0.9 }) +
				rect(-22, -46, 44, 12, c(PAL.woodLt), 4) +
				line('M-12 2h0M10 3h0M-2-16h0', c(PAL.madder), 11) +
				line('M-1 4h0M12-9h0M-13-20h0', c(PAL.saffron), 11) +
				line('M-11-9h0M1-6h0M11-20h0', c(PAL.lapis), 11),
			22,
			-2
		),
	egg: (c) => held(ell(0, -6, 12, 15, c('#fff3e0')) + ell(-4, -10, 3, 5, '#fff'), 16, -4, true),
	thermos: (c) =>
		held(
			rect(-11, -40, 23, 54, c('#b5533f'), 7) +
				rect(-11, -26, 23, 8, c(PAL.honey)) +
				rect(-9, -52, 19, 14, c(PAL.steel), 4) +
				line('M12-30q10 8 0 26', c(PAL.steel), 4),
			15,
			-4
		)
} satisfies Record<string, Drawing>;
