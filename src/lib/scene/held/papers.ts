import { PAL } from '../color.ts';
import { ell, g, line, path, rect } from '../geom.ts';
import type { Drawing } from './held.ts';
import { held, tilt } from './held.ts';

/** Things to read, write and show. */
export const HELD = {
	flyer: (c) =>
		held(
			g(
				path('M-20-40L22-44L26 12L-16 15Z', c(PAL.paper)) +
					path('M-16-36L18-39L19-22L-14-19Z', c(PAL.saffron)) +
					line('M-12-10l30-2M-11-2l24-2M-10 6l28-2', c(PAL.stone), 3) +
					ell(2, -29, 5, 5, c(PAL.paper)),
				{ transform: 'rotate(6)' }
			),
			24,
			-6
		),
	card: (c) =>
		held(
			g(
				rect(-18, -22, 36, 24, c(PAL.paper), 3) +
					rect(-14, -17, 10, 13, c(PAL.azure), 2) +
					line('M1-14h12M1-8h9', c(PAL.stone), 2.6),
				{ transform: 'rotate(-6)' }
			),
			18,
			-2
		),
	book: (c) =>
		held(
			path('M-34-20Q-16-28 0-20Q16-28 36-20L34 16Q16 8 0 16Q-16 8-32 16Z', c(PAL.lapis)) +
				path('M-30-20Q-14-27 0-19Q14-27 32-20L30 11Q14 4 0 11Q-14 4-29 11Z', c(PAL.paper)) +
				line('M0-19V11M-22-12q9-3 16 1M-22-4q9-3 16 1M7-11q9-4 17-1M7-3q9-4 17-1', c(PAL.stone), 2),
			26,
			-12
		),
	paper: (c) =>
		held(
			g(
				path('M-17-30H19V14H-17Z', c(PAL.paper)) +
					line('M-11-22h22M-11-14h24M-11-6h18M-11 2h22', c(PAL.stone), 2.6),
				{ transform: 'rotate(5)' }
			),
			22,
			-4
		),
	pen: (c) =>
		held(
			g(
				rect(-2.4, -26, 5, 32, c(PAL.saffron), 2) +
					path('M-2.4 6h5l-2.5 6z', c(PAL.ink)) +
					rect(-2.4, -28, 5, 5, c(PAL.rose), 1.5),
				{ transform: 'rotate(28)' }
			),
			15,
			2
		),
	pencil: (c) =>
		held(
			tilt(
				28,
				rect(-3, -28, 6, 34, c(PAL.saffron), 1) +
					path('M-3 6h6l-3 8z', c('#f6dcb4')) +
					rect(-3, -33, 6, 6, c(PAL.rose), 2)
			),
			15,
			2
		),
	'day-book': (c) =>
		held(
			tilt(
				4,
				rect(-20, -34, 42, 50, c('#3f7a6a'), 4) +
					rect(-20, -34, 7, 50, c('#2f5d52'), 3) +
					rect(-7, -26, 24, 16, c(PAL.paper), 2) +
					line('M-3-18v-5m4 5v-5m4 5v-5m-10 4l12-4', c(PAL.ink), 1.8) +
					line('M-6 0h20', c(PAL.honey), 3)
			),
			22,
			-6
		),
	calendar: (c) =>
		held(
			rect(-26, -36, 54, 50, c(PAL.paper), 4) +
				rect(-26, -36, 54, 13, c(PAL.madder), 4) +
				line(
					Array.from(
						{ length: 12 },
						(_, n) => `M${-18 + (n % 4) * 13} ${-14 + Math.floor(n / 4) * 10}h0`
					).join(''),
					c(PAL.slate),
					5
				) +
				ell(8, -4, 6, 6, 'none', { stroke: c(PAL.turquoise), 'stroke-width': 2.6 }),
			26,
			-6
		),
	letter: (c) =>
		held(
			tilt(
				-6,
				rect(-26, -24, 54, 36, c('#fbecd2'), 3) +
					line('M-26-22L1-2 28-22', c(PAL.clay), 2.6) +
					path('M1 2C-8-6-4-11 1-7C6-11 10-6 1 2Z', c(PAL.madder))
			),
			26,
			0
		),
	map: (c) =>
		held(
			path('M-32-26L-12-32 10-26 34-32V10L10 16-12 10-32 16Z', c('#f3e4bf')) +
				path('M-12-32L10-26V16L-12 10Z', c('#e6d2a2')) +
				line('M-26 2q10-14 20-4t14-8t18-2', c(PAL.madder), 2.8, { 'stroke-dasharray': '5 4' }) +
				ell(-24, 2, 3.4, 3.4, c(PAL.teal)) +
				ell(26, -12, 3.8, 3.8, c(PAL.madder)),
			28,
			0
		),
	ticket: (c) =>
		held(
			tilt(
				-10,
				path('M-26-18H28V-10A5 5 0 0 0 28 0V8H-26V0A5 5 0 0 0-26-10Z', c(PAL.honey)) +
					line('M10-16V6', c(PAL.paper), 2.4, { 'stroke-dasharray': '3 4' }) +
					path('M-20-10h18v9h-18z', c(PAL.teal)) +
					line('M-18 3h22', c(PAL.clay), 2.4)
			),
			24,
			0
		),
	money: (c) =>
		held(
			tilt(
				-8,
				rect(-28, -14, 54, 26, c('#b9cfa0'), 3) +
					rect(-24, -20, 54, 26, c('#cfe0b8'), 3) +
					ell(3, -7, 8, 8, c('#a9c48c')) +
					line('M-18-7h5m27 0h5', c('#8fae70'), 2.6)
			),
			26,
			2
		)
} satisfies Record<string, Drawing>;
