import { PAL } from '../color.ts';
import { ell, g, line, path } from '../geom.ts';
import type { Drawing } from './held.ts';
import { held } from './held.ts';

/** Things to play with and to hold dear. */
export const TREASURES = {
	ball: (c) =>
		held(
			ell(0, 0, 27, 27, c(PAL.paper)) +
				path(
					'M0-12l11 8-4 13h-14l-4-13zM-8-26l8 5 8-5q-8-3-16 0M-26-6l6 6-4 9q-4-8-2-15M26-6l-6 6 4 9q4-8 2-15M-14 22l6-4 3 8q-5-1-9-4M14 22l-6-4-3 8q5-1 9-4',
					c(PAL.indigo)
				),
			24,
			-10
		),
	heart: (c) => held(path('M0 10C-26-8-16-28 0-16C16-28 26-8 0 10Z', c(PAL.madder)), 20, -12),
	kite: (c) =>
		held(
			line('M0 0Q30-60 26-120', c(PAL.stone), 1.8) +
				g(
					path('M0-44L30 0 0 52-30 0Z', c(PAL.madder)) +
						path('M0-44L30 0 0 52Z', c(PAL.saffron)) +
						line('M0-44V52M-30 0H30', c(PAL.woodDk), 2) +
						path('M0 52q-12 14 0 28t0 28', 'none', { stroke: c(PAL.turquoise), 'stroke-width': 3 }),
					{ transform: 'translate(26 -168) rotate(14)' }
				),
			12,
			-4
		),
	'toy-horse': (c) =>
		held(
			path(
				'M-24 14V-4C-24-14-12-16 0-15C6-24 12-30 16-34L19-40 23-33C30-31 37-25 39-20L34-14Q28-17 26-16C26-4 26 4 24 14H16V0H-14V14Z',
				c(PAL.woodLt)
			) +
				line('M14-33Q2-26 3-16', c(PAL.woodDk), 4) +
				line('M-24-4q-8 4-7 14', c(PAL.woodDk), 4) +
				ell(25, -25, 2, 2, c(PAL.ink)) +
				line('M-20 16h8m28 0h8', c(PAL.woodDk), 5),
			24,
			-4
		),
	baby: (c) =>
		held(
			path(
				'M-40 22C-52 2-34-26-4-30C26-34 52-22 50 2C48 24 24 34 2 34C-18 34-34 32-40 22Z',
				c('#f3d9b8')
			) +
				path('M-40 22C-30 4 10 14 50-4C50 20 26 34 2 34C-18 34-34 32-40 22Z', c('#e7c297')) +
				line('M-30 20C-10 10 20 18 44 4M-10 26q20 6 40-6', c('#cfa273'), 2) +
				ell(-14, -20, 22, 20, c('#efbf98')) +
				path('M-36-22C-34-46 4-46 8-22C-4-32-24-34-36-22Z', c('#fff1dc')) +
				line('M-24-16q4 3 8 0M-8-17q4 3 8 0M-15-7q3 2 6 0', c(PAL.ink), 2.2) +
				ell(-26, -12, 4, 3, c(PAL.rose), { opacity: 0.5 }) +
				ell(2, -13, 4, 3, c(PAL.rose), { opacity: 0.5 }),
			22,
			-8
		)
} satisfies Record<string, Drawing>;
