/** The paper kite with a goat on it: whole, torn, and mended with a blue patch. */
import { PAL, shade } from '../color.ts';
import { ell, line, path } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

type Tint = (hex: string) => string;

const goat = (c: Tint, trousers: boolean) => {
	const coat = '#c9986a';
	const dark = shade(coat, 0.35);
	return (
		line('M-20 12V30M-10 14V30M12 14V30M21 12V30', c(dark), 5) +
		(trousers ? path('M-28 2Q-16-4-4 2L-5 26H-15L-16 16-18 27H-28Z', c(PAL.lapis)) : '') +
		path('M-28-2Q-30-16-12-16H14Q26-16 25 0Q24 14 10 14H-16Q-28 14-28-2Z', c(coat)) +
		(trousers ? path('M-29-2Q-16-8-3-2L-4 14H-16Q-28 14-29-2Z', c(PAL.lapis)) : '') +
		path('M16-12L24-34Q38-38 42-26Q42-18 32-16L26-4Z', c(coat)) +
		line('M26-34Q20-46 12-44M30-35Q28-48 21-50', c(dark), 4) +
		path('M30-17q0 10-4 14q8-2 9-13z', c(PAL.paper)) +
		ell(33, -28, 2.2, 2.6, c(PAL.ink)) +
		line('M-28-6q-8-4-6-12', c(dark), 4)
	);
};

const tail = (c: Tint) =>
	path('M0 78C-18 96 16 114-4 138S8 172-6 194', 'none', {
		stroke: c(PAL.stone),
		'stroke-width': 2.4
	}) + path('M-4 106l-15-9v18zM-4 106l15-9v18zM0 144l-15-9v18zM0 144l15-9v18z', c(PAL.turquoise));

const sheet = (c: Tint, outline: string) =>
	path(outline, c(PAL.paper), {
		stroke: c(PAL.madder),
		'stroke-width': 6,
		'stroke-linejoin': 'round'
	});

const DIAMOND = 'M0-92L64 0 0 78-64 0Z';

/** high in the wind */
export const goatKite: DrawProp = (ink, x, y, s) =>
	placeAt(x, y, s, tail(ink.c) + sheet(ink.c, DIAMOND) + goat(ink.c, false));

/** in the wind again: the patch has become blue trousers */
export const mendedKite: DrawProp = (ink, x, y, s) =>
	placeAt(x, y, s, tail(ink.c) + sheet(ink.c, DIAMOND) + goat(ink.c, true));

/** on the ground with a rip from the edge to the middle */
export const tornKite: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 4, 0, 92, 16) +
			`<g transform="translate(0 -14) scale(1 .52) rotate(-58)">` +
			tail(c) +
			sheet(c, 'M0-92L64 0 40 29 18 8 22 24 2 16 20 54 0 78-64 0Z') +
			goat(c, false) +
			'</g>'
	);
};
