import { PAL } from '../color.ts';
import { line, path, rect } from '../geom.ts';
import type { Drawing, Tint } from './held.ts';
import { held, tilt } from './held.ts';

/** A sheet on which a child has drawn something, from -28 to 32 across and from -38 to 12 down. */
const sheet = (c: Tint, drawn: string) =>
	held(
		tilt(
			-4,
			rect(-28, -38, 60, 50, c(PAL.paper), 2, { stroke: c(PAL.stone), 'stroke-width': 1.6 }) + drawn
		),
		26,
		0
	);

/** Drawings on which a story turns: Adil's camel with three humps, Dilnur's moon with a helmet. */
export const CHILD_DRAWINGS = {
	'camel-drawing': (c) =>
		sheet(
			c,
			line('M-10-8V8M-4-8V8M12-8V8M18-8V8', c('#b98245'), 3.4) +
				path(
					'M-16-6Q-18-20-10-22Q-6-34-1-22Q4-34 9-22Q14-34 19-20L24-22 25-32Q30-38 34-32L31-28Q32-14 22-6Z',
					c('#d9a05c')
				)
		),
	'moon-drawing': (c) =>
		sheet(
			c,
			rect(-28, -38, 60, 50, c(PAL.indigo), 2) +
				path('M10-26A20 20 0 1 0 18 4A15 15 0 0 1 10-26Z', c(PAL.honey)) +
				path('M-16-18Q-14-36 4-36Q14-35 16-28Z', c(PAL.madder)) +
				line('M-18-17L18-28', c(PAL.madder), 3.4) +
				line('M24-26h0M26-4h0M-22-28h0', c(PAL.paper), 3)
		)
} satisfies Record<string, Drawing>;
