/** Bicycle and e-bike. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { PAL, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';
import { wheel } from './vehicles.ts';

export const bicycle: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || PAL.madder;
	const wh = (X: number) =>
		ell(X, -40, 38, 38, 'none', { stroke: c('#4d4660'), 'stroke-width': 6 }) +
		line(`M${X} -78V-2M${X - 38} -40H${X + 38}`, c(PAL.steel), 1.8) +
		ell(X, -40, 5, 5, c('#4d4660'));
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 112, 8) +
			wh(-66) +
			wh(66) +
			line('M-66-40L-34-92H34L-6-40ZM-6-40L-40-104M66-40L36-112H54', c(k), 7) +
			line('M-54-106H-26', c(PAL.ink), 9) +
			line('M36-112Q30-120 22-118', c(PAL.ink), 6) +
			ell(-6, -40, 10, 10, 'none', { stroke: c(PAL.slate), 'stroke-width': 4 }) +
			line('M-6-40L4-24M4-24h10', c(PAL.slate), 4) +
			(o.basket === false
				? ''
				: path('M48-106H92L84-72H54Z', c(PAL.woodLt)) +
					line('M50-96H88M52-84H86M62-106L64-72M78-106L76-72', c(PAL.woodDk), 2))
	);
};

export const eBike: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || PAL.lapis;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 116, 9) +
			wheel(c, -74, -28, 28) +
			wheel(c, 78, -28, 28) +
			path(
				'M-108-44C-106-76-84-84-58-82L-14-78C-4-56 14-50 34-52L56-128H74L66-60C86-54 98-46 104-34H84Q76-48 62-44L52-22H-44Q-52-54-84-46Z',
				c(k)
			) +
			path('M-104-86Q-64-98-18-88L-14-78H-100Z', c(PAL.ink)) +
			path('M34-52L50-104Q62-92 64-60L56-36H4Q24-38 34-52Z', c(shade(k, 0.16))) +
			line('M60-128Q48-144 34-140M62-128q14-2 14 8', c(PAL.ink), 6) +
			ell(78, -106, 8, 10, ink.env.glowLit ? '#fff2bf' : c('#fff2d0')) +
			(o.box
				? rect(-132, -142, 74, 56, c(PAL.terracotta), 7) +
					rect(-132, -142, 74, 14, c(shade(PAL.terracotta, 0.2)), 6) +
					path('M-104-108q10-14 20 0z', c(PAL.paper))
				: '')
	);
};

export const THINGS = {
	bicycle,
	'e-bike': eBike
} satisfies Partial<Record<Prop, DrawProp>>;
