import { PAL } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { Drawing } from './held.ts';
import { held } from './held.ts';

/** Things to play with and to hold dear. */
export const HELD = {
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
	star: (c) =>
		held(
			path(
				'M0-26L7.600-8.500 26.600-6.800 12.200 5.800 16.600 24.500 0 14.500-16.600 24.500-12.200 5.800-26.600-6.800-7.600-8.500Z',
				c(PAL.saffron)
			) + path('M0-26L7.600-8.500 26.600-6.800 12.200 5.800 16.600 24.500 0 14.500Z', c(PAL.honey)),
			22,
			-10,
			true
		),
	'red-bone': (c) =>
		held(
			path(
				'M-19-10Q-12-18-3-10Q4-4 12-12Q22-16 21-4Q18 3 21 9Q21 18 9 12Q0 6-6 12Q-18 18-21 7Q-16 0-19-10Z',
				c(PAL.madder)
			) + line('M-8-1q8 5 15 0', c('#8f2f3a'), 3),
			20,
			-8,
			true
		),
	'face-naan': (c) =>
		held(
			ell(0, 0, 42, 40, c('#dca25e')) +
				ell(0, -1, 32, 30, c('#f0c98c')) +
				line('M-11-9h0', c(PAL.ink), 8) +
				path('M-5-1q5-7 10 0q1 8-5 9q-6-1-5-9z', c('#9a6a44')) +
				line('M-13 12q13 10 26 0', c(PAL.madder), 4),
			34,
			-8
		),
	'star-bag': (c) =>
		held(
			path('M-26-8C-46 16-44 48-28 48H28C44 48 46 16 26-8Z', c(PAL.lapis)) +
				path('M-32-26Q0-4 32-26L25-8Q0 0-25-8Z', c(PAL.lapis)) +
				line('M-26-8Q0 0 26-8', c(PAL.honey), 5) +
				path('M0 6l5 10 11 2-8 8 2 11-10-6-10 6 2-11-8-8 11-2z', c(PAL.saffron)),
			18,
			4
		),
	pillows: (c) =>
		held(
			[PAL.madder, PAL.saffron, PAL.turquoise, PAL.rose, PAL.lilac]
				.map((color, n) => {
					const pillow = ell(n % 2 ? 5 : -4, 22 - n * 25, 52, 15, c(color));
					return pillow + line(`M${n % 2 ? -38 : -47} ${22 - n * 25}h86`, c(PAL.paper), 2.4);
				})
				.join(''),
			26,
			-14
		),
	whistle: (c) =>
		held(
			path('M-20-8H8V4H-20Z', c(PAL.honey)) +
				ell(8, 2, 13, 11, c(PAL.saffron)) +
				ell(8, 2, 5, 4, c(PAL.wood)) +
				line('M20 4q10 8 4 20', c(PAL.madder), 3),
			18,
			-8,
			true
		),
	lamb: (c) =>
		held(
			line('M-14 16V30M-4 18V32M12 18V32', c('#e2cfb4'), 6) +
				path(
					'M-28 6C-36-10-18-20-10-14C-2-22 14-18 18-12C30-14 34 0 26 8C22 18 8 20 0 16C-10 22-24 18-28 6Z',
					c('#fff6e6')
				) +
				line('M-16-4q5-6 10 0M2-8q5-6 10 0M-8 8q5-6 10 0', c('#dccab0'), 2.4) +
				path('M20-18C30-28 46-22 46-10C45 0 34 4 26-2Z', c('#f3e2c8')) +
				path('M24-18q-12-2-14 7q9 4 17-1z', c('#e2c9a8')) +
				ell(37, -13, 2.4, 2.8, c(PAL.ink)),
			20,
			-6
		),
	'toy-car': (c) =>
		held(
			path(
				'M-40 8V-6Q-40-12-32-13L-20-28Q-18-32-12-32H12Q18-32 22-27L32-13Q42-12 42-4V8Z',
				c(PAL.madder)
			) +
				path('M-22-13L-14-25H-2V-13ZM4-13V-25H12L21-13Z', c(PAL.sky)) +
				ell(-21, 9, 10, 10, c(PAL.char)) +
				ell(23, 9, 10, 10, c(PAL.char)) +
				ell(-21, 9, 4, 4, c(PAL.honey)) +
				ell(23, 9, 4, 4, c(PAL.honey)),
			24,
			-10
		),
	trophy: (c) =>
		held(
			path('M-20-34H20Q20-6 4-2V10H14V18H-14V10H-4V-2Q-20-6-20-34Z', c(PAL.saffron)) +
				path('M6-34H20Q20-6 4-2Q8-16 6-34Z', c(PAL.honey)) +
				path('M-20-28Q-36-28-30-14Q-26-8-16-10M20-28Q36-28 30-14Q26-8 16-10', 'none', {
					stroke: c(PAL.saffron),
					'stroke-width': 5
				}),
			20,
			-14,
			true
		),
	heart: (c) => held(path('M0 10C-26-8-16-28 0-16C16-28 26-8 0 10Z', c(PAL.madder)), 20, -12),
	hat: (c) =>
		held(
			path('M-30 0Q-34-48 0-52Q34-48 30 0Z', c('#4f86b8')) +
				line('M-12-47Q-18-24-16 0M12-47Q18-24 16 0', c('#3f6f9c'), 3) +
				rect(-35, -6, 70, 20, c('#6aa0cf'), 9) +
				ell(0, -57, 10, 10, c(PAL.paper)),
			4,
			-14,
			true
		),
	blanket: (c) =>
		held(
			path('M-74-14Q-10-34 70-16Q84 30 76 74Q0 92-70 78Q-84 30-74-14Z', c('#b5525f')) +
				line('M-78 18Q0 2 78 16M-76 48Q0 34 80 46', c(PAL.honey), 5) +
				line('M-34-22Q-42 30-32 84M34-24Q42 30 34 84', c('#8e3f4e'), 5) +
				line('M-70 78v12m20-9v12m22-10v12m22-12v12m22-12v12m22-13v12m22-14v12', c('#b5525f'), 4),
			30,
			12
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
