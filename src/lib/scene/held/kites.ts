import { PAL } from '../color.ts';
import { g, line, path } from '../geom.ts';
import type { Drawing } from './held.ts';
import { goat } from './goat.ts';
import { held } from './held.ts';

/** Kites on their string. */
export const HELD = {
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
	'goat-kite': (c) =>
		held(
			g(
				path('M0-92L64 0 0 78-64 0Z', c(PAL.paper), {
					stroke: c(PAL.madder),
					'stroke-width': 6,
					'stroke-linejoin': 'round'
				}) +
					goat(c) +
					path('M0 78q-16 16 0 34t-4 34', 'none', { stroke: c(PAL.turquoise), 'stroke-width': 4 }),
				{ transform: 'rotate(8) scale(.9)' }
			),
			40,
			-44
		)
} satisfies Record<string, Drawing>;
