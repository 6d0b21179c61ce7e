/** The paper kite with a goat on it: whole, torn, and mended with a blue patch. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { PAL } from '../color.ts';
import { path } from '../geom.ts';
import { goat } from '../held/goat.ts';
import type { Tint } from '../held/held.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

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
	placeAt(x, y, s, tail(ink.c) + sheet(ink.c, DIAMOND) + goat(ink.c));

/** in the wind again: the patch has become blue trousers */
export const mendedKite: DrawProp = (ink, x, y, s) =>
	placeAt(x, y, s, tail(ink.c) + sheet(ink.c, DIAMOND) + goat(ink.c, { trousers: true }));

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
			goat(c) +
			'</g>'
	);
};

export const THINGS = {
	'goat-kite': goatKite,
	'torn-kite': tornKite,
	'mended-kite': mendedKite
} satisfies Partial<Record<Prop, DrawProp>>;
