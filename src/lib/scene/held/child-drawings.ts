import { PAL } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
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

const house: Drawing = (c) =>
	held(
		tilt(
			-4,
			rect(-26, -32, 56, 44, c(PAL.paper), 2, { stroke: c(PAL.stone), 'stroke-width': 1.6 }) +
				ell(-8, -16, 8, 8, c(PAL.saffron)) +
				path('M-22 8Q-8-14 4 2Q14-12 26 8Z', c(PAL.leaf)) +
				line('M12-20l6-6 6 6v10h-12z', c(PAL.madder), 2.6)
		),
		26,
		0
	);

const bellShape = (c: Tint) =>
	path('M-12 0Q-12-24 2-26Q16-24 16 0L20 4H-16Z', c(PAL.saffron)) +
	ell(2, 6, 4, 4, c(PAL.wood)) +
	line('M2-26v-4', c(PAL.wood), 3);
const bell: Drawing = (c) => sheet(c, bellShape(c));

/** The bell again, after the cat has walked across it. */
const paws: Drawing = (c) => {
	const paw = (x: number, y: number) =>
		ell(x, y, 4.4, 3.8, c(PAL.char)) +
		line(`M${x - 5} ${y - 5}h0M${x} ${y - 7}h0M${x + 5} ${y - 5}h0`, c(PAL.char), 3.4);
	return sheet(c, bellShape(c) + paw(-18, 4) + paw(-8, -16) + paw(10, -8) + paw(23, -26));
};

/** Nobody sees the wind: a hat flies, a shirt flies, and one hen flies backwards. */
const wind: Drawing = (c) =>
	sheet(
		c,
		line('M-24-28q10-8 20 0t18-2M-22-2q8-6 16 0t14 0t16-4M-4-15q8-6 14 0', c(PAL.azure), 2) +
			path('M-24-26h22l-4-3q1-8-7-8t-7 8z', c(PAL.madder)) +
			path('M10-34l5-2 5 2 7 6-4 4-2-2v12h-12v-12l-2 2-4-4z', c(PAL.teal)) +
			path('M-8 4Q-6-8 6-6L14-12 13-2Q12 8 2 8Q-6 8-8 4Z', c(PAL.saffron)) +
			ell(-8, -2, 4, 4, c(PAL.saffron)) +
			line('M-10-6l1-3 2 2', c(PAL.madder), 2.4)
	);

/** A lamp without light, a car and an ear. */
const lamp: Drawing = (c) =>
	sheet(
		c,
		line('M-18 8V-26q0-6 7-6', c(PAL.plum), 3) +
			path('M-14-34h12l-3 7h-6z', c(PAL.slate)) +
			path('M-6 6V0q0-3 4-4l4-7h12l5 7q5 1 5 4v6z', c(PAL.teal)) +
			ell(2, 6, 4, 4, c(PAL.char)) +
			ell(17, 6, 4, 4, c(PAL.char)) +
			line('M16-17q1-6-2-10q1-9 9-8q8 2 5 10q-4 4-5 8q-3 5-7 0M19-27q3-4 5 0', c(PAL.clay), 2.6)
	);

/** A sheep with a helmet rides a scooter. */
const sheep: Drawing = (c) =>
	sheet(
		c,
		line('M-16 4H12L20-20h6', c(PAL.lapis), 3) +
			ell(-16, 5, 5, 5, c(PAL.char)) +
			ell(15, 5, 5, 5, c(PAL.char)) +
			line('M-8-2v4M2-2v4', c(PAL.char), 3) +
			path('M-16-6q-5-8 3-10q2-7 9-4q8-3 9 4q6 2 2 9q-4 5-10 3q-8 3-13-2z', c('#fffdf8'), {
				stroke: c(PAL.slate),
				'stroke-width': 1.8
			}) +
			ell(9, -19, 7, 6, c(PAL.char)) +
			path('M1-22q0-9 8-9t9 9z', c(PAL.madder))
	);

/** The third goat: its legs are those of a table. */
const goat: Drawing = (c) =>
	sheet(
		c,
		rect(-18, -18, 34, 14, c(PAL.wood), 5) +
			line('M-15-5V8M-9-5V8M8-5V8M14-5V8M-18-14l-5-5', c(PAL.woodDk), 3) +
			path('M12-16l4-12 9 3 3 6-6 4-5 4z', c(PAL.wood)) +
			line('M17-27q-5-4-4-8M20-27q-2-5 1-8M23-14v5', c(PAL.woodDk), 2.4)
	);

/** Drawings on which a story turns, such as Adil's camel with three humps and Dilnur's moon with a helmet. */
export const HELD = {
	drawing: house,
	'bell-drawing': bell,
	'paws-drawing': paws,
	'wind-drawing': wind,
	'lamp-drawing': lamp,
	'sheep-drawing': sheep,
	'goat-drawing': goat,
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
