/** One landmark for each module, the same on every road, never mirrored: children find their way by them. */
import type { ModuleId } from '#lib/domain/content/names.ts';
import { PAL } from '../color.ts';
import { ell, line, path } from '../geom.ts';
import { sheep } from '../props/animals.ts';
import type { DrawProp } from '../props/draw-prop.ts';
import { placeAt, shadowOf } from '../props/draw-prop.ts';
import { poplar, tree } from '../props/trees.ts';
import { bus } from '../props/vehicles.ts';
import { yurt } from '../props/yard.ts';
import {
	clinic,
	columns,
	marketStall,
	pharmacyHouse,
	school,
	stationHouse,
	towers,
	workshopHouse
} from './houses.ts';

const home: DrawProp = (ink, x, y, s) =>
	placeAt(
		x,
		y,
		s,
		poplar(ink, -150, -30, 0.8) +
			poplar(ink, 134, -20, 0.9) +
			poplar(ink, 174, -12, 0.66) +
			yurt(ink, 0, 0, 1.06) +
			sheep(ink, -132, 60, 0.82) +
			sheep(ink, 132, 58, 0.66)
	);

// h: how high the kite flies; under another bend of the road there is less sky.
const hillWithKite: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		h = o.h ?? 330;
	return placeAt(
		x,
		y,
		s,
		path('M-128 10Q-86-52-6-54T124 10Z', c('#93bb69')) +
			path('M10-54Q70-48 124 10H60Q62-30 10-54Z', c('#86ad60'), { opacity: 0.8 }) +
			tree(ink, -30, -44, 0.86) +
			line(`M71 ${170 - h}Q74-80 40-46`, '#fffaf0', 2.4, { opacity: 0.9 }) +
			placeAt(
				64,
				-h,
				0.82,
				path('M0-70L52 0 0 78-52 0Z', c(PAL.madder)) +
					path('M0-70L52 0H-52Z', c(PAL.saffron)) +
					path('M0-70L52 0 0 78Z', c(PAL.ink), { opacity: 0.1 }) +
					line('M0 78C-12 110 30 120 10 150C-8 178 30 190 7 207', '#fff4e2', 4)
			)
	);
};

const football = (c: (h: string) => string, x: number, y: number) =>
	placeAt(
		x,
		y,
		1,
		ell(0, 0, 12, 12, c('#fffaf0')) +
			path('M0-6L6-2 4 5H-4L-6-2Z', c(PAL.indigo)) +
			line('M0-6V-11M6-2l5-2M4 5l4 5M-4 5l-4 5M-6-2l-5-2', c(PAL.indigo), 2)
	);

const footballGoal: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	let net = '';
	for (let k = -3; k <= 3; k++) net += `M${k * 17.5}-88L${k * 15.6}-4`;
	for (let k = -70; k < 0; k += 18) net += `M-70 ${k}H70`;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 90, 8, 0.8) +
			line(net, c('#fffaf0'), 1.6, { opacity: 0.75 }) +
			line('M-74 0V-92H74V0', c('#fffaf0'), 8) +
			football(c, 66, 4)
	);
};

const bellsTree: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	const bell = (X: number, Y: number) =>
		placeAt(
			X,
			Y,
			1,
			line('M0-34V-18', c(PAL.woodDk), 3) +
				path('M-12 4C-8-4-10-20 0-20S8-4 12 4Z', c(PAL.saffron)) +
				ell(0, 7, 4, 4, c('#bf7535'))
		);
	return placeAt(
		x,
		y,
		s,
		tree(ink, 0, 0, 1.5, { color: PAL.olive }) + bell(-64, -162) + bell(30, -182) + bell(76, -138)
	);
};

const orchard: DrawProp = (ink, x, y, s) =>
	placeAt(
		x,
		y,
		s,
		tree(ink, -84, 0, 0.62, { color: '#b9c25c' }) +
			tree(ink, 0, -20, 0.62) +
			tree(ink, 84, 0, 0.62, { color: '#b9c25c' }) +
			line(
				'M-106-96h0M-70-108h0M-88-78h0M64-92h0M96-106h0M88-76h0M-18-112h0M22-102h0',
				ink.c(PAL.madder),
				8
			)
	);

const busStation: DrawProp = (ink, x, y, s) =>
	placeAt(x, y, s, stationHouse(ink, 0, 0, 1) + bus(ink, 30, 22, 0.32));

const market: DrawProp = (ink, x, y, s) =>
	placeAt(
		x,
		y,
		s,
		marketStall(ink, -56, -16, 0.98) + marketStall(ink, 66, 0, 0.92, { color: PAL.teal })
	);

const citySquare: DrawProp = (ink, x, y, s) =>
	placeAt(x, y, s, towers(ink, 0, -20, 1) + tree(ink, 6, 0, 0.9));

/** What stands at each module's stop; drawn from its foot. */
export const LANDMARKS: Readonly<Record<ModuleId, DrawProp>> = {
	'feelings-and-calm': home,
	'my-strengths': hillWithKite,
	'friends-and-respect': footballGoal,
	'school-is-for-me': school,
	'my-rights': columns,
	'safe-body': bellsTree,
	'growing-up': orchard,
	'hiv-and-care': clinic,
	'clear-head': pharmacyHouse,
	'moving-safely': busStation,
	'promises-and-traps': market,
	'work-and-law': workshopHouse,
	'my-community': citySquare
};
