/** Stalls and ticket desks. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { PAL, glow, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

const fruitPile = (ink: Ink, X: number, Y: number, n: number, r: number, k: string) => {
	const c = ink.c;

	let b = '';
	for (let row = 0; row < n; row++)
		for (let q = 0; q < n - row; q++)
			b += ell(
				X + (q - (n - row - 1) / 2) * r * 1.8,
				Y - row * r * 1.45,
				r,
				r,
				c(row % 2 ? glow(k, 0.12) : k)
			);
	return b;
};

export const fruitStall: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	const aw = Array.from({ length: 6 }, (_, k) =>
		path(
			`M${-150 + k * 50} -250H${-100 + k * 50}V-196a25 20 0 0 1-50 0Z`,
			c(k % 2 ? PAL.paper : PAL.leaf)
		)
	).join('');
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 160, 13) +
			rect(-140, -240, 9, 240, c(PAL.woodDk)) +
			rect(131, -240, 9, 240, c(PAL.woodDk)) +
			fruitPile(ink, -86, -102, 3, 15, PAL.madder) +
			fruitPile(ink, 0, -102, 3, 15, '#e9a24a') +
			fruitPile(ink, 86, -102, 3, 15, '#a9c46a') +
			rect(-152, -92, 304, 18, c(PAL.woodLt), 5) +
			rect(-144, -74, 288, 74, c(PAL.wood)) +
			line('M-72-70V-4M0-70V-4M72-70V-4', c(shade(PAL.wood, 0.22)), 3) +
			aw +
			rect(-154, -256, 308, 10, c(shade(PAL.leaf, 0.3)), 4)
	);
};

export const ticketDesk: DrawProp = (ink, x, y, s) => {
	const c = ink.c,
		lit = ink.env.glowLit;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 176, 13) +
			rect(-160, -270, 320, 270, c('#6f8fa8'), 8) +
			rect(-172, -288, 344, 26, c('#4f6f8a'), 8) +
			rect(-134, -234, 118, 116, lit ? '#ffe7a8' : c('#d6ebef'), 8) +
			rect(16, -234, 118, 116, lit ? '#ffe7a8' : c('#d6ebef'), 8) +
			path('M-120-120L-86-232H-62L-96-120ZM30-120L64-232H88L54-120Z', '#fff', { opacity: 0.35 }) +
			rect(-98, -132, 46, 14, c('#4f6f8a'), 7) +
			rect(52, -132, 46, 14, c('#4f6f8a'), 7) +
			rect(-176, -122, 352, 16, c(PAL.woodLt), 6) +
			rect(-150, -98, 300, 82, c('#5f7f98'), 6) +
			rect(-30, -84, 60, 40, c(PAL.honey), 6) +
			path('M-18-72h36v8a5 5 0 0 0 0 10v0h-36v0a5 5 0 0 0 0-10z', c(PAL.paper))
	);
};

export const ticketWindow: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		rect(-80, -84, 160, 168, c('#4f6f8a'), 10) +
			rect(-66, -70, 132, 112, ink.env.glowLit ? '#ffe7a8' : c('#d6ebef'), 7) +
			path('M-52 40L-16-68H8L-28 40Z', '#fff', { opacity: 0.35 }) +
			rect(-26, 30, 52, 14, c('#4f6f8a'), 7) +
			rect(-92, 52, 184, 16, c(PAL.woodLt), 6)
	);
};

export const weighingScale: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 46, 7) +
			path('M-40 0L-30-46H30L40 0Z', c(PAL.turquoise)) +
			ell(0, -24, 17, 17, c(PAL.paper)) +
			line('M0-24L8-34', c(PAL.madder), 3) +
			line('M-11-24h0m4-8h0m7-3h0m8 3h0m4 8h0', c(PAL.ink), 3) +
			rect(-5, -60, 10, 16, c(PAL.slate)) +
			path('M-52-68H52Q44-56 0-56Q-44-56-52-68Z', c(PAL.steel))
	);
};

export const THINGS = {
	'ticket-desk': ticketDesk,
	'weighing-scale': weighingScale,
	'fruit-stall': fruitStall,
	'ticket-window': ticketWindow
} satisfies Partial<Record<Prop, DrawProp>>;
