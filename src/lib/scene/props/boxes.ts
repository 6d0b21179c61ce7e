/** Boxes, crates and sacks. */
import { PAL, glow, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

export const lockedBox: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 50, 8) +
			rect(-46, -58, 92, 58, c('#7d87a0'), 6) +
			rect(-46, -58, 92, 18, c('#97a1b8'), 6) +
			rect(-14, -44, 28, 26, c(PAL.saffron), 4) +
			line('M-8-44v-8q0-8 8-8t8 8v8', c(PAL.slate), 4.4) +
			ell(0, -33, 3.6, 3.6, c(PAL.ink)) +
			line('M0-33v7', c(PAL.ink), 3)
	);
};

export const questionBox: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 56, 8) +
			path('M-50-66L50-66 54 0H-54Z', c('#d9b27a')) +
			path('M-50-66L-34-82H66L50-66Z', c('#e9c894')) +
			path('M50-66L66-82 70-14 54 0Z', c('#b98f5a')) +
			rect(-22, -77, 50, 6, c(PAL.ink), 3) +
			rect(-6, -104, 26, 30, c(PAL.paper), 2, { transform: 'rotate(8)' }) +
			line('M-12-48q0-10 12-10t12 9q0 7-8 10t-4 10M0-18h0', c(PAL.madder), 7)
	);
};

export const letterBox: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 34, 6) +
			rect(-7, -110, 14, 110, c(PAL.woodDk), 4) +
			path('M-44-176Q-44-200-20-200H20Q44-200 44-176V-104H-44Z', c(PAL.teal)) +
			path('M14-200H20Q44-200 44-176V-104H20Q30-160 14-200Z', c(shade(PAL.teal, 0.2))) +
			rect(-26, -166, 52, 8, c(shade(PAL.teal, 0.45)), 4) +
			rect(-22, -184, 40, 24, c(PAL.paper), 2) +
			line('M-22-182L-2-170 18-182', c(PAL.clay), 2.4) +
			path('M0-124C-14-134-8-144 0-138C8-144 14-134 0-124Z', c(PAL.honey))
	);
};

export const crate: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c;
	const col = o.fruit === 'apple' ? PAL.madder : o.fruit === 'none' ? '' : '#e9a24a';
	const row = (Y: number, n: number, d: number) =>
		col
			? Array.from(
					{ length: n },
					(_, q) =>
						ell(-48 + d + q * 24, Y, 14, 14, c(q % 2 ? glow(col, 0.12) : col)) +
						ell(-52 + d + q * 24, Y - 4, 3.5, 3, '#fff', { opacity: 0.45 })
				).join('')
			: '';
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 76, 9) +
			rect(-66, -62, 132, 12, c(shade(PAL.wood, 0.35))) +
			row(-62, 5, 0) +
			row(-76, 4, 12) +
			rect(-70, -56, 140, 18, c(PAL.woodLt), 3) +
			rect(-70, -34, 140, 14, c(PAL.woodLt), 3) +
			rect(-70, -16, 140, 16, c(PAL.woodLt), 3) +
			rect(-66, -58, 14, 58, c(PAL.wood), 2) +
			rect(52, -58, 14, 58, c(PAL.wood), 2)
	);
};

export const sack: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || '#d9c29a';
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 52, 8) +
			path('M-44 0C-58-30-50-78-28-92H28C50-78 58-30 44 0Q0 8-44 0Z', c(k)) +
			path('M10-92H28C50-78 58-30 44 0Q30 4 16 4C34-26 30-70 10-92Z', c(shade(k, 0.18)), {
				opacity: 0.7
			}) +
			path(
				'M-30-92Q-40-112-24-108Q-12-118 0-108Q14-118 24-108Q40-112 30-92Q0-82-30-92Z',
				c(shade(k, 0.1))
			) +
			line('M-30-90Q0-80 30-90', c(PAL.woodDk), 4) +
			line('M-26-50h52M-24-40h48', c(shade(k, 0.25)), 2.4, { opacity: 0.7 })
	);
};
